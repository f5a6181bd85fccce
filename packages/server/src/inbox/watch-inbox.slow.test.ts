import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { ImapFlow } from "imapflow";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MailLab, startMailLab } from "../../../../tests/mail-lab/start-mail-lab.ts";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import { memoryStore } from "../store/memory.ts";
import type { OwnerStore } from "../store/store.ts";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { connectImap } from "./imap-connection.ts";
import { type InboxWatch, watchInbox } from "./watch-inbox.ts";

const lab: MailLab | null = await startMailLab();
afterAll(() => lab?.stop());

/** Each test has a mailbox of its own to look at, which is emptied before. */
const USER = "anna";
const NOW = new Date();
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const SENT = "tak-1@kjaer.example";

const caseFile = keptCaseFile("nordlys", {
  candidate: { name: "Mette Kjær", email: "mette@kjaer.example", address: [] },
  company: { name: "Nordlys Energi A/S", address: [] },
  position: { title: "projektleder" },
  contacts: [{ id: "anders", name: "Anders Holm", leads: true, email: "anders@nordlys.example" }],
  interviews: [{ startAt: ago(49), endAt: ago(48), contacts: ["anders"] }],
  exchanges: [
    {
      at: ago(30),
      from: "candidate",
      contact: "anders",
      channel: "email",
      kind: "follow-up",
      messageId: SENT,
      subject: "Tak for samtalen",
    },
  ],
});

interface Mail {
  from?: string;
  subject?: string;
  id?: string;
  inReplyTo?: string;
  text?: string;
  hours?: number;
  headers?: string[];
}

function raw({ hours = 1, ...mail }: Mail): string {
  const id = mail.id ?? `${Math.random().toString(36).slice(2)}@nordlys.example`;
  return [
    `From: ${mail.from ?? "Anders Holm <anders@nordlys.example>"}`,
    "To: Mette <mette@kjaer.example>",
    `Subject: ${mail.subject ?? "SV: Tak for samtalen"}`,
    `Date: ${new Date(NOW.getTime() - hours * 3_600_000).toUTCString()}`,
    `Message-ID: <${id}>`,
    ...(mail.inReplyTo === undefined ? [] : [`In-Reply-To: <${mail.inReplyTo}>`]),
    ...(mail.headers ?? []),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    mail.text ?? "Kære Mette\r\n\r\nTak for din mail. Vi vender tilbage.\r\n\r\nAnders",
  ].join("\r\n");
}

/** A line to a server on this machine that can be cut. */
async function cuttableLine(to: number) {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const socket of [near, far]) sockets.add(socket.on("error", () => {}));
    near.pipe(far).pipe(near);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const { port } = server.address() as AddressInfo;
  return { port, cut, close: () => server.close() };
}

const reply = (more: Mail = {}) => raw({ inReplyTo: SENT, ...more });
const newsletter = raw({
  from: "Nyt <nyt@butik.example>",
  subject: "Tilbud",
  id: "t@butik.example",
});

describe.skipIf(lab === null)("watching an inbox", () => {
  let store: OwnerStore;
  let mailbox: ImapFlow;
  let open: OpenMailAccount;
  let watch: InboxWatch | undefined;
  let faults: unknown[];

  beforeEach(async () => {
    store = memoryStore().for("mette");
    await store.cases.create(caseFile, NOW.toISOString());
    open = lab!.account(USER);
    faults = [];
    mailbox = (await connectImap(open)).client;
    for (const { path } of await mailbox.list()) {
      if (!["INBOX", "Sent", "Drafts", "Junk"].includes(path)) {
        await mailbox.mailboxDelete(path);
        continue;
      }
      await mailbox.mailboxOpen(path);
      await mailbox.messageDelete("1:*");
      await mailbox.mailboxClose();
    }
  });
  afterEach(async () => {
    await watch?.stop();
    await mailbox.logout();
    watch = undefined;
  });

  let ids = 0;
  function start(options: { every?: number; open?: () => Promise<OpenMailAccount | null> } = {}) {
    watch = watchInbox({
      store,
      open: async () => open,
      now: () => new Date().toISOString(),
      newId: () => `p${++ids}`,
      onRecorded: () => {},
      onFault: (fault) => faults.push(fault),
      firstPause: 20,
      ...options,
    });
    return watch;
  }

  const exchanges = async () => (await store.cases.read("nordlys"))!.caseFile.exchanges;
  async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
    for (let tries = 0; tries < 1_200; tries++) {
      if (await isSo()) return;
      await pause(25);
    }
    throw new Error(`It did not come to it: ${JSON.stringify(watch?.state())}`);
  }
  const put = (mail: string, folder = "INBOX") => mailbox.append(folder, Buffer.from(mail));
  const watching = () => until(() => watch?.state().state === "watching");

  it("records an answer that comes in while it watches, by IDLE, and leaves it unread", async () => {
    start({ every: 3_600_000 });
    await watching();
    await put(newsletter);
    await put(reply({ id: "svar-1@nordlys.example" }));
    await until(async () => (await exchanges()).length === 2);
    expect((await exchanges())[1]).toMatchObject({
      from: "employer",
      contact: "anders",
      channel: "email",
      kind: "message",
      messageId: "svar-1@nordlys.example",
      subject: "SV: Tak for samtalen",
      text: "Kære Mette\n\nTak for din mail. Vi vender tilbage.\n\nAnders",
    });
    await mailbox.mailboxOpen("INBOX", { readOnly: true });
    const mails = await mailbox.fetchAll("1:*", { flags: true });
    expect(
      mails.map(({ flags }) => [...(flags ?? [])].filter((flag) => flag !== "\\Recent")),
    ).toEqual([[], []]);
  });

  it("finds what comes after INBOX was read and before it is waited at", async () => {
    const { inbox } = store;
    let came = false;
    const setMark: typeof inbox.setMark = async (mark, at) => {
      await inbox.setMark(mark, at);
      if (came) return;
      came = true;
      await put(reply({ id: "svar-21@nordlys.example" }));
    };
    store = { ...store, inbox: { ...inbox, setMark } };
    start({ every: 3_600_000 });
    await until(async () => (await exchanges()).length === 2);
  });

  it("finds what came before it began, in folders that a filter filed it into, once", async () => {
    await mailbox.mailboxCreate("Jobsøgning");
    await put(reply({ id: "svar-2@nordlys.example" }), "Jobsøgning");
    await put(reply({ id: "svar-2@nordlys.example" }));
    start();
    await watching();
    expect(await exchanges()).toHaveLength(2);
    await watch!.stop();
    start();
    await watching();
    expect(await watch!.lookNow()).toEqual({ recorded: 0, proposed: 0, more: false });
    expect(await exchanges()).toHaveLength(2);
  });

  it("takes what lies in Sent and Drafts for no answer, and asks about what lies in Junk", async () => {
    await put(reply({ id: "a@nordlys.example" }), "Sent");
    await put(reply({ id: "b@nordlys.example" }), "Drafts");
    await put(reply({ id: "c@nordlys.example" }), "Junk");
    start();
    await watching();
    expect(await exchanges()).toHaveLength(1);
    const proposals = await store.inbox.proposals();
    expect(proposals.map(({ exchange }) => exchange.messageId)).toEqual(["c@nordlys.example"]);
  });

  it("does not record again what the person has taken off the record", async () => {
    await put(reply({ id: "svar-3@nordlys.example" }));
    start();
    await watching();
    const stored = (await store.cases.read("nordlys"))!;
    await store.cases.replace(
      { ...stored.caseFile, exchanges: stored.caseFile.exchanges.slice(0, 1) },
      stored.revision,
      NOW.toISOString(),
    );
    await store.inbox.forgetMarks();
    await watch!.lookNow();
    expect(await exchanges()).toHaveLength(1);
  });

  it("begins anew, and doubles nothing, where the folder's numbers have begun anew", async () => {
    await put(reply({ id: "svar-4@nordlys.example" }));
    start();
    await watching();
    await store.inbox.setMark({ folder: "INBOX", uidValidity: "1", lastUid: 99_999 }, ago(0));
    await put(reply({ id: "svar-5@nordlys.example", text: "Og en ting til." }));
    await until(async () => (await exchanges()).length === 3);
    const mark = (await store.inbox.marks()).find(({ folder }) => folder === "INBOX");
    expect(mark?.uidValidity).not.toBe("1");
  });

  it("looks back for the mails of a contact who is in a case only now", async () => {
    await store.cases.delete("nordlys", ago(0));
    await put(raw({ id: "svar-6@nordlys.example" }));
    start();
    await watching();
    await store.cases.restore("nordlys");
    await watch!.lookNow();
    expect((await exchanges()).at(-1)).toMatchObject({ messageId: "svar-6@nordlys.example" });
  });

  it("joins a mail to what the person has typed about it", async () => {
    const stored = (await store.cases.read("nordlys"))!;
    const typed = {
      at: ago(2),
      from: "employer" as const,
      contact: "anders",
      channel: "email" as const,
      kind: "invitation" as const,
      text: "De vil ses igen",
    };
    const withTyped = {
      ...stored.caseFile,
      exchanges: [...stored.caseFile.exchanges, typed],
    };
    await store.cases.replace(withTyped, stored.revision, ago(0));
    await put(reply({ id: "svar-7@nordlys.example" }));
    start();
    await watching();
    expect((await exchanges()).slice(1)).toMatchObject([
      { ...typed, messageId: "svar-7@nordlys.example" },
    ]);
  });

  it("reads no further into a mail than its text, however large it is", async () => {
    const attached = "A".repeat(3_000_000).replace(/(.{76})/g, "$1\r\n");
    await put(`${reply({ id: "stor@nordlys.example" })}\r\n\r\n${attached}`);
    start();
    await until(async () => (await exchanges()).length === 2);
    expect((await exchanges())[1]?.text?.length).toBeLessThanOrEqual(4_000);
  });

  it("comes back by itself when the connection is lost", async () => {
    const line = await cuttableLine(open.account.imap!.port);
    open = {
      ...open,
      account: { ...open.account, imap: { ...open.account.imap!, port: line.port } },
    };
    start({ every: 3_600_000 });
    await watching();
    line.cut();
    await until(() => faults.length > 0);
    expect(faults).toMatchObject([{ code: "protocol" }]);
    await put(reply({ id: "svar-8@nordlys.example" }));
    await until(async () => (await exchanges()).length === 2);
    await watch!.stop();
    line.close();
  });

  it("rests after a refused password, says why once, and goes on with a new account at once", async () => {
    const good = open;
    const credentials = async () => ({ user: good.account.user, password: "forkert" });
    open = { ...good, credentials };
    start();
    await until(() => watch?.state().state === "resting");
    expect(watch!.state().fault).toMatchObject({ code: "login-refused" });
    expect(watch!.state().againAt).toMatch(/^\d{4}-/);
    expect(faults).toHaveLength(1);
    open = good;
    watch!.accountChanged();
    await watching();
    expect(watch!.state().fault).toBeNull();
  });

  it("logs in with an access token, and says when that holds no longer", async () => {
    const { user } = open.account;
    lab!.tokens.set("good-token", user);
    const good = open;
    const account = { ...good.account, login: "google" as const };
    open = { ...good, account, credentials: async () => ({ user, accessToken: "good-token" }) };
    start();
    await watching();
    lab!.tokens.clear();
    watch!.accountChanged();
    await until(() => watch?.state().state === "resting");
    expect(watch!.state().fault).toMatchObject({ code: "token-expired" });
  });

  it("is off without an account, and begins when there is one", async () => {
    let account: OpenMailAccount | null = null;
    start({ open: async () => account });
    await pause(20);
    expect(watch!.state().state).toBe("off");
    expect(await watch!.lookNow()).toBeNull();
    account = open;
    watch!.accountChanged();
    await watching();
  });

  it.each([
    ["implicit TLS", () => ({ ...open.account, imap: lab!.implicit.imap })],
    ["STARTTLS", () => open.account],
  ])("works over %s, and with no certificate that it does not trust", async (_, accountOf) => {
    const account = accountOf();
    const connection = await connectImap({ ...open, account });
    expect(connection.client.secureConnection).toBe(true);
    await connection.close();
    const untrusting: OpenMailAccount = { account, credentials: open.credentials };
    const fault = await connectImap(untrusting).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(MailFault);
    expect(fault).toMatchObject({ code: "certificate", details: { server: "imap" } });
  });
});
