import { ImapFlow } from "imapflow";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { CaseFileInput } from "../../packages/core/src/case-file/case-file.ts";
import { da as accountDa } from "../../packages/web/src/lib/mail-account/words-da.ts";
import { en as accountEn } from "../../packages/web/src/lib/mail-account/words-en.ts";
import { da as outboxDa } from "../../packages/web/src/lib/outbox/words-da.ts";
import { en as outboxEn } from "../../packages/web/src/lib/outbox/words-en.ts";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { en } from "../../packages/web/src/lib/words/en.ts";
import { type MailLab, startMailLab } from "../mail-lab/start-mail-lab.ts";
import { type App, DESKTOP, PHONE, test as base } from "./app.ts";

/** A real Postfix and Dovecot for each test; where they are not installed the test is skipped, and says so. */
export const test = base.extend<{ lab: MailLab }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  lab: async ({}, use, info) => {
    // Two servers start, and a mail goes through both and is noticed by a third.
    info.slow();
    const lab = await startMailLab();
    if (lab === null) return info.skip(true, "Postfix and Dovecot are not installed.");
    await use(lab);
    await lab.stop();
  },
});

/** Who goes through it, on what, and what they read. */
export const MAIL_READERS = [
  {
    name: "in Danish on a phone",
    use: { locale: "da-DK", viewport: PHONE, hasTouch: true },
    language: "da",
    words: da,
    account: accountDa,
    outbox: outboxDa,
  },
  {
    name: "in English on a desktop",
    use: { locale: "en-GB", viewport: DESKTOP },
    language: "en",
    words: en,
    account: accountEn,
    outbox: outboxEn,
  },
] as const;

const NOTES = {
  da: {
    highlights: ["Det gjorde indtryk på mig, at I bygger jeres havvind selv."],
    enthusiasm: ["Jeg har lyst til at være med, når varmepumperne skal i drift."],
    fit: ["Jeg har ført to fjernvarmeprojekter i mål."],
  },
  en: {
    highlights: ["It made an impression on me that you build your own wind farms."],
    enthusiasm: ["I would like to be there when the heat pumps start."],
    fit: ["I have brought two district heating projects home."],
  },
};

/** A case of the real day, since the server's clock is real: an interview with Bo that ended an hour ago. */
export function caseWithBo(language: "da" | "en", address = "bo@test.local"): CaseFileInput {
  return {
    format: "efterklang/case-file@1",
    language,
    candidate: { name: "Anna Kjær", email: "anna@test.local" },
    company: { name: "Nordlys Energi A/S" },
    position: { title: language === "da" ? "projektleder" : "project manager" },
    contacts: [{ id: "bo", name: "Bo Holm", leads: true, email: address }],
    interviews: [{ startAt: ago(120), endAt: ago(60), format: "in-person", contacts: ["bo"] }],
    notes: NOTES[language],
  };
}

/** Sets up Anna's account without the page. */
export async function setUpAccount(
  app: App,
  lab: MailLab,
  fields: Parameters<MailLab["account"]>[1] = {},
): Promise<void> {
  const { account, trusted } = lab.account("anna", fields);
  const { password } = lab.users[0]!;
  await call(app, "PUT", "mail-account", { account, trusted, password });
}

/** Asks the program itself; throws where it says no. */
export async function call(
  app: App,
  method: string,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${app.url}/api/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Record<string, unknown>;
}

/** Every mail in the inbox of a user of the laboratory, raw. */
export async function inboxOf(lab: MailLab, name: string): Promise<string[]> {
  const { account, credentials, trusted } = lab.account(name);
  const { user, password: pass } = (await credentials()) as { user: string; password: string };
  const client = new ImapFlow({
    host: account.imap!.host,
    port: account.imap!.port,
    secure: false,
    doSTARTTLS: true,
    auth: { user, pass },
    tls: { ca: trusted },
    logger: false,
  });
  await client.connect();
  try {
    const { exists } = await client.mailboxOpen("INBOX", { readOnly: true });
    if (exists === 0) return [];
    const mails = await client.fetchAll("1:*", { source: true });
    return mails.map(({ source }) => source?.toString() ?? "");
  } finally {
    await client.logout();
  }
}

/** Sends a mail as a user of the laboratory. */
export async function sendAs(lab: MailLab, name: string, mail: SendMailOptions): Promise<void> {
  const { account, credentials, trusted } = lab.account(name);
  const { user, password: pass } = (await credentials()) as { user: string; password: string };
  const transport = createTransport({
    host: account.smtp.host,
    port: account.smtp.port,
    requireTLS: true,
    auth: { user, pass },
    tls: { ca: trusted },
  });
  await transport.sendMail({ from: account.address, ...mail });
  transport.close();
}

/** The value of a header of a raw mail. */
export function headerOf(mail: string, name: string): string {
  const line = mail.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? "";
}

export function ago(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}
