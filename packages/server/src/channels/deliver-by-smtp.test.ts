import { afterEach, describe, expect, it } from "vitest";
import type { MailText } from "../eml/write-mail.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import { STRANGE_TLS, TEST_TLS } from "../testing/test-tls.ts";
import { type Attempt, type Delivery, SENDING_STEPS, type SendingStep } from "./channel.ts";
import { deliverBySmtp } from "./deliver-by-smtp.ts";
import { type Faults, type FaultySmtp, startFaultySmtp } from "./testing/faulty-smtp.ts";
import { openAccount } from "./testing/open-account.ts";

const MAIL: MailText = {
  from: { name: "Mette Kjær", address: "mette@kjaer.example" },
  to: { name: "Anders Holm", address: "anders.holm@nordlys.example" },
  subject: "Tak for samtalen om vindmøller",
  body: "Kære Anders\n\n. Et punktum først på en linje\n.\n\nMette",
  messageId: "k3f9@kjaer.example",
  inReplyTo: null,
  references: [],
  date: "2026-11-24T15:00:00.000Z",
};
const IN_TIME = { connect: 10_000, silence: 10_000, attempt: 20_000, folder: 10_000 };
/** For servers that say nothing: short, since all of it is waited for. */
const SOON = { connect: 300, silence: 300, attempt: 600, folder: 300 };

const servers: FaultySmtp[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

async function faulty(faults: Faults = {}): Promise<FaultySmtp> {
  const server = await startFaultySmtp(faults);
  servers.push(server);
  return server;
}

const going: Attempt = { begin: async () => true, mayFinish: async () => true };

async function deliver(
  faults: Faults,
  { attempt = going, limits = IN_TIME, fields = {} }: Partial<Options> = {},
): Promise<{ delivery: Delivery; smtp: FaultySmtp }> {
  const smtp = await faulty(faults);
  const opened = openAccount(smtp.port);
  Object.assign(opened.account, fields);
  if (fields.tls !== undefined) opened.account.smtp.tls = fields.tls;
  const delivery = await deliverBySmtp(opened, MAIL, attempt, limits);
  return { delivery, smtp };
}

interface Options {
  attempt: Attempt;
  limits: typeof IN_TIME;
  fields: { tls?: "starttls" | "implicit" | "none"; login?: "password" | "google" };
}

describe("an attempt that goes well", () => {
  it("hands over the mail as it was written, takes each step once, and answers what the server said", async () => {
    const steps: SendingStep[] = [];
    const attempt = { ...going, reached: (step: SendingStep) => steps.push(step) };
    const { delivery, smtp } = await deliver({}, { attempt });
    expect(delivery).toEqual({ result: "accepted", reply: 250, status: "2.0.0", answer: "kept" });
    expect(steps).toEqual(SENDING_STEPS);
    expect(smtp.logins).toEqual(["\0mette\0hemmeligt-ord"]);
    const [raw = ""] = smtp.received;
    expect(raw).toContain("Message-ID: <k3f9@kjaer.example>");
    expect(raw).toContain("Date: Tue, 24 Nov 2026 15:00:00 +0000");
    expect(raw).toContain("\r\n. Et punktum f=C3=B8rst p=C3=A5 en linje\r\n.\r\n");
  });

  it("goes by STARTTLS where the account says so", async () => {
    const { delivery } = await deliver({ tls: TEST_TLS }, { fields: { tls: "starttls" } });
    expect(delivery.result).toBe("accepted");
  });

  it("logs in with a token where there is one", async () => {
    const smtp = await faulty();
    const opened = openAccount(smtp.port, { login: "google" });
    opened.credentials = async () => ({ user: "mette", accessToken: "t0ken" });
    const delivery = await deliverBySmtp(opened, MAIL, going, IN_TIME);
    expect(delivery.result).toBe("accepted");
    expect(smtp.logins).toEqual(["user=mette\u0001auth=Bearer t0ken\u0001\u0001"]);
  });
});

describe("an attempt that the worker stops", () => {
  it("reaches no server where it may not begin", async () => {
    const { delivery, smtp } = await deliver(
      {},
      { attempt: { ...going, begin: async () => false } },
    );
    expect(delivery).toEqual({ result: "stopped" });
    expect(smtp.connections).toBe(0);
  });

  it("is not accepted by any server where it may not finish", async () => {
    const { delivery, smtp } = await deliver(
      {},
      { attempt: { ...going, mayFinish: async () => false } },
    );
    expect(delivery).toEqual({ result: "stopped" });
    expect(smtp.received).toEqual([]);
  });
});

describe("what a server answers", () => {
  const said = (reply: number, status: string, answer: string) => ({ reply, status, answer });
  it.each<[string, Faults, Delivery]>([
    [
      "an unknown recipient",
      { rcpt: "550 5.1.1 No such user" },
      { result: "refused", recipient: true, ...said(550, "5.1.1", "No such user") },
    ],
    [
      "a recipient, without a status",
      { rcpt: "553 we know no Anders" },
      { result: "refused", recipient: true, reply: 553, answer: "we know no Anders" },
    ],
    [
      "a recipient, by its policy",
      { rcpt: "554 5.7.1 Relaying denied" },
      { result: "refused", recipient: false, ...said(554, "5.7.1", "Relaying denied") },
    ],
    [
      "the sender",
      { mail: "553 5.7.1 Not your address" },
      { result: "refused", recipient: false, ...said(553, "5.7.1", "Not your address") },
    ],
    [
      "the message",
      { end: "550 5.7.1 This is spam" },
      { result: "refused", recipient: false, ...said(550, "5.7.1", "This is spam") },
    ],
    [
      "greylisting",
      { rcpt: "451 4.7.1 Come back later" },
      { result: "try-later", ...said(451, "4.7.1", "Come back later") },
    ],
    [
      "no room at the moment",
      { end: "452 4.3.1 Insufficient storage" },
      { result: "try-later", ...said(452, "4.3.1", "Insufficient storage") },
    ],
    [
      "not now, at login",
      { auth: "454 4.7.0 Temporary failure" },
      { result: "try-later", fault: "protocol", ...said(454, "4.7.0", "Temporary failure") },
    ],
    ["a wrong password", { auth: "535 5.7.8 no" }, { result: "account", fault: "login-refused" }],
  ])("%s is told from the rest", async (_, faults, expected) => {
    expect((await deliver(faults)).delivery).toEqual(expected);
  });

  it("refuses for good what it put off at first", async () => {
    const smtp = await faulty({ end: ["451 4.3.0 later", "554 5.6.0 never"] });
    const opened = openAccount(smtp.port);
    const first = await deliverBySmtp(opened, MAIL, going, IN_TIME);
    const second = await deliverBySmtp(opened, MAIL, going, IN_TIME);
    expect([first.result, second.result]).toEqual(["try-later", "refused"]);
  });
});

describe("an end without an answer", () => {
  it.each<[string, Faults]>([
    ["hangs up after the message", { end: "hang-up" }],
    ["says nothing after the message", { end: "silence" }],
    ["answers after we have stopped waiting", { end: { late: 900, say: "250 2.0.0 kept" } }],
    ["says farewell in place of an answer", { end: "421 4.4.2 bye" }],
    ["answers what is no answer", { end: "tak for det" }],
  ])("is unknown where the server %s, and the message may have arrived", async (_, faults) => {
    const { delivery, smtp } = await deliver(faults, { limits: SOON });
    expect(delivery).toEqual({ result: "unknown" });
    expect(smtp.received).toHaveLength(1);
  });

  it.each<[string, Faults, Options["fields"], string]>([
    ["hangs up before the greeting", { greeting: "hang-up" }, {}, "protocol"],
    ["never greets", { greeting: "silence" }, {}, "timed-out"],
    ["hangs up at login", { auth: "hang-up" }, {}, "protocol"],
    ["hangs up before the message", { data: "hang-up" }, {}, "protocol"],
    ["stops speaking before the message", { data: "silence" }, {}, "timed-out"],
    ["speaks no TLS after STARTTLS", { startTls: "garbage" }, { tls: "starttls" }, "protocol"],
  ])("is certain where the server %s: nothing was accepted", async (_, faults, fields, fault) => {
    const { delivery, smtp } = await deliver(faults, { limits: SOON, fields });
    expect(delivery).toMatchObject({ result: "try-later", fault });
    expect(smtp.received).toEqual([]);
  });

  it("is certain where nothing listens", async () => {
    const smtp = await startFaultySmtp();
    await smtp.stop();
    const delivery = await deliverBySmtp(openAccount(smtp.port), MAIL, going, IN_TIME);
    expect(delivery).toEqual({ result: "try-later", fault: "connection-refused" });
  });

  it("is certain where the name is not found", async () => {
    const opened = openAccount(0);
    opened.account.smtp = { host: "no-such-host.invalid", port: 587, tls: "starttls" };
    const delivery = await deliverBySmtp(opened, MAIL, going, IN_TIME);
    expect(delivery).toEqual({ result: "try-later", fault: "host-not-found" });
  });
});

describe("what the account has to be put right for", () => {
  it.each<[string, Faults, string]>([
    ["a certificate that nobody trusts", { tls: STRANGE_TLS }, "certificate"],
    ["no STARTTLS", { offersTls: false, startTls: "502 5.5.1 what?" }, "tls-not-offered"],
    ["STARTTLS that was a lie", { startTls: "502 5.5.1 we do not do that" }, "tls-not-offered"],
  ])("%s shows no password", async (_, faults, fault) => {
    const { delivery, smtp } = await deliver(faults, { fields: { tls: "starttls" } });
    expect(delivery).toEqual({ result: "account", fault });
    expect(smtp.logins).toEqual([]);
  });

  it("an open wire to another machine is not taken", async () => {
    const opened = openAccount(25);
    opened.account.smtp.host = "mail.elsewhere.example";
    const delivery = await deliverBySmtp(opened, MAIL, going, IN_TIME);
    expect(delivery).toEqual({ result: "account", fault: "tls-not-offered" });
  });

  it("a refused token is an expired one", async () => {
    const { delivery } = await deliver({ auth: "535 5.7.8 no" }, { fields: { login: "google" } });
    expect(delivery).toEqual({ result: "account", fault: "token-expired" });
  });

  it("a secret that is gone begins nothing", async () => {
    const opened = openAccount(1);
    opened.credentials = () => Promise.reject(new MailFault("secret-missing"));
    let begun = false;
    const attempt = { ...going, begin: async () => (begun = true) };
    const delivery = await deliverBySmtp(opened, MAIL, attempt, IN_TIME);
    expect(delivery).toEqual({ result: "account", fault: "secret-missing" });
    expect(begun).toBe(false);
  });
});
