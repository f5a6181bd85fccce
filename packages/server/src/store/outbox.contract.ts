import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isIn, moved, type OutboxMessage, UNDER_WAY } from "../outbox/outbox-message.ts";
import { APPROVED_AT, outboxMessage } from "../outbox/testing/outbox-message.ts";
import type { OwnerStore, Store } from "./store.ts";
import { keptCaseFile } from "./testing/kept-case-file.ts";

const NOW = "2026-11-24T15:00:01.000Z";
const LEASE = "2026-11-24T15:05:00.000Z";
const LATER = "2026-11-24T16:00:00.000Z";

/** What every store promises of its outbox; run against each of them. */
export function outboxContract(name: string, open: () => Promise<Store>): void {
  describe(`the outbox in ${name}`, () => {
    let store: Store;
    let mette: OwnerStore;
    beforeEach(async () => {
      store = await open();
      mette = store.for("mette");
      for (const id of ["a", "b", "c"]) await mette.cases.create(keptCaseFile(id), APPROVED_AT);
    });
    afterEach(() => store.close());

    const add = async (id: string, fields: Partial<OutboxMessage> = {}, owner = mette) => {
      const added = await owner.outbox.add(outboxMessage(id, fields));
      if (added === null) throw new Error(`${id} was not added`);
      return added;
    };

    it("keeps every field of a message, and reads it back", async () => {
      const message = outboxMessage("a", {
        letter: {
          ...outboxMessage("a").letter,
          subject: "Æ ø å 🙂 '; drop table outbox; --",
          inReplyTo: "x@y",
          references: ["w@y", "x@y"],
        },
        outcome: { code: "try-later", at: NOW, reply: 451, status: "4.7.1", answer: "later" },
      });
      expect(await mette.outbox.add(message)).toEqual(message);
      expect(await mette.outbox.read("a")).toEqual(message);
      expect(await mette.outbox.find("a@kjaer.example")).toEqual(message);
      expect(await mette.outbox.read("b")).toBeNull();
      expect(await mette.outbox.find("b@kjaer.example")).toBeNull();
    });

    it.each(UNDER_WAY)("has no second message for a case while one is %s", async (state) => {
      await add("first", { caseId: "a", state });
      expect(await mette.outbox.add(outboxMessage("second", { caseId: "a" }))).toBeNull();
      expect(await mette.outbox.add(outboxMessage("other", { caseId: "b" }))).not.toBeNull();
      expect(await mette.outbox.list("a")).toHaveLength(1);
    });

    it.each(["sent", "refused", "cancelled"] as const)(
      "has a second message for a case where the first is %s",
      async (state) => {
        await add("first", { caseId: "a", state });
        const approvedAt = NOW;
        await add("second", { caseId: "a", approvedAt });
        expect((await mette.outbox.list("a")).map(({ id }) => id)).toEqual(["second", "first"]);
      },
    );

    it("has no second message with the same id or Message-ID", async () => {
      await add("first", { caseId: "a", state: "sent" });
      expect(await mette.outbox.add(outboxMessage("first", { caseId: "b" }))).toBeNull();
      const letter = outboxMessage("first").letter;
      expect(await mette.outbox.add(outboxMessage("other", { caseId: "b", letter }))).toBeNull();
    });

    it("writes over the version that was read, and over no other", async () => {
      const read = await add("a");
      if (!isIn(read, ["approved"])) throw new Error("not approved");
      const cancelled = await mette.outbox.write(read, moved(read, "cancelled", NOW));
      expect(cancelled).toMatchObject({ state: "cancelled", version: 2, updatedAt: NOW });
      const sending = moved(read, "sending", NOW, { lease: { holder: "w", until: LEASE } });
      expect(await mette.outbox.write(read, sending)).toBeNull();
      expect(await mette.outbox.read("a")).toEqual(cancelled);
    });

    it("writes no move that the table does not have", async () => {
      const sent = await add("a", { state: "sent" });
      const again = { ...sent, state: "sending" as const };
      await expect(mette.outbox.write(sent, again)).rejects.toThrow(RangeError);
      expect(await mette.outbox.read("a")).toEqual(sent);
    });

    it("keeps owners apart", async () => {
      const jonas = store.for("jonas");
      await jonas.cases.create(keptCaseFile("a"), APPROVED_AT);
      const message = await add("a");
      expect(await jonas.outbox.read("a")).toBeNull();
      expect(await jonas.outbox.find("a@kjaer.example")).toBeNull();
      expect(await jonas.outbox.list()).toEqual([]);
      expect(await jonas.outbox.write(message, message)).toBeNull();
      await add("a-of-jonas", { caseId: "a" }, jonas);
    });

    it("gives each due message to one worker, the longest waiting first, and none that is not due", async () => {
      await add("a", { dueAt: "2026-11-24T15:00:00.500Z", state: "scheduled" });
      await add("b");
      await add("c", { dueAt: LATER, state: "scheduled" });
      expect(await store.work.nextAt()).toBe(APPROVED_AT);
      const first = await store.work.claim("one", NOW, LEASE);
      expect(first).toMatchObject({
        ownerId: "mette",
        message: { id: "b", state: "approved", lease: { holder: "one", until: LEASE } },
      });
      expect((await store.work.claim("two", NOW, LEASE))?.message.id).toBe("a");
      expect(await store.work.claim("three", NOW, LEASE)).toBeNull();
      expect(await store.work.nextAt()).toBe(LEASE);
    });

    it("gives a message to another worker when the lease is over, and the first can write no more", async () => {
      await add("a");
      const first = await store.work.claim("one", NOW, LEASE);
      const second = await store.work.claim("two", LATER, "2026-11-24T16:05:00.000Z");
      expect(second?.message.lease?.holder).toBe("two");
      const mine = first!.message;
      if (!isIn(mine, ["approved"])) throw new Error("not approved");
      expect(await mette.outbox.write(mine, moved(mine, "sending", LATER))).toBeNull();
    });

    it("lets go of the lease when the message moves on", async () => {
      await add("a");
      const { message } = (await store.work.claim("one", NOW, LEASE))!;
      if (!isIn(message, ["approved"])) throw new Error("not approved");
      const hold = { reason: "locked" as const, at: NOW };
      const held = await mette.outbox.write(message, moved(message, "held", NOW, { hold }));
      expect(held).toMatchObject({ lease: null, hold });
      expect(await store.work.nextAt()).toBeNull();
    });

    it("claims across owners, and tells whose it is", async () => {
      const jonas = store.for("jonas");
      await jonas.cases.create(keptCaseFile("a"), APPROVED_AT);
      await add("j", { caseId: "a" }, jonas);
      expect(await store.work.claim("one", NOW, LEASE)).toMatchObject({ ownerId: "jonas" });
    });

    it("finds what was written after an instant and still waits", async () => {
      await add("a", { updatedAt: LATER, dueAt: LATER, state: "scheduled" });
      await add("b");
      await add("c", { updatedAt: LATER, state: "sent" });
      const found = await store.work.writtenAfter(NOW);
      expect(found.map(({ ownerId, message }) => [ownerId, message.id])).toEqual([["mette", "a"]]);
    });

    it("does not list the messages of a deleted case, has them again with it, and purges them with it", async () => {
      const message = await add("a");
      await mette.cases.delete("a", NOW);
      expect(await mette.outbox.list()).toEqual([]);
      expect(await mette.outbox.read("a")).toEqual(message);
      await mette.cases.restore("a");
      expect(await mette.outbox.list()).toEqual([message]);
      await mette.cases.delete("a", NOW);
      await mette.cases.purge(LATER);
      expect(await mette.outbox.read("a")).toBeNull();
    });

    it("purges what has been over for long, and nothing that is under way", async () => {
      await add("a", { state: "sent" });
      await add("b");
      await add("c", { state: "cancelled", updatedAt: LATER });
      expect(await mette.outbox.purge(NOW)).toBe(1);
      expect((await mette.outbox.list()).map(({ id }) => id)).toEqual(["b", "c"]);
      expect(await store.for("jonas").outbox.purge("2030-01-01T00:00:00.000Z")).toBe(0);
    });

    it("keeps or loses message and case together", async () => {
      const failing = mette.transaction(async (within) => {
        await within.outbox.add(outboxMessage("a"));
        await within.cases.replace(keptCaseFile("a", { application: "half" }), 1, NOW);
        throw new Error("half-way");
      });
      await expect(failing).rejects.toThrow("half-way");
      expect(await mette.outbox.list()).toEqual([]);
      expect(await mette.cases.read("a")).toMatchObject({ revision: 1 });
    });

    it("hands out copies", async () => {
      const read = await add("a");
      read.letter.subject = "changed";
      expect((await mette.outbox.read("a"))?.letter.subject).toBe("Tak for samtalen");
    });
  });
}
