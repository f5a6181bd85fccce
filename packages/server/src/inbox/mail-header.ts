import type { IncomingMail } from "./incoming-mail.ts";

/** All values of a header, by its name in lower case. */
export function headerValues(mail: IncomingMail, name: string): string[] {
  return mail.headers.filter(([key]) => key === name).map(([, value]) => value);
}

/** The first value of a header in lower case; "" where the mail has none. */
export function headerWord(mail: IncomingMail, name: string): string {
  return (headerValues(mail, name)[0] ?? "").trim().toLowerCase();
}

export function hasHeader(mail: IncomingMail, name: string): boolean {
  return mail.headers.some(([key]) => key === name);
}

/** What stands between angle brackets in a header, or all of it: an address or a Message-ID. */
export function bracketed(value: string): string {
  const open = value.lastIndexOf("<");
  const close = value.indexOf(">", open);
  return open !== -1 && close !== -1 ? value.slice(open + 1, close).trim() : value.trim();
}

/** True where the envelope had no sender, as automatic mail has it. */
export function hasEmptyReturnPath(mail: IncomingMail): boolean {
  return headerValues(mail, "return-path").some((value) => /^<\s*>$/.test(value.trim()));
}
