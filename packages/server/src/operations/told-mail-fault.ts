import type { MailFault, MailFaultCode } from "../mail-account/mail-fault.ts";

/** A fault as it is told: its code, and where it happened. */
export type ToldFault = { code: MailFaultCode } & MailFault["details"];

export function toldMailFault({ code, details }: MailFault): ToldFault {
  const { server, host, port, answer } = details;
  return {
    code,
    ...(server === undefined ? {} : { server }),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(answer === undefined ? {} : { answer }),
  };
}
