import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeptMailAccount, NoticedMail } from "./kept-mail.ts";
import type { OwnerStore, Store } from "./store.ts";
import { keptCaseFile } from "./testing/kept-case-file.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
const TUESDAY = "2026-11-24T09:00:00.000Z";
const WEDNESDAY = "2026-11-25T09:00:00.000Z";

const kept: KeptMailAccount = {
  account: {
    address: "mette@kjaer.example",
    name: "Mette Kjær",
    user: "mette",
    smtp: { host: "smtp.kjaer.example", port: 587, tls: "starttls" },
    imap: { host: "imap.kjaer.example", port: 993, tls: "implicit" },
    login: "google",
    keepsOwnCopy: false,
  },
  client: { clientId: "its-id", tenant: "common" },
  trusted: "a certificate",
  sealed: "sealed once",
};

const noticed = (key: string, more: Partial<NoticedMail> = {}): NoticedMail => ({
  id: `id-${key}`,
  key,
  caseId: "a",
  noticedAt: MONDAY,
  proposal: {
    verdict: "answer",
    exchange: { at: MONDAY, from: "employer", kind: "message", text: "Hej Mette" },
    from: "Anders Holm",
    subject: "SV: Tak for samtalen",
    because: ["same-address"],
  },
  ...more,
});

/** What every store promises about a mail account and what came in by it. */
export function mailContract(name: string, open: () => Promise<Store>): void {
  describe(`mail in ${name}`, () => {
    let store: Store;
    let mette: OwnerStore;
    beforeEach(async () => {
      store = await open();
      mette = store.for("mette");
    });
    afterEach(() => store.close());

    it("keeps one account, whole: the next takes its place", async () => {
      expect(await mette.mailAccount.read()).toBeNull();
      await mette.mailAccount.save(kept, MONDAY);
      expect(await mette.mailAccount.read()).toEqual(kept);
      const other = { ...kept, client: null, trusted: null, sealed: null };
      await mette.mailAccount.save(other, TUESDAY);
      expect(await mette.mailAccount.read()).toEqual(other);
    });

    it("changes a sealed secret only over the one that was read", async () => {
      await mette.mailAccount.save(kept, MONDAY);
      expect(await mette.mailAccount.reseal("another", "new")).toBe(false);
      expect(await mette.mailAccount.reseal("sealed once", "new")).toBe(true);
      expect(await mette.mailAccount.read()).toEqual({ ...kept, sealed: "new" });
    });

    it("deletes an account at once, and once", async () => {
      await mette.mailAccount.save(kept, MONDAY);
      expect(await mette.mailAccount.delete()).toBe(true);
      expect(await mette.mailAccount.delete()).toBe(false);
      expect(await mette.mailAccount.read()).toBeNull();
    });

    it("takes the account away with everything, brings it back, and purges it with its folders", async () => {
      await mette.mailAccount.save(kept, MONDAY);
      await mette.inbox.setMark({ folder: "INBOX", uidValidity: "7", lastUid: 3 }, MONDAY);
      await mette.everything.delete(MONDAY);
      expect(await mette.mailAccount.read()).toBeNull();
      await mette.everything.restore();
      expect(await mette.mailAccount.read()).toEqual(kept);
      expect(await mette.inbox.marks()).toHaveLength(1);
      await mette.everything.delete(TUESDAY);
      await mette.everything.purge(WEDNESDAY);
      await mette.everything.restore();
      expect(await mette.mailAccount.read()).toBeNull();
      expect(await mette.inbox.marks()).toEqual([]);
    });

    it("brings no account back over one that was set up since", async () => {
      await mette.mailAccount.save(kept, MONDAY);
      await mette.everything.delete(MONDAY);
      const newer = { ...kept, sealed: "newer" };
      await mette.mailAccount.save(newer, TUESDAY);
      await mette.everything.restore();
      expect(await mette.mailAccount.read()).toEqual(newer);
    });

    it("remembers of each folder how far it was read, until it is told to forget", async () => {
      const archive = { folder: "Arkiv & mere", uidValidity: "1", lastUid: 0 };
      await mette.inbox.setMark({ folder: "INBOX", uidValidity: "7", lastUid: 3 }, MONDAY);
      await mette.inbox.setMark(archive, MONDAY);
      const inbox = { folder: "INBOX", uidValidity: "8", lastUid: 4_294_967_295 };
      await mette.inbox.setMark(inbox, TUESDAY);
      expect(await mette.inbox.marks()).toEqual([archive, inbox]);
      await mette.inbox.forgetMarks();
      expect(await mette.inbox.marks()).toEqual([]);
    });

    it("notices a mail once, whatever became of it", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      expect(await mette.inbox.isNoticed("m1")).toBe(false);
      expect(await mette.inbox.notice(noticed("m1", { proposal: null }))).toBe(true);
      expect(await mette.inbox.isNoticed("m1")).toBe(true);
      expect(await mette.inbox.notice(noticed("m1", { id: "again" }))).toBe(false);
      expect(await mette.inbox.proposals()).toEqual([]);
    });

    it("keeps proposals until they are settled, oldest first", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await mette.inbox.notice(noticed("m2", { noticedAt: TUESDAY }));
      await mette.inbox.notice(noticed("m1"));
      const proposals = await mette.inbox.proposals();
      expect(proposals.map(({ id }) => id)).toEqual(["id-m1", "id-m2"]);
      const expected = { id: "id-m1", caseId: "a", noticedAt: MONDAY, ...noticed("m1").proposal };
      expect(proposals[0]).toEqual(expected);
      expect(await mette.inbox.settle("id-m1")).toEqual(expected);
      expect(await mette.inbox.settle("id-m1")).toBeNull();
      expect(await mette.inbox.settle("nobody")).toBeNull();
      expect((await mette.inbox.proposals()).map(({ id }) => id)).toEqual(["id-m2"]);
      expect(await mette.inbox.isNoticed("m1")).toBe(true);
    });

    it("asks nothing about a deleted case, and forgets its mails when it is purged", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await mette.inbox.notice(noticed("m1"));
      await mette.cases.delete("a", MONDAY);
      expect(await mette.inbox.proposals()).toEqual([]);
      expect(await mette.inbox.settle("id-m1")).toBeNull();
      await mette.cases.restore("a");
      expect(await mette.inbox.proposals()).toHaveLength(1);
      await mette.cases.delete("a", MONDAY);
      await mette.cases.purge(TUESDAY);
      expect(await mette.inbox.isNoticed("m1")).toBe(false);
    });

    it("keeps owners apart", async () => {
      const jonas = store.for("jonas");
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await jonas.cases.create(keptCaseFile("a"), MONDAY);
      await mette.mailAccount.save(kept, MONDAY);
      await mette.inbox.setMark({ folder: "INBOX", uidValidity: "7", lastUid: 3 }, MONDAY);
      await mette.inbox.notice(noticed("m1"));
      expect(await jonas.mailAccount.read()).toBeNull();
      expect(await jonas.mailAccount.reseal("sealed once", "his")).toBe(false);
      expect(await jonas.mailAccount.delete()).toBe(false);
      expect(await jonas.inbox.marks()).toEqual([]);
      await jonas.inbox.forgetMarks();
      expect(await jonas.inbox.isNoticed("m1")).toBe(false);
      expect(await jonas.inbox.proposals()).toEqual([]);
      expect(await jonas.inbox.settle("id-m1")).toBeNull();
      expect(await jonas.inbox.notice(noticed("m1"))).toBe(true);
      expect(await mette.mailAccount.read()).toEqual(kept);
      expect(await mette.inbox.marks()).toHaveLength(1);
    });

    it("keeps nothing of a transaction that throws", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      const failing = mette.transaction(async (within) => {
        await within.mailAccount.save(kept, MONDAY);
        await within.inbox.setMark({ folder: "INBOX", uidValidity: "7", lastUid: 3 }, MONDAY);
        await within.inbox.notice(noticed("m1"));
        throw new Error("half-way");
      });
      await expect(failing).rejects.toThrow("half-way");
      expect(await mette.mailAccount.read()).toBeNull();
      expect(await mette.inbox.marks()).toEqual([]);
      expect(await mette.inbox.isNoticed("m1")).toBe(false);
    });
  });
}
