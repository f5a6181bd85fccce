import { expect, test } from "vitest";
import type { KeptCaseFile } from "../api.ts";
import type { Message } from "./outbox-shapes.ts";
import { latestOfEach, noteOf } from "./today-news.ts";
import { da } from "./words-da.ts";

const NOW = "2026-11-24T13:20:00.000Z";
const TELLING = { words: da, language: "da", now: NOW } as const;

function message(change: Partial<Message>): Message {
  const to = { address: "bo@test.local" };
  const base = { caseId: "c", to, attempts: 0, hold: null, outcome: null, approvedAt: NOW };
  return { ...base, dueAt: NOW, ...change } as Message;
}

function caseFile(...at: string[]): KeptCaseFile {
  return {
    timeZone: "Europe/Copenhagen",
    exchanges: at.map((one) => ({ at: one })),
  } as unknown as KeptCaseFile;
}

const held = message({ state: "held", hold: { reason: "slept", at: NOW } });
const bounced = message({
  state: "refused",
  outcome: { code: "bounced", at: "2026-11-23T10:00:00Z" },
});

test.each([
  ["a held one asks", held, caseFile(), true],
  ["an uncertain one asks", message({ state: "uncertain" }), caseFile(), true],
  ["one on its way does not", message({ state: "scheduled" }), caseFile(), false],
  ["one that came back asks", bounced, caseFile("2026-11-22T10:00:00Z"), true],
  ["unless something happened since", bounced, caseFile("2026-11-23T12:00:00Z"), null],
  ["one that was sent says nothing", message({ state: "sent" }), caseFile(), null],
  ["one that was taken back says nothing", message({ state: "cancelled" }), caseFile(), null],
])("%s", (_, one, file, asks) => {
  expect(noteOf(one, file, TELLING)?.asks ?? null).toBe(asks);
});

test("one that came back long ago says nothing any more", () => {
  const telling = { ...TELLING, now: "2026-12-24T13:20:00.000Z" };
  expect(noteOf(bounced, caseFile(), telling)).toBeNull();
});

test("of each case the latest counts", () => {
  const [a, b, c] = [
    message({ id: "new" }),
    message({ id: "other", caseId: "d" }),
    message({ id: "old" }),
  ];
  expect(latestOfEach([a, b, c]).map(({ id }) => id)).toEqual(["new", "other"]);
});
