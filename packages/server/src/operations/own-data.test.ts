import { arbitraryCaseFile } from "@efterklang/core/testing/arbitrary-case-file";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nordlys, type TestDoor, testDoor } from "../doors/testing/test-door.ts";
import { StoreFault } from "../store/store-fault.ts";

const settings = { theme: "dark", candidate: { name: "Mette Kjær", address: ["Aarhus"] } };
const draft = { channel: "email", subject: "Tak", body: "Kære Anders\n\nTak 🙂" };

async function filled(): Promise<TestDoor> {
  const door = testDoor();
  await door.call("POST /api/cases", { caseFile: { ...nordlys, id: "nordlys" } });
  await door.call("POST /api/cases", { caseFile: { ...nordlys, id: "fjordbyg" } });
  await door.call("PUT /api/cases/{id}/draft", { id: "nordlys", revision: 1, ...draft });
  await door.call("PUT /api/settings", settings);
  return door;
}

const exported = async (door: TestDoor) => (await door.call("GET /api/export")).body;
const outcomes = (body: { cases: { outcome: string }[] }) =>
  body.cases.map(({ outcome }) => outcome);

describe("export", () => {
  it("holds every case file in the contract's format, the drafts and the settings", async () => {
    const document = await exported(await filled());
    expect(document).toMatchObject({
      format: "efterklang/export@1",
      exportedAt: "2026-11-24T15:00:00.000Z",
      caseFiles: [{ id: "fjordbyg" }, { id: "nordlys", format: "efterklang/case-file@1" }],
      drafts: [{ caseId: "nordlys", ...draft }],
      settings,
    });
  });

  it("of nothing is an export all the same, which can be brought in", async () => {
    const document = await exported(testDoor());
    expect(document).toMatchObject({ caseFiles: [], drafts: [] });
    expect(document).not.toHaveProperty("settings");
    const { status, body } = await testDoor().call("POST /api/import", { document });
    expect([status, body]).toEqual([200, { cases: [], settings: "none" }]);
  });
});

describe("import", () => {
  it("of an export brings back the same, whatever the case files hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryCaseFile(), { maxLength: 4 }), async (caseFiles) => {
        const door = testDoor();
        for (const [index, caseFile] of caseFiles.entries()) {
          const input = { caseFile: { ...caseFile, id: `case-${index}` } };
          expect((await door.call("POST /api/cases", input)).status).toBe(200);
        }
        const document = await exported(door);
        const other = testDoor();
        const { body } = await other.call("POST /api/import", { document });
        expect(outcomes(body)).toEqual(caseFiles.map(() => "added"));
        expect(await exported(other)).toEqual(document);
        const again = await other.call("POST /api/import", { document });
        expect(outcomes(again.body)).toEqual(caseFiles.map(() => "same"));
        expect(await exported(other)).toEqual(document);
      }),
      { numRuns: 40 },
    );
  });

  it("of an export brings drafts and settings too", async () => {
    const document = await exported(await filled());
    const door = testDoor();
    const { body } = await door.call("POST /api/import", { document });
    expect(body.settings).toBe("taken");
    expect(await exported(door)).toEqual(document);
  });

  it("of a single case file adds it, once", async () => {
    const door = testDoor();
    const first = await door.call("POST /api/import", { document: nordlys });
    expect(outcomes(first.body)).toEqual(["added"]);
    expect(first.body.cases[0].id).toMatch(/^nordlys-energi-a-s-projektleder-/);
    const second = await door.call("POST /api/import", { document: nordlys });
    expect(outcomes(second.body)).toEqual(["same"]);
    expect((await exported(door)).caseFiles).toHaveLength(1);
  });

  it.each([
    ["keep-both", "kept-both", ["fjordbyg", "nordlys", "nordlys-energi-a-s-projektleder-kkkkk2"]],
    ["replace", "replaced", ["fjordbyg", "nordlys"]],
    ["skip", "skipped", ["fjordbyg", "nordlys"]],
  ])("with %s a case that differs is %s", async (whenDifferent, outcome, ids) => {
    const door = await filled();
    const document = { ...nordlys, id: "nordlys", application: "another" };
    const preview = { document, whenDifferent, preview: true };
    const before = await exported(door);
    const foreseen = await door.call("POST /api/import", preview);
    expect(await exported(door)).toEqual(before);
    const { body } = await door.call("POST /api/import", { document, whenDifferent });
    expect(outcomes(body)).toEqual([outcome]);
    expect(outcomes(foreseen.body)).toEqual([outcome]);
    const { caseFiles } = await exported(door);
    expect(caseFiles.map(({ id }: { id: string }) => id)).toEqual(ids);
    const stored = (await door.call("GET /api/cases/{id}", { id: "nordlys" })).body;
    expect(stored.caseFile.application).toBe(outcome === "replaced" ? "another" : undefined);
    expect(stored.draft.body).toBe(draft.body);
  });

  it("keeps both by default, and the second time knows the one that it kept", async () => {
    const door = await filled();
    const document = { ...nordlys, id: "nordlys", application: "another" };
    expect(outcomes((await door.call("POST /api/import", { document })).body)).toEqual([
      "kept-both",
    ]);
    expect(outcomes((await door.call("POST /api/import", { document })).body)).toEqual(["same"]);
  });

  it("takes a draft that differs for a difference", async () => {
    const door = await filled();
    const document = await exported(door);
    document.drafts[0].body = "Something else";
    const { body } = await door.call("POST /api/import", { document });
    expect(outcomes(body)).toEqual(["same", "kept-both"]);
    const { drafts } = await exported(door);
    expect(drafts.map((one: { body: string }) => one.body).toSorted()).toEqual([
      draft.body,
      "Something else",
    ]);
  });

  it("fills in settings that are not set, and writes over none", async () => {
    const door = testDoor();
    await door.call("PUT /api/settings", { candidate: { name: "Jonas", address: [] } });
    const document = await exported(await filled());
    const { body } = await door.call("POST /api/import", { document });
    expect(body.settings).toBe("kept");
    expect((await door.call("GET /api/settings")).body).toEqual({
      theme: "dark",
      candidate: { name: "Jonas", address: ["Aarhus"] },
    });
    await door.call("POST /api/import", { document, whenDifferent: "replace" });
    expect((await door.call("GET /api/settings")).body).toEqual(settings);
  });

  it("names every fault with its path, and changes nothing", async () => {
    const door = await filled();
    const before = await exported(door);
    const document = await exported(await filled());
    document.caseFiles.push(
      { ...nordlys, id: "new" },
      { ...nordlys, interviews: [{ endAt: "yesterday" }] },
      "no case file",
    );
    document.drafts.push({ caseId: "new", channel: "pigeon", subject: null, body: "" });
    document.settings.colour = "blue";
    const { status, body } = await door.call("POST /api/import", { document });
    expect(status).toBe(422);
    expect(body.error.code).toBe("invalid-import");
    expect(body.error.faults).toMatchObject([
      { path: "caseFiles[3].interviews[0].endAt", code: "not-an-instant" },
      { path: "caseFiles[4]", code: "wrong-type" },
      { path: "drafts[1].channel", code: "not-one-of" },
      { path: "settings.colour", code: "forbidden-key" },
    ]);
    for (const { message } of body.error.faults) expect(message).not.toBe("");
    expect(await exported(door)).toEqual(before);
  });

  it.each([
    ["no object", 7, ["", "wrong-type"]],
    ["null", null, ["", "wrong-type"]],
    ["without a format", {}, ["format", "missing"]],
    ["of another format", { format: "vcard" }, ["format", "not-one-of"]],
    ["without case files", { format: "efterklang/export@1" }, ["caseFiles", "missing"]],
    [
      "with case files that are no list",
      { format: "efterklang/export@1", caseFiles: {} },
      ["caseFiles", "wrong-type"],
    ],
    [
      "with an id twice",
      { format: "efterklang/export@1", caseFiles: ["a", "a"].map((id) => ({ ...nordlys, id })) },
      ["caseFiles[1].id", "duplicate-id"],
    ],
    [
      "with a draft of no case",
      { format: "efterklang/export@1", caseFiles: [], drafts: [{ caseId: "x", ...draft }] },
      ["drafts[0].caseId", "not-one-of"],
    ],
    ["that is a broken case file", { ...nordlys, region: 7 }, ["region", "wrong-type"]],
  ])("of a file %s says what is wrong", async (_, document, [path, code]) => {
    const { status, body } = await testDoor().call("POST /api/import", { document });
    expect(status).toBe(422);
    expect(body.error.faults).toMatchObject([{ path, code }]);
  });

  it("takes more than one case file's worth of JSON, and not without limit", async () => {
    const application = "x".repeat(150_000);
    const caseFiles = Array.from({ length: 40 }, (_, index) => ({
      ...nordlys,
      id: `case-${index}`,
      application,
    }));
    const document = { format: "efterklang/export@1", caseFiles, drafts: [] };
    const { status, body } = await testDoor().call("POST /api/import", { document });
    expect(status).toBe(200);
    expect(body.cases).toHaveLength(40);
    const announced = { "content-length": `${65 * 1024 * 1024}` };
    expect((await testDoor().call("POST /api/import", {}, announced)).status).toBe(413);
  });

  it("refuses a case file that could never be saved again", async () => {
    const caseFile = { ...nordlys, id: "a", ours: ["x".repeat(3 * 1024 * 1024)] };
    const document = { format: "efterklang/export@1", caseFiles: [caseFile] };
    const { body } = await testDoor().call("POST /api/import", { document });
    expect(body.error.faults).toMatchObject([{ path: "caseFiles[0]", code: "too-large" }]);
  });
});

describe("deleting everything", () => {
  it("leaves nothing, says until when it can be brought back, and brings it back", async () => {
    const door = await filled();
    const before = await exported(door);
    const { body } = await door.call("DELETE /api/everything");
    expect(body).toMatchObject({ cases: 2, goneAt: "2026-11-24T15:10:00.000Z" });
    expect(await exported(door)).toMatchObject({ caseFiles: [], drafts: [] });
    expect((await door.call("GET /api/settings")).body).toEqual({ candidate: { address: [] } });
    expect((await door.call("POST /api/everything/restore")).body).toEqual({ cases: 2 });
    expect(await exported(door)).toEqual(before);
    const again = await door.call("POST /api/everything/restore");
    expect([again.status, again.body.error.code]).toEqual([404, "not-found"]);
  });

  it("and an import bring all back", async () => {
    const door = await filled();
    const document = await exported(door);
    await door.call("DELETE /api/everything");
    await door.call("POST /api/import", { document });
    expect(await exported(door)).toEqual(document);
  });
});

describe("a full disk", () => {
  it.each([
    ["da", /plads/],
    ["en", /disk is full/],
  ])("is a refusal with words in %s, and no fault of ours", async (language, words) => {
    const full = async () => {
      throw new StoreFault("no-room", "full");
    };
    const faults: unknown[] = [];
    const door = testDoor({
      onFault: (_, fault) => faults.push(fault),
      context: () => ({ store: { settings: { save: full } } }) as never,
    });
    const answer = await door.call("PUT /api/settings", settings, { "accept-language": language });
    expect([answer.status, answer.body.error.code]).toEqual([507, "storage-full"]);
    expect(answer.body.error.message).toMatch(words);
    expect(faults).toEqual([]);
  });
});
