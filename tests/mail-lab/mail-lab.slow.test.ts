import { ImapFlow } from "imapflow";
import { createTransport } from "nodemailer";
import { afterAll, describe, expect, test } from "vitest";
import type { OpenMailAccount } from "@efterklang/server/mail-account/mail-account";
import { startMailLab } from "./start-mail-lab.ts";

const lab = await startMailLab();
afterAll(() => lab?.stop());

async function login(opened: OpenMailAccount, tls: "starttls" | "implicit", token?: string) {
  const { imap, user } = opened.account;
  const credentials = await opened.credentials();
  const password = "password" in credentials ? credentials.password : undefined;
  const client = new ImapFlow({
    host: imap!.host,
    port: tls === "implicit" ? lab!.implicit.imap!.port : imap!.port,
    secure: tls === "implicit",
    doSTARTTLS: tls === "starttls" ? true : undefined,
    auth: token === undefined ? { user, pass: password } : { user, accessToken: token },
    tls: { ca: lab!.trusted },
    logger: false,
  });
  await client.connect();
  return client;
}

async function send(to: string, { token }: { token?: string } = {}) {
  const { account, credentials } = lab!.account("anna");
  const { user, password } = (await credentials()) as { user: string; password: string };
  const transport = createTransport({
    host: account.smtp.host,
    port: account.smtp.port,
    requireTLS: true,
    auth:
      token === undefined ? { user, pass: password } : { type: "OAuth2", user, accessToken: token },
    tls: { ca: lab!.trusted },
  });
  return transport.sendMail({ from: account.address, to, subject: "Hej", text: "Hej igen" });
}

async function inboxOf(name: string, count: number): Promise<string[]> {
  const client = await login(lab!.account(name), "starttls");
  try {
    await client.mailboxOpen("INBOX", { readOnly: true });
    for (let tries = 0; tries < 200; tries++) {
      await client.noop();
      if (client.mailbox !== false && client.mailbox.exists >= count) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const mails = await client.fetchAll("1:*", { source: true });
    return mails.map(({ source }) => source?.toString() ?? "");
  } finally {
    await client.logout();
  }
}

describe.skipIf(lab === null)("the mail laboratory", () => {
  test.each(["starttls", "implicit"] as const)(
    "lets users in over %s, and knows Sent",
    async (tls) => {
      const client = await login(lab!.account("carla"), tls);
      const folders = await client.list();
      expect(folders.find(({ specialUse }) => specialUse === "\\Sent")?.path).toBe("Sent");
      await client.logout();
    },
  );

  test("lets users in with an access token, by IMAP and by SMTP, and nobody with another", async () => {
    lab!.tokens.set("fresh", "anna@test.local");
    const client = await login(lab!.account("anna"), "starttls", "fresh");
    await client.logout();
    await expect(login(lab!.account("anna"), "starttls", "stale")).rejects.toMatchObject({
      authenticationFailed: true,
    });
    expect((await send("carla@test.local", { token: "fresh" })).accepted).toHaveLength(1);
    await expect(send("carla@test.local", { token: "stale" })).rejects.toMatchObject({
      code: "EAUTH",
    });
  });

  test("carries a mail from one to another", async () => {
    await send("bo@test.local");
    expect((await inboxOf("bo", 1))[0]).toContain("Hej igen");
  });

  test("refuses an address that is not there, and bounces what goes elsewhere", async () => {
    await expect(send("nobody@test.local")).rejects.toMatchObject({ code: "EENVELOPE" });
    await send("someone@elsewhere.example");
    const [bounce] = await inboxOf("anna", 1);
    expect(bounce).toContain("message/delivery-status");
    expect(bounce).toContain("Status: 5.1.1");
  });

  test("has a mailbox that is full", async () => {
    const client = await login(lab!.account("fuld"), "starttls");
    const mail = `Subject: x\r\n\r\n${"x".repeat(500)}`;
    await expect(client.append("Sent", mail)).rejects.toMatchObject({
      serverResponseCode: "OVERQUOTA",
    });
    await client.logout();
  });
});
