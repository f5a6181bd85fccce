import { beforeEach, describe, expect, it } from "vitest";
import type { Delivery } from "../channels/channel.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import { isIn, moved, type OutboxMessage } from "../outbox/outbox-message.ts";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { COPY_PAUSES, RETRY_PAUSES } from "./limits.ts";
import {
  accountWith,
  CASE,
  LEASE_OVER,
  minutes,
  type Working,
  working,
} from "./testing/working.ts";
import { startWorker, workOnce } from "./worker.ts";

let world: Working;
beforeEach(() => (world = working()));

const DUE_LATER = { state: "scheduled", dueAt: minutes(60) } as const;

describe("a due message", () => {
  it("is sent, and recorded in its case, which is locked then", async () => {
    await world.add();
    await world.work();
    expect(await world.message()).toMatchObject({
      state: "sent",
      attempts: 1,
      begunAt: world.now,
      lease: null,
      outcome: { code: "accepted", at: world.now, reply: 250 },
    });
    expect(world.sent).toMatchObject([
      { messageId: "a@kjaer.example", date: world.now, subject: "Tak for samtalen" },
    ]);
    const { caseFile, revision } = await world.stored();
    expect(revision).toBe(2);
    expect(caseFile.exchanges[1]).toEqual({
      at: world.now,
      from: "candidate",
      contact: "anders",
      channel: "email",
      kind: "follow-up",
      messageId: "a@kjaer.example",
      subject: "Tak for samtalen",
      text: expect.stringContaining("Kære Anders"),
    });
  });

  it("waits for its instant", async () => {
    await world.add(DUE_LATER);
    await world.work();
    expect(await world.message()).toMatchObject({ state: "scheduled", attempts: 0 });
    world.now = minutes(60);
    await world.work();
    expect((await world.message()).state).toBe("sent");
  });

  it("is kept as being sent before the channel goes on", async () => {
    const states: string[] = [];
    await world.add();
    const { deliver } = world.parts.channel;
    world.parts.channel.deliver = (opened, mail, attempt) =>
      deliver(opened, mail, {
        ...attempt,
        begin: async () => {
          states.push((await world.message()).state);
          const begun = await attempt.begin();
          states.push((await world.message()).state);
          return begun;
        },
      });
    await world.work();
    expect(states).toEqual(["approved", "sending"]);
  });
});

describe("a message whose case has changed is held, and the person told why", () => {
  const exchange = { contact: "anders", channel: "email", at: minutes(10) };
  const and = (...more: object[]) => ({ ...CASE, exchanges: [...CASE.exchanges, ...more] });
  it.each<[string, object]>([
    ["locked", and({ ...exchange, from: "candidate", kind: "follow-up" })],
    ["locked", and({ ...exchange, from: "candidate", kind: "message", delivery: "uncertain" })],
    ["answered", and({ ...exchange, from: "employer", kind: "message" })],
    ["answered", and({ ...exchange, from: "employer", kind: "message", at: minutes(-5000) })],
    ["closed", { ...CASE, process: { status: "rejected" } }],
    ["leave", { ...CASE, judgement: { feelsRight: false } }],
  ])("%s", async (reason, changed) => {
    await world.add(DUE_LATER);
    await world.owner.cases.replace(keptCaseFile("a", changed), 1, minutes(20));
    world.now = minutes(60);
    await world.work();
    expect(await world.message()).toMatchObject({ state: "held", hold: { reason, at: world.now } });
    expect(world.sent).toEqual([]);
  });

  it("case-deleted", async () => {
    await world.add();
    await world.owner.cases.delete("a", world.now);
    await world.work();
    expect(await world.message()).toMatchObject({
      state: "held",
      hold: { reason: "case-deleted" },
    });
  });

  it("but not for an automatic reply, a note, or an undelivered message", async () => {
    await world.add(DUE_LATER);
    const changed = and(
      { ...exchange, from: "employer", kind: "auto-reply" },
      { ...exchange, from: "candidate", kind: "message", delivery: "undelivered" },
    );
    await world.owner.cases.replace(keptCaseFile("a", changed), 1, minutes(20));
    world.now = minutes(60);
    await world.work();
    expect((await world.message()).state).toBe("sent");
  });

  it("also where it changes between the first look and the beginning", async () => {
    await world.add();
    const { openMailAccount } = world.parts;
    world.parts.openMailAccount = async (owner) => {
      const changed = { ...CASE, process: { status: "withdrawn" } };
      await world.owner.cases.replace(keptCaseFile("a", changed), 1, world.now);
      return openMailAccount(owner);
    };
    await world.work();
    expect(await world.message()).toMatchObject({ state: "held", hold: { reason: "closed" } });
    expect(world.sent).toEqual([]);
  });

  it("also by an answer that is found only now; a mailbox that fails holds nothing", async () => {
    const found = and({ ...exchange, from: "employer", kind: "message" });
    world.parts.lookForReplies = async () => {
      await world.owner.cases.replace(keptCaseFile("a", found), 1, world.now);
    };
    await world.add();
    await world.work();
    expect(await world.message()).toMatchObject({ state: "held", hold: { reason: "answered" } });
    world.parts.lookForReplies = () => Promise.reject(new MailFault("timed-out"));
    await world.add({ caseId: "b" });
    await world.work();
    expect((await world.message("b")).state).toBe("sent");
    expect(world.faults).toHaveLength(1);
  });

  it("and one that is taken back meanwhile does not leave", async () => {
    await world.add();
    const { openMailAccount } = world.parts;
    world.parts.openMailAccount = async (owner) => {
      const message = await world.message();
      if (isIn(message, ["approved"]))
        await world.owner.outbox.write(message, moved(message, "cancelled", world.now));
      return openMailAccount(owner);
    };
    await world.work();
    expect((await world.message()).state).toBe("cancelled");
    expect(world.sent).toEqual([]);
  });
});

describe("the clock", () => {
  it("that was asleep through the moment makes the worker ask before it sends late", async () => {
    await world.add(DUE_LATER);
    world.now = minutes(60 + 16);
    await world.work();
    expect(await world.message()).toMatchObject({ state: "held", hold: { reason: "slept" } });
  });

  it("that is a little late does not", async () => {
    await world.add(DUE_LATER);
    world.now = minutes(60 + 14);
    await world.work();
    expect((await world.message()).state).toBe("sent");
  });

  it("that is past the window says so", async () => {
    await world.add({ ...DUE_LATER, tryUntil: minutes(70) });
    world.now = minutes(71);
    await world.work();
    expect(await world.message()).toMatchObject({ hold: { reason: "window-closed" } });
  });

  it("that was set back holds what waits when the worker starts, and settles what was being sent", async () => {
    await world.add({ ...DUE_LATER, updatedAt: minutes(30) });
    const lease = { holder: "gone", until: minutes(35) };
    await world.add({ caseId: "b", state: "sending", updatedAt: minutes(30), lease });
    const worker = startWorker(world.parts);
    while ((await world.message("b")).state === "sending") await Promise.resolve();
    expect(await world.message()).toMatchObject({ hold: { reason: "clock-set-back" } });
    expect((await world.message("b")).state).toBe("uncertain");
    await worker.stop();
  });
});

describe("what a server says", () => {
  const later: Delivery = { result: "try-later", reply: 451, answer: "later" };

  it("for now is tried again with growing pauses, and asked about when the window closes", async () => {
    world.deliveries = [later];
    await world.add({ tryUntil: minutes(100) });
    const pauses: number[] = [];
    for (let message = await world.message(); message.state !== "held";) {
      await world.work();
      const next = await world.message();
      if (next.state !== "scheduled") break;
      pauses.push(Date.parse(next.dueAt) - Date.parse(world.now));
      world.now = next.dueAt;
      message = next;
    }
    expect(pauses).toEqual(RETRY_PAUSES.slice(0, pauses.length));
    expect(pauses.length).toBeGreaterThan(3);
    expect(await world.message()).toMatchObject({
      state: "held",
      hold: { reason: "kept-failing" },
      outcome: { code: "try-later", reply: 451, answer: "later" },
      attempts: pauses.length + 1,
    });
    expect((await world.stored()).caseFile.exchanges).toHaveLength(1);
  });

  it("for now and then yes ends as sent", async () => {
    world.deliveries = [later, { result: "try-later", fault: "timed-out" }, { result: "accepted" }];
    await world.add();
    await world.work();
    world.now = minutes(1);
    await world.work();
    expect(await world.message()).toMatchObject({
      state: "scheduled",
      outcome: { code: "unreachable", fault: "timed-out" },
    });
    world.now = minutes(6);
    await world.work();
    expect(await world.message()).toMatchObject({ state: "sent", attempts: 3 });
    expect(world.sent).toHaveLength(1);
  });

  it("for good about the recipient leaves the case open, with a message that came back", async () => {
    world.deliveries = [{ result: "refused", recipient: true, reply: 550, status: "5.1.1" }];
    await world.add();
    await world.work();
    expect(await world.message()).toMatchObject({
      state: "refused",
      outcome: { code: "recipient-refused", reply: 550, status: "5.1.1" },
    });
    const { exchanges } = (await world.stored()).caseFile;
    expect(exchanges[1]).toMatchObject({ delivery: "undelivered", messageId: "a@kjaer.example" });
  });

  it("for good about the message leaves no trace in the case", async () => {
    world.deliveries = [{ result: "refused", recipient: false, reply: 554 }];
    await world.add();
    await world.work();
    expect(await world.message()).toMatchObject({
      state: "refused",
      outcome: { code: "message-refused" },
    });
    expect((await world.stored()).caseFile.exchanges).toHaveLength(1);
  });
});

describe("a message that may have been sent", () => {
  const sending = (): Partial<OutboxMessage> => ({
    state: "sending",
    begunAt: world.now,
    lease: { holder: "gone", until: minutes(5) },
  });

  it.each([
    [
      "answered by nobody",
      async (): Promise<void> => void (world.deliveries = [{ result: "unknown" }]),
      {},
    ],
    [
      "left by a worker that died",
      async (): Promise<void> => void (world.now = minutes(LEASE_OVER)),
      null,
    ],
  ] as const)("%s is settled by what Sent holds", async (_, before, fields) => {
    world.sighting = "found";
    await world.add(fields ?? sending());
    await before();
    await world.work();
    expect(await world.message()).toMatchObject({
      state: "sent",
      outcome: { code: "found-in-sent" },
      copy: { state: "kept" },
    });
    expect((await world.stored()).caseFile.exchanges[1]?.delivery).toBeUndefined();
  });

  it.each(["not-found", "unknown"] as const)(
    "and is not to be seen there (%s) is uncertain, locks the case, and is never sent again by itself",
    async (sighting) => {
      world.sighting = sighting;
      await world.add(sending());
      await world.work();
      expect((await world.message()).state).toBe("sending");
      world.now = minutes(LEASE_OVER);
      await world.work();
      world.now = minutes(6_000);
      await world.work();
      expect(await world.message()).toMatchObject({
        state: "uncertain",
        outcome: { code: "interrupted" },
      });
      expect((await world.stored()).caseFile.exchanges[1]).toMatchObject({
        at: minutes(0),
        delivery: "uncertain",
      });
      expect(world.sent).toEqual([]);
    },
  );

  it("is settled by nobody's word where the account is gone", async () => {
    world.account = new MailFault("secret-missing");
    await world.add(sending());
    world.now = minutes(LEASE_OVER);
    await world.work();
    expect((await world.message()).state).toBe("uncertain");
  });

  it("does not finish where the lease ran out in mid-attempt", async () => {
    await world.add();
    const { deliver } = world.parts.channel;
    world.parts.channel.deliver = (opened, mail, attempt) =>
      deliver(opened, mail, {
        ...attempt,
        mayFinish: () => {
          world.now = minutes(LEASE_OVER);
          return attempt.mayFinish();
        },
      });
    await workOnce(world.parts);
    expect(world.sent).toEqual([]);
    await world.work();
    expect((await world.message()).state).toBe("uncertain");
  });

  it("and was accepted after another worker gave it up is sent all the same", async () => {
    await world.add();
    const { deliver } = world.parts.channel;
    world.parts.channel.deliver = async (opened, mail, attempt) => {
      const delivery = await deliver(opened, mail, attempt);
      world.now = minutes(LEASE_OVER);
      await workOnce({ ...world.parts, holder: "other" });
      expect((await world.message()).state).toBe("uncertain");
      return delivery;
    };
    await workOnce(world.parts);
    expect(await world.message()).toMatchObject({ state: "sent", outcome: { code: "accepted" } });
    const { exchanges } = (await world.stored()).caseFile;
    expect(exchanges).toHaveLength(2);
    expect(exchanges[1]?.delivery).toBeUndefined();
  });
});

describe("an account", () => {
  it("that is not there holds the message", async () => {
    world.account = null;
    await world.add();
    await world.work();
    const { state, hold, attempts } = await world.message();
    expect({ state, hold, attempts }).toEqual({
      state: "held",
      hold: { reason: "account", at: world.now },
      attempts: 0,
    });
  });

  it.each([
    ["before anything begins", async () => void (world.account = new MailFault("token-expired"))],
    [
      "at login",
      async () => void (world.deliveries = [{ result: "account", fault: "token-expired" }]),
    ],
  ])("that has to be put right holds it, and says what is wrong: %s", async (_, before) => {
    await before();
    await world.add();
    await world.work();
    expect(await world.message()).toMatchObject({
      state: "held",
      hold: { reason: "account", fault: "token-expired" },
    });
  });
});

describe("the copy in Sent", () => {
  it("is kept once the message is sent, and is the same mail", async () => {
    world.account = accountWith();
    await world.add();
    await world.work();
    expect(await world.message()).toMatchObject({ state: "sent", copy: { state: "kept" } });
    expect(world.copies).toEqual(world.sent);
  });

  it.each([
    ["the provider keeps its own", accountWith({ keepsOwnCopy: true })],
    ["there is no IMAP", accountWith({ imap: null })],
  ])("is not ours where %s", async (_, account) => {
    world.account = account;
    await world.add();
    await world.work();
    expect(await world.message()).toMatchObject({ state: "sent", copy: { state: "none" } });
    expect(world.copies).toEqual([]);
  });

  it("is tried again with growing pauses, and given up at last; the message stays sent", async () => {
    world.account = accountWith();
    world.copyFault = "no-room";
    await world.add();
    await world.work();
    for (const pause of COPY_PAUSES) {
      expect((await world.message()).copy.state).toBe("due");
      world.now = new Date(Date.parse(world.now) + pause).toISOString();
      await world.work();
    }
    expect(await world.message()).toMatchObject({ state: "sent", copy: { state: "failed" } });
    expect(world.sent).toHaveLength(1);
  });
});

describe("a worker that runs", () => {
  it("looks at once when it is woken, rests otherwise, and survives a fault of ours", async () => {
    const { deliver } = world.parts.channel;
    world.parts.channel.deliver = () => Promise.reject(new TypeError("ours"));
    const waits: number[] = [];
    world.parts.clock.wait = (milliseconds, signal) => {
      waits.push(milliseconds);
      return new Promise((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener("abort", () => resolve());
      });
    };
    const worker = startWorker(world.parts);
    while (waits.length === 0) await Promise.resolve();
    await world.add();
    worker.wake();
    while (world.faults.length === 0) await Promise.resolve();
    world.parts.channel.deliver = deliver;
    world.now = minutes(LEASE_OVER);
    worker.wake();
    while ((await world.message()).state !== "sent") await Promise.resolve();
    await worker.stop();
    expect(waits[0]).toBeLessThanOrEqual(30_000);
    expect(world.faults).toHaveLength(1);
    expect(world.sent).toHaveLength(1);
  });
});
