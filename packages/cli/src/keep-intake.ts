import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Intake } from "@efterklang/core/intake/intake";
import { placeIntake, type PLACEMENTS } from "@efterklang/core/intake/place-intake";
import type { Api } from "@efterklang/server/operations/operations";
import { closedDaysFolder } from "./product-folders.ts";
import { UsageError } from "./usage-error.ts";
import { words } from "./words/words.ts";

/** What became of an intake, and where the app shows the process. */
export interface KeptIntake {
  kind: (typeof PLACEMENTS)[number];
  url: string;
}

type Stored = Api["POST /api/cases"]["output"];

/**
 * Keeps an intake by the server's own operations: those of the server that runs on the data folder, else of one that
 * is started for the moment. Throws a `UsageError` where that is not possible.
 */
export async function keepIntake(
  intake: Intake,
  now: string,
  dataFolder: string | undefined,
  language: LanguageCode,
): Promise<KeptIntake> {
  const said = words(language);
  const { startServer } = await import("@efterklang/server/start");
  const server = await startServer({
    dataFolder,
    port: 0,
    closedDaysFolder: closedDaysFolder(),
  }).catch((error: Error) => {
    throw new UsageError([said.cannotStart(error.message)]);
  });
  try {
    const { kind, id } = await place(server.url, intake, now, language);
    return {
      kind,
      url: server.alreadyRunning ? `${server.url}/case/${encodeURIComponent(id)}` : "",
    };
  } finally {
    await server.stop();
  }
}

async function place(
  url: string,
  intake: Intake,
  now: string,
  language: LanguageCode,
): Promise<{ kind: KeptIntake["kind"]; id: string }> {
  const { cases } = await call<{ cases: Stored[] }>(`${url}/api/cases`, "GET", undefined, language);
  const placed = placeIntake(
    cases.map(({ caseFile }) => caseFile),
    intake,
    now,
  );
  if (placed.kind === "same") return { kind: "same", id: placed.id };
  if (placed.kind === "new") {
    const { caseFile } = intake;
    const { id } = await call<Stored>(`${url}/api/cases`, "POST", { caseFile }, language);
    return { kind: "new", id };
  }
  const { kind, id, caseFile } = placed;
  const revision = cases.find((one) => one.id === id)!.revision;
  await call<Stored>(
    `${url}/api/cases/${encodeURIComponent(id)}`,
    "PUT",
    { revision, caseFile },
    language,
  );
  return { kind, id };
}

const WAIT = 15_000;

async function call<T>(
  url: string,
  method: string,
  body: unknown,
  language: LanguageCode,
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json", "accept-language": language },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(WAIT),
  });
  const answer = (await response.json()) as T & { error?: { message: string } };
  if (answer.error) throw new UsageError([answer.error.message]);
  return answer;
}
