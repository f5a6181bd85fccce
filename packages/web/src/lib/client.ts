import type { ErrorBody } from "@efterklang/server/operations/refusal";
import type { Api } from "./api.ts";

/** How long an answer may take before the server counts as out of reach. */
const DEADLINE_MS = 10_000;

/** The server could not be reached, or did not answer in time. What was typed stays here and is sent again. */
export class Unreachable extends Error {}

/** The server answered, and said no: `code` says why, the message the same in words. */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Browsers refuse to send more than 64 KiB while a page is being closed. */
const MOST_WHILE_LEAVING = 60_000;

interface Options {
  /** For what is sent while the page is being closed. */
  keepalive?: boolean;
}

/**
 * Calls one of the server's operations: `client("GET /api/cases/{id}", { id })`. Names in braces are taken from
 * the input, the rest of it travels as JSON. Answers with the operation's output (a Blob where that is no JSON);
 * throws `Unreachable` or `Refused` and nothing else.
 */
export async function client<Route extends keyof Api>(
  route: Route,
  input: Api[Route]["input"],
  options: Options = {},
): Promise<Api[Route]["output"]> {
  const response = await send(route, { ...(input as object) }, options);
  if (!response.ok) throw await refused(response);
  const answer = isJson(response) ? response.json() : response.blob();
  return (await answer.catch(unreachable)) as Api[Route]["output"];
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
  const body = method === "GET" ? undefined : JSON.stringify(input);
  return fetch(path, {
    method,
    body,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    keepalive: options.keepalive === true && (body?.length ?? 0) < MOST_WHILE_LEAVING,
    signal: AbortSignal.timeout(DEADLINE_MS),
  }).catch(unreachable);
}

async function refused(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null;
  const { code = "unknown", message = "" } = body?.error ?? {};
  return new Refused(code, response.status, message);
}

function isJson(response: Response): boolean {
  return (response.headers.get("content-type") ?? "").includes("json");
}

function unreachable(cause: unknown): never {
  throw new Unreachable("no answer", { cause });
}
