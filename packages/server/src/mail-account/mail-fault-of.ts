import { MailFault, type MailFaultCode } from "./mail-fault.ts";
import type { MailServer } from "./mail-account.ts";

/** What Node, Nodemailer and ImapFlow put on their errors, as far as it is read here. */
export interface MailError extends Error {
  code?: string;
  originalCode?: string;
  responseCode?: number;
  response?: string;
  command?: string;
  rejected?: unknown[];
  authenticationFailed?: boolean;
  tlsFailed?: boolean;
  responseText?: string;
  serverResponseCode?: string;
}

const BY_CODE: Readonly<Record<string, MailFaultCode>> = {
  ENOTFOUND: "host-not-found",
  EAI_AGAIN: "host-not-found",
  EAI_NODATA: "host-not-found",
  EDNS: "host-not-found",
  ENODATA: "host-not-found",
  ECONNREFUSED: "connection-refused",
  EHOSTUNREACH: "connection-refused",
  ENETUNREACH: "connection-refused",
  ETIMEDOUT: "timed-out",
  ETIMEOUT: "timed-out",
  CONNECT_TIMEOUT: "timed-out",
  GREETING_TIMEOUT: "timed-out",
  UPGRADE_TIMEOUT: "timed-out",
  EAUTH: "login-refused",
  OVERQUOTA: "no-room",
};

const CERTIFICATE =
  /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA)/;

/** As OpenSSL begins where the other side speaks no TLS. */
const NO_TLS = /^(?:ERR_SSL_|EPROTO$)/;

/** What went wrong, in our own terms; an error that is a `MailFault` already is answered as it is. */
export function mailFaultOf(
  cause: unknown,
  server: "smtp" | "imap",
  { host, port, tls }: Pick<MailServer, "host" | "port"> & Partial<MailServer>,
): MailFault {
  if (cause instanceof MailFault) return cause;
  const error = cause as MailError;
  const answer = withoutAddresses(error.responseText ?? error.response ?? "").slice(0, 200);
  const details = { server, host, port, ...(answer === "" ? {} : { answer }) };
  return new MailFault(codeOf(error, tls), details, cause);
}

function codeOf(error: MailError, tls: MailServer["tls"] | undefined): MailFaultCode {
  const { code, originalCode, serverResponseCode } = error;
  const codes = [originalCode, serverResponseCode, code].filter((one) => one !== undefined);
  if (codes.some((one) => CERTIFICATE.test(one))) return "certificate";
  // After STARTTLS a handshake that fails is the handshake's own fault: TLS was offered.
  if (tls === "implicit" && codes.some((one) => NO_TLS.test(one))) return "tls-not-offered";
  // As ImapFlow says that it was to use STARTTLS and could not.
  if (error.tlsFailed === true && code === undefined) return "tls-not-offered";
  if (isTemporary(error)) return "protocol";
  if (error.authenticationFailed === true) return "login-refused";
  const known = codes.map((one) => BY_CODE[one]).find((one) => one !== undefined);
  if (known !== undefined) return known;
  return code === "ETLS" ? tlsFault(error) : "protocol";
}

/** A handshake that fails is the protocol's; a server that answers STARTTLS with a no does not offer it. */
function tlsFault({ responseCode }: MailError): MailFaultCode {
  return responseCode !== undefined && responseCode >= 500 ? "tls-not-offered" : "protocol";
}

function isTemporary({ responseCode }: MailError): boolean {
  return responseCode !== undefined && responseCode >= 400 && responseCode < 500;
}

/** A server's words without the addresses that many of them repeat. */
function withoutAddresses(answer: string): string {
  return answer
    .split(/\s+/)
    .map((word) => (word.includes("@") ? "…" : word))
    .join(" ");
}
