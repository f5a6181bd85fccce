import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import type { FileAnswer, Operation, OperationContext } from "../operations/operation.ts";
import { OPERATIONS } from "../operations/operations.ts";
import { Refusal } from "../operations/refusal.ts";
import { runOperation } from "../operations/run-operation.ts";
import { addCalendarFeed } from "./calendar-feed.ts";
import { internalFaultAnswer, refusalAnswer } from "./http-error.ts";
import { readInput } from "./http-input.ts";
import { localHostOnly, sameOriginOnly, securityHeaders } from "./http-security.ts";
import { DEADLINE } from "./limits.ts";
import { mailSignIn } from "./mail-sign-in.ts";
import { SIGN_IN_PATH } from "../mail-account/sign-ins.ts";
import { openApi } from "./open-api.ts";
import { webFiles } from "./web-files.ts";

export interface HttpDoor {
  /** What an operation gets to work with, made anew for each request. */
  context(): OperationContext;
  version: string;
  /** The built web app; without it there is the interface for programs alone. */
  webFolder?: string;
  /** Told of every fault that is ours: where it happened and what it was, never what was sent. */
  onFault(route: string, fault: unknown): void;
  /** For tests: an answer that its own operation does not describe is a fault. */
  checkOutput?: boolean;
}

/** Everything that is served over HTTP: the operations under `/api/`, their description, and the web app. */
export function httpDoor(door: HttpDoor): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof Refusal) return refusalAnswer(c, error);
    door.onFault(`${c.req.method} ${c.req.routePath}`, error);
    return internalFaultAnswer(c);
  });
  app.use(securityHeaders, localHostOnly, sameOriginOnly);
  addOperations(app, door);
  app.all("/api/*", () => refuseRoute());
  app.get(SIGN_IN_PATH, (c) => answerInTime(() => mailSignIn(c, door.context())));
  addCalendarFeed(app, () => door.context());
  if (door.webFolder !== undefined) {
    const webFile = webFiles(door.webFolder);
    app.on(["GET", "HEAD"], "*", async (c) => (await webFile(c.req.raw)) ?? refuseRoute());
  }
  app.all("*", (c) => (isReading(c) ? refuseRoute() : otherMethod(c, ["GET", "HEAD"])));
  return app;
}

function addOperations(app: Hono, door: HttpDoor): void {
  const methods = new Map<string, string[]>([["/api/openapi.json", ["GET"]]]);
  app.get("/api/openapi.json", (c) => c.json(openApi(OPERATIONS, door.version)));
  for (const operation of OPERATIONS as readonly Operation[]) {
    const [method = "", template = ""] = operation.route.split(" ");
    const path = template.replace(/\{(\w+)\}/g, ":$1");
    app.on(method, path, (c) => answerInTime(() => answer(c, operation, door)));
    methods.set(path, [...(methods.get(path) ?? []), method]);
  }
  for (const [path, known] of methods) {
    const allowed = known.includes("GET") ? ["HEAD", ...known] : known;
    app.all(path, (c) => otherMethod(c, allowed.toSorted()));
  }
}

async function answer(c: Context, operation: Operation, door: HttpDoor): Promise<Response> {
  const input = await readInput(c, operation);
  const output = await runOperation(operation, door.context(), input);
  if (door.checkOutput === true) z.parse(operation.output, output);
  c.header("cache-control", "no-store");
  if (operation.file === undefined) return c.json(output as object);
  const { fileName, mediaType, content } = output as FileAnswer;
  return c.body(content, 200, {
    "content-type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
    "content-disposition": `attachment; filename="${fileName.replace(/[^\w.-]/g, "_")}"`,
  });
}

/** Gives up waiting after the deadline; what was begun ends by itself and is kept or not as a whole. */
async function answerInTime(work: () => Promise<Response>): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    const refusal = new Refusal("too-slow", { seconds: DEADLINE });
    timer = setTimeout(() => reject(refusal), DEADLINE * 1_000);
  });
  return Promise.race([work(), tooSlow]).finally(() => clearTimeout(timer));
}

/** OPTIONS is told what there is, without leave for other origins; any other method is refused. */
function otherMethod(c: Context, allowed: string[]): Response {
  if (c.req.method !== "OPTIONS") throw new Refusal("method-not-allowed", { allowed });
  return c.body(null, 204, { allow: [...allowed, "OPTIONS"].join(", ") });
}

function refuseRoute(): never {
  throw new Refusal("not-found", { what: "route" });
}

function isReading(c: Context): boolean {
  return c.req.method === "GET" || c.req.method === "HEAD";
}
