import type { EmlLetter, Mailbox } from "../operations/operation.ts";

/**
 * The letter as a MIME message with CRLF line ends: UTF-8, quoted-printable where it has to be, and `X-Unsent`,
 * which makes mail programs open it for editing. No field can add a header of its own.
 */
export async function writeEml(letter: EmlLetter): Promise<string> {
  // Loaded when first needed: most starts of the server never write a mail.
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const composer = new MailComposer({
    from: letter.from === null ? undefined : oneLineMailbox(letter.from),
    to: letter.to === null ? undefined : oneLineMailbox(letter.to),
    subject: oneLine(letter.subject),
    text: letter.body.replace(/\r\n?/g, "\n"),
    messageId: letter.messageId,
    date: new Date(letter.date),
    headers: { "X-Unsent": "1" },
    newline: "\r\n",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const built = await composer.compile().build();
  return built.toString("latin1");
}

function oneLineMailbox({ name, address }: Mailbox): { name: string; address: string } {
  return { name: oneLine(name ?? ""), address };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
