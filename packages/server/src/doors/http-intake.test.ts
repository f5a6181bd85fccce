import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testDoor } from "./testing/test-door.ts";

const golden = (name: string) => {
  const bytes = readFileSync(
    new URL(`../../../../tests/goldens/invitations/${name}`, import.meta.url),
  );
  return { name, content: bytes.toString("base64") };
};
const me = { name: "Mette Kjær", email: "mette@kjaer.example" };
const INVITATION = "02-outlook-ics.ics";

test("files become a case file with facts, texts and questions, and nothing is kept", async () => {
  const door = testDoor();
  const { status, body } = await door.call("POST /api/intake", { files: [golden(INVITATION)], me });
  expect(status).toBe(200);
  expect(body.caseFile).toMatchObject({
    company: { name: "Bakkedal Maskiner A/S" },
    interviews: [{ startAt: "2026-11-24T13:00:00+01:00" }],
  });
  const start = body.facts.find(({ path }: { path: string }) => path === "interviews[0].startAt");
  const text = body.texts.find(({ file }: { file: string }) => file === start.source.file).text;
  expect(start.certainty).toBe("certain");
  expect(text.slice(start.source.start, start.source.end)).toBe("2026-11-24T13:00:00+01:00");
  expect(body.placement).toEqual({ kind: "new", id: null, revision: null, caseFile: null });
  expect((await door.call("GET /api/cases")).body.cases).toEqual([]);
});

test("what was kept is known again, with the revision to save over", async () => {
  const door = testDoor();
  const { body: first } = await door.call("POST /api/intake", { files: [golden(INVITATION)], me });
  const { body: kept } = await door.call("POST /api/cases", { caseFile: first.caseFile });
  const { body: again } = await door.call("POST /api/intake", { files: [golden(INVITATION)], me });
  expect(again.placement).toMatchObject({ kind: "same", id: kept.id, revision: 1 });
});

test("a pasted text needs no file, and the settings tell who the candidate is", async () => {
  const door = testDoor();
  await door.call("PUT /api/settings", { candidate: { ...me, address: [] } });
  const { body } = await door.call("POST /api/intake", {
    text: "Hej Mette, kan du komme til samtale på tirsdag kl. 10? Mvh Jens Holm, Holms Bageri",
    now: "2026-11-19T10:00:00+01:00",
  });
  expect(body.caseFile).toMatchObject({
    candidate: me,
    interviews: [{ startAt: "2026-11-24T10:00:00+01:00" }],
  });
});

test("a file that cannot be read is told of, and the rest is read", async () => {
  const broken = { name: "a.ics", content: Buffer.from("BEGIN:VCALENDAR").toString("base64") };
  const { status, body } = await testDoor().call("POST /api/intake", {
    files: [broken, golden(INVITATION)],
    me,
  });
  expect(status).toBe(200);
  expect(body.unreadable).toEqual([{ file: "a.ics", why: "broken" }]);
});

test.each([
  ["no base64", { files: [{ name: "a", content: "æ" }] }],
  ["too many files", { files: Array.from({ length: 21 }, () => ({ name: "a", content: "" })) }],
  ["too long a text", { text: "a".repeat(100_001) }],
])("%s is refused", async (_, input) => {
  const { status, body } = await testDoor().call("POST /api/intake", input);
  expect([status, body.error.code]).toEqual([422, "invalid-input"]);
});
