/** The longest `mailto:` address that mail programs on every system take whole; Windows cuts it at about 2,000. */
export const LONGEST_MAIL_LINK = 1_900;

export interface LinkedMail {
  to: string | null;
  subject: string;
  body: string;
}

/** The address that opens a mail program with the message filled in (RFC 6068), or null where it would be cut off. */
export function mailLink({ to, subject, body }: LinkedMail): string | null {
  const fields = `subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, "\r\n"))}`;
  const link = `mailto:${to === null ? "" : encode(to)}?${fields}`;
  return link.length <= LONGEST_MAIL_LINK ? link : null;
}

/** Half a surrogate pair, as pasted text may hold, cannot be written in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
