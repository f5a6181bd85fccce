import { ANSWER_LENGTH } from "./limits.ts";
import type { MailServer } from "./mail-account.ts";
import { MailFault, type MailFaultCode } from "./mail-fault.ts";

/** The error of a mail library or of Node's network as a `MailFault`; one that is one already stays. */
export function connectionFault(
  cause: unknown,
  server: "smtp" | "imap",
  { host, port }: MailServer,
): MailFault {
  if (cause instanceof MailFault) return cause;
  const answer = answerOf(cause as LibraryError);
  const details = { server, host, port, ...(answer === undefined ? {} : { answer }) };
  // Without the cause: libraries put commands, and with them secrets, into their errors.
  return new MailFault(faultCode(cause as LibraryError), details);
}

/** What nodemailer, imapflow and Node put into their errors. */
interface LibraryError {
  code?: string;
  message?: string;
  cause?: unknown;
  authenticationFailed?: boolean;
  responseCode?: number;
  response?: unknown;
  responseText?: string;
  serverResponseCode?: string;
}

const TIMEOUTS = new Set([
  "ETIMEDOUT",
  "ETIMEOUT",
  "CONNECT_TIMEOUT",
  "GREETING_TIMEOUT",
  "UPGRADE_TIMEOUT",
  "ETIME",
]);
const NOT_FOUND = new Set(["ENOTFOUND", "EAI_AGAIN", "ENODATA", "EDNS"]);
const REFUSED = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH"]);
const CERTIFICATE = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_|CRL_/;
/** As OpenSSL's errors begin where the other side speaks no TLS. */
const NO_TLS = /^ERR_SSL_|^EPROTO$/;

function faultCode(error: LibraryError): MailFaultCode {
  const codes = codesOf(error);
  const has = (set: ReadonlySet<string>) => codes.some((code) => set.has(code));
  if (codes.some((code) => CERTIFICATE.test(code))) return "certificate";
  if (isNoTls(error, codes)) return "tls-not-offered";
  if (error.authenticationFailed === true || codes.includes("EAUTH")) return "login-refused";
  if (error.serverResponseCode === "OVERQUOTA" || error.responseCode === 552) return "no-room";
  if (has(NOT_FOUND)) return "host-not-found";
  if (has(REFUSED)) return "connection-refused";
  if (has(TIMEOUTS)) return "timed-out";
  return "protocol";
}

function isNoTls({ message = "" }: LibraryError, codes: readonly string[]): boolean {
  return codes.some((code) => NO_TLS.test(code)) || /STARTTLS/i.test(message.slice(0, 300));
}

/** An error's own code and those of what caused it: the innermost tells most. */
function codesOf(error: LibraryError): string[] {
  const codes: string[] = [];
  let one: LibraryError | undefined = error;
  for (let depth = 0; depth < 5 && one != null; depth++) {
    if (typeof one.code === "string") codes.push(one.code);
    one = one.cause as LibraryError | undefined;
  }
  return codes;
}

/** One short line, and without anything that could be an address. */
function answerOf({ response, responseText }: LibraryError): string | undefined {
  const text = typeof responseText === "string" ? responseText : response;
  if (typeof text !== "string") return undefined;
  const line = text.slice(0, 1_000).replace(/[\s\p{C}]+/gu, " ");
  const without = line.replace(/\S+@\S+/g, "…").trim();
  return without === "" ? undefined : without.slice(0, ANSWER_LENGTH);
}
