import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { describeFault } from "@efterklang/core/language/fault-words";
import type { Context } from "hono";
import type { ErrorBody, Refusal, RefusalCode } from "../operations/refusal.ts";
import { describeInternalFault, describeRefusal } from "./refusal-words.ts";
import { requestLanguage } from "./request-language.ts";

/** Every refusal in HTTP's terms. */
export const STATUS = {
  "not-found": 404,
  "id-taken": 409,
  "changed-elsewhere": 409,
  "invalid-case-file": 422,
  "invalid-input": 422,
  "invalid-import": 422,
  "unusable-address": 422,
  "set-by-environment": 409,
  "password-needed": 422,
  "unsafe-mail-server": 422,
  "mail-fault": 502,
  locked: 409,
  "no-address": 422,
  "no-mail-account": 409,
  "not-to-be-sent": 409,
  "review-stops": 409,
  "under-way": 409,
  "too-late": 409,
  "unusable-moment": 422,
  "too-large": 413,
  "unsupported-media-type": 415,
  "method-not-allowed": 405,
  "foreign-host": 403,
  "cross-site": 403,
  "too-slow": 503,
  "storage-full": 507,
} as const satisfies Record<RefusalCode, number>;

/** The answer to a refused request: code, words in the request's language, and what the code carries. */
export function refusalAnswer(c: Context, refusal: Refusal): Response {
  const language = requestLanguage(c.req.header("accept-language"));
  const { code, details } = refusal;
  const told =
    "faults" in details ? { ...details, faults: toldFaults(details, language) } : details;
  const message = describeRefusal(code, details, language);
  if ("allowed" in details) c.header("allow", details.allowed.join(", "));
  return c.json({ error: { ...told, code, message } } as ErrorBody, STATUS[code], {
    "content-language": language,
  });
}

function toldFaults(
  { faults }: { faults: Parameters<typeof describeFault>[0][] },
  to: LanguageCode,
) {
  return faults.map((fault) => ({ ...fault, message: describeFault(fault, to) }));
}

/** The answer where something of ours failed; it tells nothing more. */
export function internalFaultAnswer(c: Context): Response {
  const language = requestLanguage(c.req.header("accept-language"));
  const error = { code: "internal-fault" as const, message: describeInternalFault(language) };
  return c.json({ error } satisfies ErrorBody, 500, { "content-language": language });
}
