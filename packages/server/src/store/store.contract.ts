import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OwnerStore, Store, StoredDraft } from "./store.ts";
import { keptCaseFile } from "./testing/kept-case-file.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
const TUESDAY = "2026-11-24T09:00:00.000Z";
const WEDNESDAY = "2026-11-25T09:00:00.000Z";

const draft: StoredDraft = {
  channel: "email",
  subject: "Tak for samtalen",
  body: "Kære Anders\n\nTak! 🙂 æøå \0 '; drop table cases; --",
  updatedAt: TUESDAY,
};

/** What every store promises; run against each of them. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the store in ${name}`, () => {
    let store: Store;
    let mette: OwnerStore;
    beforeEach(async () => {
      store = await open();
      mette = store.for("mette");
    });
    afterEach(() => store.close());

    it("gives a new case revision 1 and no draft, and reads back every field", async () => {
      const caseFile = keptCaseFile("a", {
        company: { name: "Nørre & Søn „A/S“" },
        notes: { fit: ["Jeg passer.", ""] },
        ours: { kept: [1, null, true] },
      });
      const created = await mette.cases.create(caseFile, MONDAY);
      const expected = { id: "a", revision: 1, draft: null, createdAt: MONDAY, updatedAt: MONDAY };
      expect(created).toEqual({ ...expected, caseFile });
      expect(await mette.cases.read("a")).toEqual({ ...expected, caseFile });
    });

    it("answers null for a case that is not there", async () => {
      expect(await mette.cases.read("nobody")).toBeNull();
      expect(await mette.cases.restore("nobody")).toBeNull();
      expect(await mette.cases.delete("nobody", MONDAY)).toBe(false);
      const replaced = await mette.cases.replace(keptCaseFile("nobody"), 1, MONDAY);
      expect(replaced).toEqual({ outcome: "not-found" });
      expect(await mette.drafts.save("nobody", draft, 1)).toEqual({ outcome: "not-found" });
      expect(await mette.cases.list()).toEqual([]);
    });

    it("does not create a case over another", async () => {
      await mette.cases.create(keptCaseFile("a", { application: "first" }), MONDAY);
      const second = keptCaseFile("a", { application: "second" });
      expect(await mette.cases.create(second, TUESDAY)).toBeNull();
      expect((await mette.cases.read("a"))?.caseFile.application).toBe("first");
    });

    it("keeps one calendar address an owner, a new one in the place of the old", async () => {
      expect(await mette.calendarFeed.read()).toBeNull();
      await mette.calendarFeed.save({ tokenHash: "one", createdAt: MONDAY });
      await mette.calendarFeed.save({ tokenHash: "two", createdAt: TUESDAY });
      const expected = { tokenHash: "two", createdAt: TUESDAY };
      expect(await mette.calendarFeed.read()).toEqual(expected);
      expect(await store.for("anders").calendarFeed.read()).toBeNull();
      await store.for("anders").calendarFeed.delete();
      expect(await mette.calendarFeed.read()).toEqual(expected);
      const failing = mette.transaction(async (within) => {
        await within.calendarFeed.delete();
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await mette.calendarFeed.read()).toEqual(expected);
      await mette.calendarFeed.delete();
      expect(await mette.calendarFeed.read()).toBeNull();
    });

    it("lists the latest change first", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await mette.cases.create(keptCaseFile("b"), TUESDAY);
      await mette.cases.create(keptCaseFile("c"), TUESDAY);
      await mette.cases.replace(keptCaseFile("a"), 1, WEDNESDAY);
      expect((await mette.cases.list()).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    });

    it("writes over the revision that is there, and raises it", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      const changed = keptCaseFile("a", { application: "new" });
      const written = await mette.cases.replace(changed, 1, TUESDAY);
      expect(written).toMatchObject({ outcome: "written", stored: { revision: 2 } });
      expect(await mette.cases.read("a")).toEqual({
        id: "a",
        revision: 2,
        caseFile: changed,
        draft: null,
        createdAt: MONDAY,
        updatedAt: TUESDAY,
      });
    });

    it.each([0, 1, 3])(
      "leaves a case at revision 2 as it is when %i is written over",
      async (revision) => {
        await mette.cases.create(keptCaseFile("a"), MONDAY);
        await mette.cases.replace(keptCaseFile("a", { application: "theirs" }), 1, TUESDAY);
        const current = await mette.cases.read("a");
        const mine = keptCaseFile("a", { application: "mine" });
        const refused = { outcome: "changed-elsewhere", current };
        expect(await mette.cases.replace(mine, revision, WEDNESDAY)).toEqual(refused);
        expect(await mette.drafts.save("a", draft, revision)).toEqual(refused);
        expect(await mette.cases.read("a")).toEqual(current);
      },
    );

    it("keeps one draft a case, exactly as typed, and raises the revision of the case", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await mette.drafts.save("a", { ...draft, body: "first" }, 1);
      const saved = await mette.drafts.save("a", draft, 2);
      expect(saved).toMatchObject({ outcome: "written", stored: { revision: 3, draft } });
      expect(await mette.cases.read("a")).toMatchObject({ draft, updatedAt: TUESDAY });
      await mette.cases.replace(keptCaseFile("a", { application: "x" }), 3, WEDNESDAY);
      expect(await mette.cases.read("a")).toMatchObject({ draft, revision: 4 });
      expect((await mette.cases.list())[0]?.draft).toEqual(draft);
    });

    it("keeps a draft without a subject", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await mette.drafts.save("a", { ...draft, channel: "linkedin", subject: null }, 1);
      expect((await mette.cases.read("a"))?.draft?.subject).toBeNull();
    });

    it("of many writes over one revision lets exactly one through", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      const attempts = Array.from({ length: 20 }, (_, index) =>
        mette.cases.replace(keptCaseFile("a", { application: `${index}` }), 1, TUESDAY),
      );
      const outcomes = (await Promise.all(attempts)).map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === "written")).toHaveLength(1);
      expect((await mette.cases.read("a"))?.revision).toBe(2);
    });

    it("hides a deleted case from everything, and brings it back as it was", async () => {
      await mette.cases.create(keptCaseFile("a", { application: "kept" }), MONDAY);
      await mette.drafts.save("a", draft, 1);
      const before = await mette.cases.read("a");
      expect(await mette.cases.delete("a", WEDNESDAY)).toBe(true);
      expect(await mette.cases.delete("a", WEDNESDAY)).toBe(false);
      expect(await mette.cases.read("a")).toBeNull();
      expect(await mette.cases.list()).toEqual([]);
      const replaced = await mette.cases.replace(keptCaseFile("a"), 2, WEDNESDAY);
      expect(replaced.outcome).toBe("not-found");
      expect((await mette.drafts.save("a", draft, 2)).outcome).toBe("not-found");
      expect(await mette.cases.restore("a")).toEqual(before);
      expect(await mette.cases.restore("a")).toEqual(before);
    });

    it("lets a new case take the place of a deleted one, draft and all", async () => {
      await mette.cases.create(keptCaseFile("a", { application: "old" }), MONDAY);
      await mette.drafts.save("a", draft, 1);
      await mette.cases.delete("a", TUESDAY);
      const created = await mette.cases.create(keptCaseFile("a"), WEDNESDAY);
      expect(created).toMatchObject({ revision: 1, draft: null, createdAt: WEDNESDAY });
      expect(await mette.cases.restore("a")).toEqual(created);
    });

    it("purges what was deleted before an instant, and nothing else", async () => {
      for (const id of ["a", "b", "c"]) await mette.cases.create(keptCaseFile(id), MONDAY);
      await mette.drafts.save("a", draft, 1);
      await mette.cases.delete("a", MONDAY);
      await mette.cases.delete("b", TUESDAY);
      expect(await mette.cases.purge(TUESDAY)).toBe(1);
      expect(await mette.cases.restore("a")).toBeNull();
      expect(await mette.cases.restore("b")).not.toBeNull();
      expect(await mette.cases.read("c")).not.toBeNull();
    });

    it("keeps owners apart, in every query", async () => {
      const jonas = store.for("jonas");
      const settings = { candidate: { name: "Mette", address: [] } };
      await mette.cases.create(keptCaseFile("a", { application: "Mette's" }), MONDAY);
      await mette.settings.save(settings, MONDAY);
      const hers = await mette.cases.read("a");
      expect(await jonas.cases.list()).toEqual([]);
      expect(await jonas.cases.read("a")).toBeNull();
      expect(await jonas.cases.delete("a", MONDAY)).toBe(false);
      expect((await jonas.cases.replace(keptCaseFile("a"), 1, MONDAY)).outcome).toBe("not-found");
      expect((await jonas.drafts.save("a", draft, 1)).outcome).toBe("not-found");
      expect(await jonas.settings.read()).toBeNull();
      expect(await jonas.cases.create(keptCaseFile("a"), TUESDAY)).toMatchObject({ revision: 1 });
      await jonas.cases.delete("a", TUESDAY);
      expect(await mette.cases.purge(WEDNESDAY)).toBe(0);
      expect(await mette.cases.read("a")).toEqual(hers);
      expect(await mette.settings.read()).toEqual(settings);
    });

    it("keeps settings whole: what is left out the next time is gone", async () => {
      expect(await mette.settings.read()).toBeNull();
      const candidate = { name: "Mette Kjær", email: "mette@kjaer.example", address: ["Aarhus"] };
      await mette.settings.save({ interfaceLanguage: "en", theme: "dark", candidate }, MONDAY);
      await mette.settings.save({ interfaceLanguage: "da", candidate }, TUESDAY);
      expect(await mette.settings.read()).toEqual({ interfaceLanguage: "da", candidate });
    });

    it("deletes everything at one stroke and brings it back as it was", async () => {
      const settings = { theme: "dark" as const, candidate: { name: "Mette", address: [] } };
      for (const id of ["a", "b", "c"]) await mette.cases.create(keptCaseFile(id), MONDAY);
      await mette.drafts.save("a", draft, 1);
      await mette.settings.save(settings, MONDAY);
      await mette.cases.delete("c", MONDAY);
      const before = await mette.cases.list();
      expect(await mette.everything.restore()).toBeNull();
      expect(await mette.everything.delete(TUESDAY)).toBe(2);
      expect(await mette.cases.list()).toEqual([]);
      expect(await mette.settings.read()).toBeNull();
      expect(await mette.everything.restore()).toBe(2);
      expect(await mette.cases.list()).toEqual(before);
      expect(await mette.settings.read()).toEqual(settings);
      expect(await mette.everything.restore()).toBeNull();
      expect(await mette.cases.restore("c")).not.toBeNull();
    });

    it("purges everything deleted, what was deleted before it too, and nothing that came since", async () => {
      for (const id of ["a", "b"]) await mette.cases.create(keptCaseFile(id), MONDAY);
      await mette.cases.delete("b", MONDAY);
      await mette.settings.save({ candidate: { name: "Mette", address: [] } }, MONDAY);
      await mette.everything.delete(TUESDAY);
      await mette.cases.create(keptCaseFile("c"), WEDNESDAY);
      expect(await mette.everything.purge(TUESDAY)).toBe(0);
      expect(await mette.everything.purge(WEDNESDAY)).toBe(2);
      expect(await mette.everything.restore()).toBeNull();
      expect(await mette.cases.restore("a")).toBeNull();
      expect(await mette.cases.restore("b")).toBeNull();
      expect(await mette.settings.read()).toBeNull();
      expect((await mette.cases.list()).map(({ id }) => id)).toEqual(["c"]);
      expect(await mette.everything.purge(WEDNESDAY)).toBe(0);
    });

    it("leaves settings alone that were saved after everything was deleted", async () => {
      await mette.settings.save({ theme: "dark", candidate: { address: [] } }, MONDAY);
      await mette.everything.delete(TUESDAY);
      await mette.settings.save({ theme: "light", candidate: { address: [] } }, WEDNESDAY);
      await mette.everything.restore();
      expect((await mette.settings.read())?.theme).toBe("light");
    });

    it("keeps owners apart when everything is deleted", async () => {
      const jonas = store.for("jonas");
      await jonas.cases.create(keptCaseFile("a"), MONDAY);
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await mette.everything.delete(TUESDAY);
      expect(await jonas.everything.restore()).toBeNull();
      expect(await jonas.everything.purge(WEDNESDAY)).toBe(0);
      expect(await jonas.cases.list()).toHaveLength(1);
      expect(await mette.everything.restore()).toBe(1);
    });

    it("keeps all of a transaction", async () => {
      const answer = await mette.transaction(async (within) => {
        await within.cases.create(keptCaseFile("a"), MONDAY);
        await within.transaction((deeper) => deeper.drafts.save("a", draft, 1));
        return "done";
      });
      expect(answer).toBe("done");
      expect(await mette.cases.read("a")).toMatchObject({ revision: 2, draft });
    });

    it("keeps nothing of a transaction that throws", async () => {
      await mette.cases.create(keptCaseFile("a"), MONDAY);
      await mette.cases.create(keptCaseFile("b"), MONDAY);
      const failing = mette.transaction(async (within) => {
        await within.cases.replace(keptCaseFile("a", { application: "half" }), 1, TUESDAY);
        await within.cases.delete("b", TUESDAY);
        await within.settings.save({ candidate: { address: [] } }, TUESDAY);
        throw new Error("half-way");
      });
      await expect(failing).rejects.toThrow("half-way");
      expect(await mette.cases.read("a")).toMatchObject({ revision: 1, updatedAt: MONDAY });
      expect(await mette.cases.read("b")).not.toBeNull();
      expect(await mette.settings.read()).toBeNull();
    });

    it("lets no other call in between a transaction's reading and writing", async () => {
      await mette.cases.create(keptCaseFile("a", { application: "" }), MONDAY);
      const addLetter = () =>
        mette.transaction(async (within) => {
          const stored = await within.cases.read("a");
          if (stored === null) throw new Error("gone");
          await Promise.resolve();
          const application = `${stored.caseFile.application}x`;
          return within.cases.replace(
            { ...stored.caseFile, application },
            stored.revision,
            TUESDAY,
          );
        });
      await Promise.all(Array.from({ length: 10 }, addLetter));
      expect((await mette.cases.read("a"))?.caseFile.application).toBe("x".repeat(10));
    });

    it("hands out copies: changing one changes nothing that is kept", async () => {
      const caseFile = keptCaseFile("a");
      await mette.cases.create(caseFile, MONDAY);
      caseFile.application = "changed";
      const read = await mette.cases.read("a");
      if (read !== null) read.caseFile.application = "changed";
      expect((await mette.cases.read("a"))?.caseFile.application).toBeUndefined();
    });
  });
}
