import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  MAX_HEADER_LENGTH,
  MAX_HEADER_LINES,
  MAX_LATE_HEADER_LINES,
  MAX_PARTS,
  MAX_PEOPLE,
  MAX_REFERENCES,
  MAX_TEXT,
} from "./limits.ts";
import { matchReply } from "./match-reply.ts";
import { readMail } from "./read-mail.ts";
import { MATCH_CODES } from "@efterklang/core/language/match-words";
import { GOLDEN_NOW, goldenCases, goldenMails } from "./testing/golden-mails.ts";

const CASES = goldenCases();
const IDS = [null, ...CASES.map(({ id }) => id)];
const GOLDENS = goldenMails().map(({ raw }) => raw);

/** What holds for any bytes whatever: a mail within the limits, a verdict that names only what there is. */
async function expectBounded(raw: Uint8Array): Promise<void> {
  const mail = await readMail(raw, "2026-11-24T10:00:00Z");
  expect(mail.text.length).toBeLessThanOrEqual(MAX_TEXT);
  expect(mail.headers.length).toBeLessThanOrEqual(MAX_HEADER_LINES + MAX_LATE_HEADER_LINES);
  expect(Math.max(0, ...mail.headers.map(([, value]) => value.length))).toBeLessThanOrEqual(
    2 * MAX_HEADER_LENGTH,
  );
  expect(mail.parts.length).toBeLessThanOrEqual(MAX_PARTS + 3);
  expect(mail.to.length).toBeLessThanOrEqual(MAX_PEOPLE);
  expect(mail.references.length).toBeLessThanOrEqual(MAX_REFERENCES);
  for (const part of mail.parts) expect((part.text ?? "").length).toBeLessThanOrEqual(MAX_TEXT);
  expect(JSON.stringify(mail)).not.toContain("\\u0000");
  const match = matchReply(mail, CASES, GOLDEN_NOW);
  expect(IDS).toContain(match.case);
  for (const code of match.because) expect(MATCH_CODES).toContain(code);
  if (match.case === null) expect(match.contact).toBeNull();
  if (match.verdict === "unrelated") expect(match.case).toBeNull();
  if (match.verdict === "answer") expect(match.case).not.toBeNull();
}

/** Bytes that mean something in a mail. */
const token = fc.constantFrom(
  "\r\n",
  "\n",
  "\0",
  "--",
  ": ",
  "From: ",
  "=?utf-8?Q?",
  "=?x-unknown?B?////?=",
  "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n",
  "Content-Type: text/html; charset=nonsense\r\n\r\n",
  "Content-Transfer-Encoding: base64\r\n",
  "<<<<",
  "&#x110000;",
  "\uFEFF",
  "METHOD:REQUEST\r\n",
  "Auto-Submitted: auto-replied\r\n",
);

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 400 }),
  put: fc.oneof(
    token.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 30 }),
  ),
});

function changed(
  raw: Uint8Array,
  changes: readonly { at: number; drop: number; put: Uint8Array }[],
) {
  let bytes = Buffer.from(raw);
  for (const { at, drop, put } of changes) {
    const from = Math.floor(at * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + drop)]);
  }
  return bytes;
}

describe("Whatever the bytes", () => {
  test("a golden mail changed anywhere is read within the limits and gets a verdict", async () => {
    const holds = fc.asyncProperty(
      fc.constantFrom(...GOLDENS),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (raw, changes) => expectBounded(changed(raw, changes)),
    );
    await fc.assert(holds, { numRuns: 400 });
  });

  test("a golden mail cut off anywhere is read", async () => {
    const holds = fc.asyncProperty(
      fc.constantFrom(...GOLDENS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (raw, part) => expectBounded(raw.subarray(0, Math.floor(part * raw.length))),
    );
    await fc.assert(holds, { numRuns: 200 });
  });

  test("any bytes at all are read", async () => {
    const holds = fc.asyncProperty(
      fc.array(fc.oneof(token, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 60 }),
      (pieces) => expectBounded(new TextEncoder().encode(pieces.join(""))),
    );
    await fc.assert(holds, { numRuns: 200 });
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = "From: Anders Holm <anders.holm@nordlys.example>\r\nTo: mette@kjaer.example\r\n";

describe("Mails made to do harm", () => {
  test.each([
    ["25 MB of attachment", `${HEAD}Content-Type: text/plain\r\n\r\n${"A".repeat(25_000_000)}`],
    ["25 MB without a line end", "x".repeat(25_000_000)],
    [
      "10,000 header lines before the sender",
      `${"X-Filler: something\r\n".repeat(10_000)}${HEAD}\r\nHej Mette`,
    ],
    ["one header of 5 MB", `Subject: ${"a ".repeat(2_500_000)}\r\n${HEAD}\r\nHej`],
    [
      "a header folded 100,000 times",
      `${HEAD}References: ${"<a@b>\r\n ".repeat(100_000)}\r\n\r\nHej`,
    ],
    ["100,000 recipients", `${HEAD}Cc: ${"a@b.dk, ".repeat(100_000)}\r\n\r\nHej`],
    [
      "5,000 parts in one another",
      `${HEAD}${Array.from({ length: 5_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join("")}`,
    ],
    [
      "200,000 parts beside each other",
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\n".repeat(200_000)}`,
    ],
    [
      "messages in messages, 1,000 deep",
      `${HEAD}${"Content-Type: message/rfc822\r\n\r\n".repeat(1_000)}`,
    ],
    [
      "300,000 open elements of HTML",
      `${HEAD}Content-Type: text/html\r\n\r\n${"<div><blockquote>".repeat(150_000)}Hej`,
    ],
    ["half-open tags", `${HEAD}Content-Type: text/html\r\n\r\n${"<a href='".repeat(200_000)}`],
    ["quotes in quotes", `${HEAD}\r\n${`${">".repeat(2_000)} Hej\r\n`.repeat(500)}`],
    ["who wrote it, without end", `${HEAD}\r\n${"Den 24. nov. skrev ".repeat(50_000)}`],
    [
      "a sentence of dates",
      `${HEAD}\r\nVi vender tilbage ${"senest den 4. december ".repeat(20_000)}`,
    ],
    ["a mail of NULs", "\0".repeat(1_000_000)],
    ["encoded words without end", `Subject: ${"=?utf-8?Q?=C3?= ".repeat(50_000)}\r\n\r\n`],
  ])("%s", (_, text) => expectBounded(bytes(text)));

  test("10,000 lines of filler do not hide who wrote", async () => {
    const raw = `${"X-Filler: something\r\n".repeat(10_000)}${HEAD}\r\nHej Mette`;
    const mail = await readMail(bytes(raw), null);
    expect(mail.from?.address).toBe("anders.holm@nordlys.example");
    expect(matchReply(mail, CASES, GOLDEN_NOW)).toMatchObject({ verdict: "answer" });
  });
});
