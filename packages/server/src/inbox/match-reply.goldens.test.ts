import { describe, expect, test } from "vitest";
import { matchReply } from "./match-reply.ts";
import { readMail } from "./read-mail.ts";
import { MATCH_CODES } from "@efterklang/core/language/match-words";
import type { ReplyMatch, Verdict } from "./reply-match.ts";
import { GOLDEN_NOW, type GoldenSet, goldenCases, goldenMails } from "./testing/golden-mails.ts";

const SETS: readonly GoldenSet[] = ["mail", "mail-blind"];
const VERDICTS: readonly Verdict[] = [
  "answer",
  "auto-reply",
  "undelivered",
  "own-copy",
  "invitation",
  "unrelated",
];

describe.each(SETS)("A golden of %s", (set) => {
  const cases = goldenCases(set);
  const goldens = goldenMails(set);
  const matched = async (raw: Uint8Array): Promise<ReplyMatch> =>
    matchReply(await readMail(raw, null), cases, GOLDEN_NOW);

  test.each(goldens)("$name is taken for what it is", async ({ raw, expected }) => {
    const { because, ...found } = await matched(raw);
    expect(found).toEqual(expected);
    expect(because.length).toBeGreaterThan(0);
    for (const code of because) expect(MATCH_CODES).toContain(code);
  });

  test("stands for each verdict at least twice, among at least sixty mails", () => {
    expect(goldens.length).toBeGreaterThanOrEqual(60);
    for (const verdict of VERDICTS)
      expect(goldens.filter(({ expected }) => expected.verdict === verdict).length).toBeGreaterThan(
        1,
      );
  });

  test("is told apart as exactly as the printed table says, and never falsely taken for an answer", async () => {
    const pairs = await Promise.all(
      goldens.map(async ({ raw, expected }) => ({
        expected: expected.verdict,
        found: (await matched(raw)).verdict,
      })),
    );
    const rows = VERDICTS.map((verdict) => {
      const found = pairs.filter((pair) => pair.found === verdict);
      const expected = pairs.filter((pair) => pair.expected === verdict);
      const right = found.filter((pair) => pair.expected === verdict).length;
      return { verdict, right, found: found.length, expected: expected.length };
    });
    console.log(`${set}\n${table(rows)}`);
    expect(
      pairs.filter(({ expected, found }) => found === "answer" && expected !== "answer"),
    ).toEqual([]);
  });
});

interface Row {
  verdict: Verdict;
  right: number;
  found: number;
  expected: number;
}

function table(rows: readonly Row[]): string {
  const part = (right: number, all: number) => (all === 0 ? "–" : (right / all).toFixed(3));
  return [
    `${"verdict".padEnd(14)}mails  precision  recall`,
    ...rows.map(
      ({ verdict, right, found, expected }) =>
        `${verdict.padEnd(14)}${String(expected).padStart(5)}${part(right, found).padStart(11)}${part(right, expected).padStart(8)}`,
    ),
  ].join("\n");
}
