import { afterAll, describe, expect, it } from "vitest";
import { startMailLab, type MailLab } from "../../../../tests/mail-lab/start-mail-lab.ts";
import type { MailText } from "../eml/write-mail.ts";
import type { MailAccount, OpenMailAccount } from "../mail-account/mail-account.ts";
import type { Attempt } from "./channel.ts";
import { emailChannel } from "./email.ts";

const lab = await startMailLab();
const bare = await startMailLab({ sentFolder: null });
afterAll(() => Promise.all([lab?.stop(), bare?.stop()]));

const going: Attempt = { begin: async () => true, mayFinish: async () => true };
const channel = emailChannel();

let mails = 0;
function mailTo(address: string, fields: Partial<MailText> = {}): MailText {
  return {
    from: { name: "Anna Ærø", address: "anna@test.local" },
    to: { name: "Bo Østergård", address },
    subject: "Tak for samtalen om stillingen – jeg glæder mig til at høre nærmere 🙂",
    body: `Kære Bo\n\n${"Det var en meget inspirerende samtale om vindmøller. ".repeat(10)}\n\n.\nAnna`,
    messageId: `live-${++mails}@test.local`,
    inReplyTo: "invite@test.local",
    references: ["first@test.local", "invite@test.local"],
    date: "2026-11-24T15:00:00.000Z",
    ...fields,
  };
}

/** What a user's mailbox holds, as a mail program would read it. */
async function mailsOf(from: MailLab, name: string, folder: string, count: number) {
  const { ImapFlow } = await import("imapflow");
  const { default: PostalMime } = await import("postal-mime");
  const { account, credentials } = from.account(name);
  const { user, password } = (await credentials()) as { user: string; password: string };
  const { host, port } = account.imap!;
  const tls = { ca: from.trusted };
  const client = new ImapFlow({
    host,
    port,
    secure: false,
    auth: { user, pass: password },
    tls,
    logger: false,
  });
  await client.connect();
  try {
    const { exists } = await client.mailboxOpen(folder, { readOnly: true });
    for (let found = exists, tries = 0; found < count && tries < 300; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await client.noop();
      found = client.mailbox === false ? 0 : client.mailbox.exists;
    }
    const found = await client.fetchAll("1:*", { source: true, flags: true });
    return await Promise.all(
      found.map(async ({ source, flags }) => ({
        flags: [...(flags ?? [])],
        mail: await PostalMime.parse(source!),
      })),
    );
  } finally {
    await client.logout();
  }
}

describe.skipIf(lab === null || bare === null)(
  "e-mail by a real Postfix and a real Dovecot",
  () => {
    it("arrives as it was written", async () => {
      const mail = mailTo("bo@test.local");
      const delivery = await channel.deliver(lab!.account("anna"), mail, going);
      expect(delivery).toMatchObject({ result: "accepted", reply: 250, status: "2.0.0" });
      const [received] = await mailsOf(lab!, "bo", "INBOX", 1);
      expect(received?.mail).toMatchObject({
        from: mail.from,
        to: [mail.to],
        subject: mail.subject,
        messageId: `<${mail.messageId}>`,
        inReplyTo: "<invite@test.local>",
        references: "<first@test.local> <invite@test.local>",
      });
      expect(received?.mail.text?.trimEnd()).toBe(mail.body);
    });

    it.each<[string, () => Partial<MailAccount>]>([
      ["STARTTLS", () => ({})],
      ["TLS from the first byte", () => lab!.implicit],
    ])("goes by %s, and its copy is kept once, read already", async (_, fields) => {
      const opened = lab!.account("carla", fields());
      const mail = mailTo("bo@test.local", { from: { address: "carla@test.local" } });
      expect((await channel.deliver(opened, mail, going)).result).toBe("accepted");
      expect(await channel.look(opened, mail.messageId)).toBe("not-found");
      await channel.keepCopy(opened, mail);
      await channel.keepCopy(opened, mail);
      expect(await channel.look(opened, mail.messageId)).toBe("found");
      const copies = await mailsOf(lab!, "carla", "Sent", 1);
      const ours = copies.filter((copy) => copy.mail.messageId === `<${mail.messageId}>`);
      expect(ours.map(({ flags }) => flags.includes("\\Seen"))).toEqual([true]);
      expect(ours[0]?.mail.subject).toBe(mail.subject);
    });

    it("logs in with an access token, for sending and for the copy", async () => {
      lab!.tokens.set("live-token", "anna@test.local");
      const opened: OpenMailAccount = {
        ...lab!.account("anna", { login: "google" }),
        credentials: async () => ({ user: "anna@test.local", accessToken: "live-token" }),
      };
      const mail = mailTo("carla@test.local");
      expect((await channel.deliver(opened, mail, going)).result).toBe("accepted");
      await channel.keepCopy(opened, mail);
      expect(await channel.look(opened, mail.messageId)).toBe("found");
      lab!.tokens.delete("live-token");
      expect(await channel.deliver(opened, mailTo("bo@test.local"), going)).toEqual({
        result: "account",
        fault: "token-expired",
      });
      expect(await channel.look(opened, mail.messageId)).toBe("unknown");
    });

    it("is refused with the server's words for an address that is not there", async () => {
      const delivery = await channel.deliver(
        lab!.account("anna"),
        mailTo("nobody@test.local"),
        going,
      );
      expect(delivery).toMatchObject({
        result: "refused",
        recipient: true,
        reply: 550,
        status: "5.1.1",
        answer: expect.stringContaining("User unknown"),
      });
    });

    it("tells a wrong password, a strange certificate and a closed port apart", async () => {
      const mail = mailTo("bo@test.local");
      const wrong = lab!.account("anna");
      wrong.credentials = async () => ({ user: "anna@test.local", password: "gættet" });
      expect(await channel.deliver(wrong, mail, going)).toEqual({
        result: "account",
        fault: "login-refused",
      });
      await expect(channel.keepCopy(wrong, mail)).rejects.toMatchObject({ code: "login-refused" });
      const strange = { ...lab!.account("anna"), trusted: undefined };
      expect(await channel.deliver(strange as OpenMailAccount, mail, going)).toEqual({
        result: "account",
        fault: "certificate",
      });
      await expect(channel.keepCopy(strange as OpenMailAccount, mail)).rejects.toMatchObject({
        code: "certificate",
      });
      const closed = { host: "127.0.0.1", port: 1, tls: "starttls" as const };
      const away = lab!.account("anna", { smtp: closed, imap: closed });
      expect(await channel.deliver(away, mail, going)).toEqual({
        result: "try-later",
        fault: "connection-refused",
      });
      await expect(channel.keepCopy(away, mail)).rejects.toMatchObject({
        code: "connection-refused",
      });
    });

    it("tells a full mailbox and a missing Sent folder, without an address in the fault", async () => {
      const mail = mailTo("bo@test.local");
      const full = channel.keepCopy(lab!.account("fuld"), mail);
      await expect(full).rejects.toMatchObject({ code: "no-room" });
      const missing = channel.keepCopy(bare!.account("anna"), mail);
      await expect(missing).rejects.toMatchObject({ code: "no-sent-folder" });
      const told = JSON.stringify([
        await full.catch(({ details }) => details),
        await missing.catch(({ details }) => details),
      ]);
      expect(told).not.toContain("@");
    });
  },
);
