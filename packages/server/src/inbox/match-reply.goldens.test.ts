import { describe, expect, test } from "vitest";
import { matchReply } from "./match-reply.ts";
import { readMail } from "./read-mail.ts";
import { MATCH_CODES } from "@efterklang/core/language/match-words";
import type { ReplyMatch, Verdict } from "./reply-match.ts";
import { GOLDEN_NOW, goldenCases, goldenMails } from "./testing/golden-mails.ts";

const CASES = goldenCases();
const GOLDENS = goldenMails();
const VERDICTS: readonly Verdict[] = [
  "answer",
  "auto-reply",
  "undelivered",
  "own-copy",
  "invitation",
  "unrelated",
];

async function matched(raw: Uint8Array): Promise<ReplyMatch> {
  return matchReply(await readMail(raw, null), CASES, GOLDEN_NOW);
}

describe("A golden mail is taken for what it is", () => {
  test.each(GOLDENS)("$name", async ({ raw, expected }) => {
    const { because, ...found } = await matched(raw);
    expect(found).toEqual(expected);
    expect(because.length).toBeGreaterThan(0);
    for (const code of because) expect(MATCH_CODES).toContain(code);
  });
});

describe("The goldens together", () => {
  test("hold every verdict, at least sixty mails, each verdict at least twice", () => {
    expect(GOLDENS.length).toBeGreaterThanOrEqual(60);
    for (const verdict of VERDICTS)
      expect(GOLDENS.filter(({ expected }) => expected.verdict === verdict).length).toBeGreaterThan(
        1,
      );
  });

  test("are told apart as exactly as the printed table says, and nothing is falsely taken for an answer", async () => {
    const pairs = await Promise.all(
      GOLDENS.map(async ({ raw, expected }) => ({
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
    console.log(table(rows));
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
