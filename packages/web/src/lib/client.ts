import type { ErrorBody, ToldFault } from "@efterklang/server/operations/refusal";
import type { Api } from "./api.ts";
import { reach } from "./offline/reach.svelte.ts";

/** How long an answer may take before the server counts as out of reach. */
const DEADLINE_MS = 10_000;

/** The server could not be reached, or did not answer in time. What was typed stays here and is sent again. */
export class Unreachable extends Error {}

/** The server answered, and said no: `code` says why, the message the same in words. */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  /** What is wrong and where, in words, if it is about something that was sent. */
  readonly faults: readonly ToldFault[];
  constructor(code: string, status: number, message: string, faults: readonly ToldFault[] = []) {
    super(message);
    this.code = code;
    this.status = status;
    this.faults = faults;
  }
}

/** Browsers refuse to send more than 64 KiB while a page is being closed. */
const MOST_WHILE_LEAVING = 60_000;

interface Options {
  /** For what is sent while the page is being closed. */
  keepalive?: boolean;
  /** For what must be the server's own word: nothing remembered will do. */
  fresh?: boolean;
}

/**
 * Calls one of the server's operations: `client("GET /api/cases/{id}", { id })`. Names in braces are taken from
 * the input, the rest of it travels as JSON, or in the address where something is only read. Answers with the operation's output (a Blob where that is no JSON);
 * while the server is gone, cases are answered as it last told them. Throws `Unreachable` or `Refused`, nothing else.
 */
export async function client<Route extends keyof Api>(
  route: Route,
  input: Api[Route]["input"],
  options: Options = {},
): Promise<Api[Route]["output"]> {
  const fields = input as Record<string, unknown>;
  try {
    const answer = await ask(route, fields, options);
    const remembered = memory().then((kept) => kept?.remember(route, fields, answer));
    // What is only read shows at once; what was written is saved when it is remembered too.
    if (!route.startsWith("GET ")) await remembered;
    return answer as Api[Route]["output"];
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    reach.silent();
    const known = options.fresh === true ? null : await (await memory())?.recall(route, fields);
    if (known == null) throw error;
    return known as Api[Route]["output"];
  }
}

/** Fetched apart: the first picture does not wait for it. Null where it cannot be had; then nothing is remembered. */
function memory(): Promise<typeof import("./offline/memory.ts") | null> {
  return import("./offline/memory.ts").catch(() => null);
}

async function ask(
  route: string,
  input: Record<string, unknown>,
  options: Options,
): Promise<unknown> {
  const response = await send(route, { ...input }, options);
  reach.answered();
  if (!response.ok) throw await refused(response);
  const answer = isJson(response) ? response.json() : response.blob();
  return answer.catch(unreachable);
}

async function send(
  route: string,
  input: Record<string, unknown>,
  options: Options,
): Promise<Response> {
  const [method, template] = route.split(" ") as [string, string];
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(input[name]);
    delete input[name];
    return encodeURIComponent(value);
  });
  const isRead = method === "GET";
  const query = isRead ? new URLSearchParams(input as Record<string, string>).toString() : "";
  const body = isRead ? undefined : JSON.stringify(input);
  return fetch(query === "" ? path : `${path}?${query}`, {
    method,
    body,
    headers: {
      // What the server says, it says in the interface's language, whatever the browser's.
      "accept-language": document.documentElement.lang,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    keepalive: options.keepalive === true && (body?.length ?? 0) < MOST_WHILE_LEAVING,
    signal: AbortSignal.timeout(DEADLINE_MS),
  }).catch(unreachable);
}

async function refused(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null;
  const error = body?.error;
  const faults = error !== undefined && "faults" in error ? error.faults : [];
  return new Refused(error?.code ?? "unknown", response.status, error?.message ?? "", faults);
}

function isJson(response: Response): boolean {
  return (response.headers.get("content-type") ?? "").includes("json");
}

function unreachable(cause: unknown): never {
  throw new Unreachable("no answer", { cause });
}
