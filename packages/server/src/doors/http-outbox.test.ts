import { beforeEach, describe, expect, it } from "vitest";
import type { MailAccount } from "../mail-account/mail-account.ts";
import { isIn, moved, type MessageState } from "../outbox/outbox-message.ts";
import { nordlys, type TestDoor, testDoor } from "./testing/test-door.ts";

const ACCOUNT: MailAccount = {
  address: "mette@kjaer.example",
  name: "Mette Kjær",
  user: "mette",
  smtp: { host: "smtp.kjaer.example", port: 587, tls: "starttls" },
  imap: null,
  login: "password",
  keepsOwnCopy: false,
};

const SUBJECT = "Tak for samtalen om stillingen som projektleder";
const BODY = `Kære Anders Holm

Tak for en god samtale i dag om stillingen som projektleder. Det var inspirerende at høre om jeres arbejde med vindmøller ved Esbjerg, og jeg vil meget gerne være med.

Med venlig hilsen
Mette Kjær`;

let door: TestDoor;
let id: string;
beforeEach(async () => {
  door = testDoor();
  door.account = ACCOUNT;
  id = await newCase();
});

async function newCase(changes: object = {}): Promise<string> {
  const caseFile = { ...nordlys, ...changes };
  return (await door.call("POST /api/cases", { caseFile })).body.id;
}

async function approve(input: Record<string, unknown> = {}, caseId = id) {
  const { body } = await door.call("GET /api/cases/{id}", { id: caseId });
  return door.call("POST /api/cases/{id}/outbox", {
    id: caseId,
    revision: body.revision,
    subject: SUBJECT,
    body: BODY,
    when: "now",
    ...input,
  });
}

/** Brings a message where only a worker can, along the table. */
async function bring(messageId: string, ...states: MessageState[]): Promise<void> {
  for (const state of states) {
    const message = (await door.store.outbox.read(messageId))!;
    const hold = { reason: "slept" as const, at: door.now };
    const about = state === "held" ? { hold } : state === "sending" ? { begunAt: door.now } : {};
    if (!isIn(message, ["approved", "scheduled", "sending", "uncertain"])) throw new Error("over");
    await door.store.outbox.write(message, moved(message, state as never, door.now, about));
  }
}

describe("approving a mail", () => {
  it("keeps message and draft, tells the worker, and leaves the record alone", async () => {
    const { status, body } = await approve();
    expect(status).toBe(200);
    expect(body.message).toMatchObject({
      caseId: id,
      state: "approved",
      kind: "follow-up",
      contact: "anders",
      from: { name: "Mette Kjær", address: "mette@kjaer.example" },
      to: { name: "Anders Holm", address: "anders.holm@nordlys.example" },
      subject: SUBJECT,
      body: BODY,
      dueAt: door.now,
      attempts: 0,
      hold: null,
      outcome: null,
    });
    expect(body.message.messageId).toMatch(/^[a-z0-9]{24}@kjaer\.example$/);
    expect(body.case.draft).toMatchObject({ subject: SUBJECT, body: BODY });
    expect(body.case.caseFile.exchanges).toHaveLength(1);
    expect(door.outboxChanges).toBe(1);
    expect((await door.call("GET /api/outbox")).body.messages).toEqual([body.message]);
    expect((await door.call("GET /api/cases/{id}/outbox", { id })).body.messages).toEqual([
      body.message,
    ]);
  });

  it("schedules it for the plan's best moment, or for a chosen one", async () => {
    const best = (await approve({ when: "best" })).body.message;
    const plan = (await door.call("POST /api/plan", { caseFile: nordlys })).body;
    expect(best.state).toBe("scheduled");
    expect(best.dueAt).toBe(new Date(plan.window.bestAt).toISOString());
    const other = await newCase();
    const chosen = await approve({ when: "2026-11-25T08:30:00+01:00" }, other);
    expect(chosen.body.message).toMatchObject({
      state: "scheduled",
      dueAt: "2026-11-25T07:30:00.000Z",
    });
  });

  it.each(["2026-11-24T14:59:00Z", "2027-11-24T15:00:00Z"])(
    "refuses the moment %s",
    async (when) => {
      const { status, body } = await approve({ when });
      expect(status).toBe(422);
      expect(body.error.code).toBe("unusable-moment");
    },
  );

  it("refuses without an account, without an address, and to an address that is none", async () => {
    door.account = null;
    expect((await approve()).body.error.code).toBe("no-mail-account");
    door.account = ACCOUNT;
    const [anders] = nordlys.contacts;
    const silent = await newCase({ contacts: [{ ...anders, email: undefined }] });
    expect((await approve({}, silent)).body.error).toMatchObject({
      code: "no-address",
      contact: "Anders Holm",
    });
    const odd = await newCase({ contacts: [{ ...anders, email: "a@b.example, c@d.example" }] });
    expect((await approve({}, odd)).body.error).toMatchObject({
      code: "unusable-address",
      field: "to",
    });
    expect((await door.call("GET /api/outbox")).body.messages).toEqual([]);
  });

  const sent = { from: "candidate", contact: "anders", channel: "email", kind: "follow-up" };
  it.each([
    ["locked", { exchanges: [{ ...sent, at: "2026-11-24T15:30:00+01:00" }] }],
    [
      "locked",
      { exchanges: [{ ...sent, at: "2026-11-24T15:30:00+01:00", delivery: "uncertain" }] },
    ],
    ["leave", { judgement: { feelsRight: false } }],
    ["leave", { interviews: [{ ...nordlys.interviews[0], asked: ["no-contact"] }] }],
  ])("refuses a follow-up and any other message where the plan is: %s", async (why, changes) => {
    const there = await newCase(changes);
    for (const kind of ["follow-up", "message"]) {
      const { status, body } = await approve({ kind }, there);
      expect(status).toBe(409);
      expect(body.error).toMatchObject({ code: "not-to-be-sent", why });
    }
  });

  it("refuses a follow-up in a process that is over, and lets an answer through once", async () => {
    const over = await newCase({
      process: { status: "rejected" },
      exchanges: [
        ...nordlys.exchanges,
        { at: "2026-11-24T15:40:00+01:00", from: "employer", contact: "anders", kind: "message" },
      ],
    });
    const followUp = await approve({ kind: "follow-up" }, over);
    expect(followUp.body.error).toMatchObject({ code: "not-to-be-sent", why: "closed" });
    const answer = await approve({}, over);
    expect(answer.body).toMatchObject({ message: { kind: "message" } });
    const answered = await newCase({
      process: { status: "rejected" },
      exchanges: [{ ...sent, kind: "message", at: "2026-11-24T15:40:00+01:00" }],
    });
    expect((await approve({}, answered)).body.error).toMatchObject({ why: "locked" });
  });

  it("refuses what the review stops, until it is accepted; what is hard, always", async () => {
    const nameless = BODY.replace("Mette Kjær", "[Navn]");
    const stopped = await approve({ body: nameless });
    expect(stopped.status).toBe(409);
    expect(stopped.body.error.code).toBe("review-stops");
    expect(stopped.body.error.rules).toContain("placeholder-left");
    const inviting = BODY.replace("Med venlig", "Lad os forbinde på LinkedIn.\n\nMed venlig");
    const hard = await approve({ body: inviting, accepted: ["linkedin-invitation"] });
    expect(hard.body.error).toMatchObject({ code: "review-stops", rules: ["linkedin-invitation"] });
    expect((await door.call("GET /api/outbox")).body.messages).toEqual([]);
    const known = await approve({ body: nameless, accepted: stopped.body.error.rules });
    expect(known.status).toBe(200);
  });

  it("refuses a case that has changed, and one that is not there", async () => {
    expect((await approve({ revision: 7 })).body.error.code).toBe("changed-elsewhere");
    const nobody = await door.call("POST /api/cases/{id}/outbox", {
      id: "nobody",
      revision: 1,
      subject: SUBJECT,
      body: BODY,
      when: "now",
    });
    expect(nobody.status).toBe(404);
  });

  it.each([[], ["held"], ["sending"], ["sending", "uncertain"]] as MessageState[][])(
    "never has a second one for a case (%s %s)",
    async (...states) => {
      const first = (await approve()).body.message;
      await bring(first.id, ...states);
      const { status, body } = await approve();
      expect(status).toBe(409);
      expect(body.error).toMatchObject({ code: "under-way", id: first.id });
      expect((await door.call("GET /api/outbox")).body.messages).toHaveLength(1);
    },
  );

  it("answers in the thread that they wrote in", async () => {
    const mailed = { ...nordlys.exchanges[0], messageId: "<invite@nordlys.example>" };
    const there = await newCase({ exchanges: [{ ...mailed, subject: "Samtale tirsdag" }] });
    await approve({ subject: "SV: Samtale tirsdag" }, there);
    const [inThread] = await door.store.outbox.list(there);
    expect(inThread?.letter).toMatchObject({
      inReplyTo: "invite@nordlys.example",
      references: ["invite@nordlys.example"],
    });
    await approve();
    const [fresh] = await door.store.outbox.list(id);
    expect(fresh?.letter).toMatchObject({ inReplyTo: null, references: [] });
  });
});

describe("a mail in the outbox", () => {
  const settle = (messageId: string, wasSent: boolean) =>
    door.call("POST /api/outbox/{id}/settle", { id: messageId, wasSent });

  it.each([[], ["scheduled"], ["held"]] as MessageState[][])(
    "is taken back as long as it has not begun (%s)",
    async (...states) => {
      const { id: messageId } = (await approve()).body.message;
      await bring(messageId, ...states);
      const { body } = await door.call("POST /api/outbox/{id}/cancel", { id: messageId });
      expect(body.state).toBe("cancelled");
      expect((await approve()).status).toBe(200);
    },
  );

  it.each([["sending"], ["sending", "sent"], ["sending", "uncertain"]] as MessageState[][])(
    "is not taken back any more (%s %s)",
    async (...states) => {
      const { id: messageId } = (await approve()).body.message;
      await bring(messageId, ...states);
      const { status, body } = await door.call("POST /api/outbox/{id}/cancel", { id: messageId });
      expect(status).toBe(409);
      expect(body.error).toMatchObject({ code: "too-late", state: states.at(-1) });
    },
  );

  it("that is held is let go, unless the plan forbids it by now", async () => {
    const { id: messageId } = (await approve()).body.message;
    await bring(messageId, "held");
    door.now = "2026-11-24T18:00:00.000Z";
    const released = await door.call("POST /api/outbox/{id}/release", { id: messageId });
    expect(released.body).toMatchObject({ state: "approved", dueAt: door.now, hold: null });
    expect(door.outboxChanges).toBe(2);
    await bring(messageId, "held");
    await door.call("POST /api/cases/{id}/exchanges", {
      id,
      exchange: { at: door.now, from: "candidate", contact: "anders", kind: "follow-up" },
    });
    const refused = await door.call("POST /api/outbox/{id}/release", { id: messageId });
    expect(refused.body.error).toMatchObject({ code: "not-to-be-sent", why: "locked" });
    const gone = await door.call("POST /api/outbox/{id}/release", { id: "nobody" });
    expect(gone.status).toBe(404);
  });

  it("that is uncertain is settled as sent, and the case stays locked", async () => {
    const { id: messageId } = (await approve()).body.message;
    await bring(messageId, "sending", "uncertain");
    const { body } = await settle(messageId, true);
    expect(body).toMatchObject({ state: "sent", outcome: { code: "said-sent" } });
    const { exchanges } = (await door.call("GET /api/cases/{id}", { id })).body.caseFile;
    expect(exchanges).toHaveLength(2);
    expect(exchanges[1]).toMatchObject({ kind: "follow-up", messageId: body.messageId });
    expect(exchanges[1].delivery).toBeUndefined();
    expect((await approve()).body.error.code).toBe("not-to-be-sent");
    expect((await settle(messageId, false)).body.error.code).toBe("too-late");
  });

  it("that is uncertain is settled as not sent, and may then be approved anew", async () => {
    const first = (await approve()).body.message;
    await bring(first.id, "sending", "uncertain");
    const { body } = await settle(first.id, false);
    expect(body).toMatchObject({ state: "refused", outcome: { code: "said-not-sent" } });
    const { exchanges } = (await door.call("GET /api/cases/{id}", { id })).body.caseFile;
    expect(exchanges).toHaveLength(1);
    const anew = (await approve()).body.message;
    expect(anew.messageId).not.toBe(first.messageId);
  });

  it("that came back is undelivered in the record, once, and the case is open again", async () => {
    const { id: messageId, ...message } = (await approve()).body.message;
    await bring(messageId, "sending", "uncertain");
    await settle(messageId, true);
    const bounce = { messageId: `<${message.messageId}>`, status: "5.1.1", answer: "No such user" };
    for (let times = 0; times < 2; times++) {
      const { body } = await door.call("POST /api/outbox/undelivered", bounce);
      expect(body.caseFile.exchanges[1]).toMatchObject({ delivery: "undelivered" });
    }
    const [back] = (await door.call("GET /api/outbox")).body.messages;
    expect(back).toMatchObject({
      state: "refused",
      outcome: { code: "bounced", status: "5.1.1", answer: "No such user" },
    });
    expect((await approve()).status).toBe(200);
    const strange = await door.call("POST /api/outbox/undelivered", { messageId: "x@y" });
    expect(strange.status).toBe(404);
  });
});
