import type { MailFaultCode, MailFaultPlace } from "@efterklang/core/language/mail-words";

export type { MailFaultCode };

/** `message` and `details` hold host, port and the server's own short answer, never an address, a body or a secret. */
export class MailFault extends Error {
  readonly code: MailFaultCode;
  readonly details: MailFaultPlace;

  constructor(code: MailFaultCode, details: MailFault["details"] = {}, cause?: unknown) {
    super(code, { cause });
    this.name = "MailFault";
    this.code = code;
    this.details = details;
  }
}
