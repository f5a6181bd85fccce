/** What went wrong between us and a mail server, in terms that can be told to the person. */
export const MAIL_FAULT_CODES = [
  "host-not-found",
  "connection-refused",
  "timed-out",
  "certificate",
  "tls-not-offered",
  "login-refused",
  "token-expired",
  "secret-missing",
  "no-sent-folder",
  "no-room",
  "protocol",
] as const;
export type MailFaultCode = (typeof MAIL_FAULT_CODES)[number];

/** `message` and `details` hold host, port and the server's own short answer, never an address, a body or a secret. */
export class MailFault extends Error {
  readonly code: MailFaultCode;
  readonly details: { server?: "smtp" | "imap"; host?: string; port?: number; answer?: string };

  constructor(code: MailFaultCode, details: MailFault["details"] = {}, cause?: unknown) {
    super(code, { cause });
    this.name = "MailFault";
    this.code = code;
    this.details = details;
  }
}
