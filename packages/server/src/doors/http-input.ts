import type { Fault } from "@efterklang/core/case-file/fault";
import { faultOfIssue } from "@efterklang/core/case-file/issue-fault";
import { type Path, pathText } from "@efterklang/core/case-file/path";
import { readJson } from "@efterklang/core/case-file/read-json";
import type { Context } from "hono";
import * as z from "zod/mini";
import type { Operation } from "../operations/operation.ts";
import { Refusal } from "../operations/refusal.ts";
import { MAX_BODY } from "./limits.ts";

/** The operation's input from path, query and body, validated; else a refusal with every fault. */
export async function readInput(c: Context, operation: Operation): Promise<unknown> {
  const fields = operation.route.startsWith("GET ")
    ? c.req.query()
    : await readFields(c, operation);
  const value = { ...fields, ...c.req.param() };
  const parsed = z.safeParse(operation.input, value);
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid-input", {
    faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, value)),
  });
}

async function readFields(c: Context, operation: Operation): Promise<object> {
  const bytes = await readBody(c.req.raw, operation.limits?.size ?? MAX_BODY);
  if (bytes.length === 0 && !needsBody(operation)) return {};
  const type = c.req.header("content-type") ?? "";
  if (bytes.length > 0 && !/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal("unsupported-media-type", { expected: "application/json" });
  }
  const json = readJson(decoded(bytes), operation.limits);
  if (!json.ok) refuse(json.fault);
  if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value)) {
    refuse(wrongWhole(json.value));
  }
  return json.value as object;
}

function needsBody({ route, input }: Operation): boolean {
  const { shape } = (input as z.ZodMiniObject)._zod.def;
  return Object.keys(shape).some((name) => !route.includes(`{${name}}`));
}

/** Reads no further than the limit, whatever the length that was announced. */
async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new Refusal("too-large", { limit });
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Uint8Array): string {
  try {
    // The byte order mark is left to `readJson`.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse({ path: "", code: "not-json", params: {} });
  }
}

function refuse(fault: Fault): never {
  throw new Refusal("invalid-input", { faults: [fault] });
}

function wrongWhole(value: unknown): Fault {
  const issue = { code: "invalid_type", expected: "object", path: [], message: "", input: value };
  return faultOfIssue(issue as z.core.$ZodIssue, value);
}

/** A field that the operation does not have is refused by name, `__proto__` like any other. */
function faultsOf(issue: z.core.$ZodIssue, value: unknown): Fault[] {
  if (issue.code !== "unrecognized_keys") return [faultOfIssue(issue, value)];
  return issue.keys.map((key) => ({
    path: pathText([...(issue.path as Path), key]),
    code: "forbidden-key",
    params: { key: key.slice(0, 80) },
  }));
}
