import { expect, it } from "vitest";
import { LANGUAGES, NOTE_KINDS } from "../case-file/case-file.ts";
import { composeWordsTable } from "./compose-words-table.ts";
import { openings } from "./openings.ts";

const ROWS = LANGUAGES.flatMap((language) =>
  NOTE_KINDS.flatMap((kind) =>
    (["formal", "neutral"] as const).map((register) => ({ language, kind, register })),
  ),
);

it.each(ROWS)("offers six openings or more for $kind, $register, $language", (row) => {
  const offered = openings(row.kind, row.register, row.language);
  expect(new Set(offered).size).toBeGreaterThanOrEqual(6);
  for (const text of offered) expect(text).toMatch(/^\p{Lu}[^{}]*…/u);
});

it.each(LANGUAGES)("prints every phrase in context (%s)", (language) => {
  const table = composeWordsTable(language);
  expect(table).not.toMatch(/\| — \|/);
  expect(table.split("\n").length).toBeGreaterThan(400);
});
