import type { ImapFlow } from "imapflow";
import { type MailText, writeMail } from "../eml/write-mail.ts";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import type { Sighting } from "./channel.ts";
import type { MailLimits } from "./limits.ts";
import { mailFaultOf } from "../mail-account/mail-fault-of.ts";
import { certificates } from "../mail-account/trusted-certificates.ts";
import { refuseOpenWire } from "./smtp-session.ts";

/** Whether the Sent folder holds the message. Nothing is marked, moved or changed by looking. */
export async function lookInSent(
  opened: OpenMailAccount,
  messageId: string,
  limits: MailLimits,
): Promise<Sighting> {
  if (opened.account.imap === null) return "unknown";
  try {
    return await inSent(opened, limits, async (client, folder) =>
      (await holds(client, folder, messageId)) ? "found" : "not-found",
    );
  } catch (cause) {
    if (cause instanceof MailFault) return "unknown";
    throw cause;
  }
}

/** Puts a copy of the mail into the Sent folder, read already, unless it is there. Throws a `MailFault`. */
export async function keepInSent(
  opened: OpenMailAccount,
  mail: MailText,
  limits: MailLimits,
): Promise<void> {
  const { raw } = await writeMail(mail);
  await inSent(opened, limits, async (client, folder) => {
    if (await holds(client, folder, mail.messageId)) return;
    await client.append(folder, raw, ["\\Seen"], new Date(mail.date));
  });
}

async function holds(client: ImapFlow, folder: string, messageId: string): Promise<boolean> {
  const lock = await client.getMailboxLock(folder, { readOnly: true });
  try {
    const found = await client.search(
      { header: { "message-id": `<${messageId}>` } },
      { uid: true },
    );
    return found !== undefined && found !== false && found.length > 0;
  } finally {
    lock.release();
  }
}

/** Does `work` in a session of its own, which ends within `limits.folder` and always as a value or a `MailFault`. */
async function inSent<T>(
  opened: OpenMailAccount,
  limits: MailLimits,
  work: (client: ImapFlow, folder: string) => Promise<T>,
): Promise<T> {
  const { imap } = opened.account;
  if (imap === null) throw new MailFault("no-sent-folder", { server: "imap" });
  let client: ImapFlow | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    client = await imapClient(opened, imap, limits);
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new MailFault("timed-out", { server: "imap" })),
        limits.folder,
      );
    });
    return await Promise.race([session(client, imap, work), late]);
  } catch (cause) {
    throw mailFaultOf(cause, "imap", imap);
  } finally {
    clearTimeout(timer);
    client?.close();
  }
}

async function session<T>(
  client: ImapFlow,
  { host, port }: { host: string; port: number },
  work: (client: ImapFlow, folder: string) => Promise<T>,
): Promise<T> {
  await client.connect();
  const folders = await client.list();
  const sent = folders.find(({ specialUse }) => specialUse === "\\Sent");
  if (sent === undefined) throw new MailFault("no-sent-folder", { server: "imap", host, port });
  const done = await work(client, sent.path);
  await client.logout();
  return done;
}

async function imapClient(
  { account, trusted, credentials }: OpenMailAccount,
  imap: NonNullable<OpenMailAccount["account"]["imap"]>,
  limits: MailLimits,
): Promise<ImapFlow> {
  refuseOpenWire(imap);
  const shown = await credentials();
  // Loaded when first needed: most starts of the server never look into a mailbox.
  const { ImapFlow: Client } = await import("imapflow");
  const client = new Client({
    host: imap.host,
    port: imap.port,
    secure: imap.tls === "implicit",
    doSTARTTLS: imap.tls === "starttls" ? true : imap.tls === "none" ? false : undefined,
    auth:
      "password" in shown
        ? { user: account.user, pass: shown.password }
        : { user: account.user, accessToken: shown.accessToken },
    tls: { ca: certificates(trusted), minVersion: "TLSv1.2" },
    connectionTimeout: limits.connect,
    greetingTimeout: limits.connect,
    socketTimeout: limits.silence,
    disableAutoIdle: true,
    logger: false,
  });
  // An error between two commands must find a listener; the command that follows fails with it.
  client.on("error", () => {});
  return client;
}
