import { describe, expect, test } from "vitest";
import { caseFileInput } from "../testing/case-files.ts";
import { parseCaseFile, parseCaseFileText } from "./parse-case-file.ts";

const FORMAT = '"format": "efterklang/case-file@1"';
const MEBIBYTE = 1024 * 1024;

function faultsOf(text: string): string[] {
  const read = parseCaseFileText(text);
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path}: ${code}`).toSorted();
}

const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

interface Row {
  promise: string;
  text: string;
  faults: string[];
}

const rows: Row[] = [
  { promise: "an empty text", text: "", faults: [": empty"] },
  { promise: "blanks and line ends alone", text: " \r\n\t", faults: [": empty"] },
  { promise: "a byte order mark alone", text: "\uFEFF", faults: [": empty"] },
  { promise: "broken JSON", text: `{ ${FORMAT}, `, faults: [": not-json"] },
  { promise: "a word", text: "hello", faults: [": not-json"] },
  { promise: "comments are no JSON", text: `{ ${FORMAT} } // mine`, faults: [": not-json"] },
  { promise: "a NUL", text: "\0", faults: [": not-json"] },
  { promise: "a list", text: "[]", faults: [": wrong-type"] },
  { promise: "a text", text: '"efterklang"', faults: [": wrong-type"] },
  { promise: "null", text: "null", faults: [": wrong-type"] },
  { promise: "an object without a format", text: "{}", faults: ["format: missing"] },
  { promise: "only the format", text: `{ ${FORMAT} }`, faults: [] },
  { promise: "a byte order mark before it is skipped", text: `\uFEFF{ ${FORMAT} }`, faults: [] },
  { promise: "line ends of any kind", text: `\r\n{\r${FORMAT}\n}\r\n`, faults: [] },
  { promise: "100,000 opening brackets", text: "[".repeat(100_000), faults: [": too-deep"] },
  { promise: "100,000 brackets, closed", text: nested(100_000), faults: [": too-deep"] },
  {
    promise: "100,000 brackets in a field that this version does not know",
    text: `{ ${FORMAT}, "extra": ${nested(100_000)} }`,
    faults: [": too-deep"],
  },
  {
    promise: "100,000 objects in one another",
    text: `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    faults: [": too-deep"],
  },
  {
    promise: "a `__proto__` key",
    text: `{ ${FORMAT}, "__proto__": { "language": "en" } }`,
    faults: ["__proto__: forbidden-key"],
  },
  {
    promise: "a `__proto__` key deep inside",
    text: `{ ${FORMAT}, "contacts": [{ "id": "anders", "__proto__": { "leads": true } }] }`,
    faults: ["contacts[0].__proto__: forbidden-key"],
  },
  {
    promise: "a `__proto__` key in a field that this version does not know",
    text: `{ ${FORMAT}, "extra": { "list": [0, { "__proto__": null }] } }`,
    faults: ["extra.list[1].__proto__: forbidden-key"],
  },
  {
    promise: "a `__proto__` key written with an escape",
    text: `{ ${FORMAT}, "__pro\\u0074o__": {} }`,
    faults: ["__proto__: forbidden-key"],
  },
  {
    promise: "a `__proto__` key beside other faults: all are named",
    text: `{ ${FORMAT}, "language": "sv", "company": { "__proto__": {} } }`,
    faults: ["company.__proto__: forbidden-key", "language: not-one-of"],
  },
  {
    promise: "a byte more than 2 MiB",
    text: `{ ${FORMAT} }`.padEnd(2 * MEBIBYTE + 1),
    faults: [": too-large"],
  },
  {
    promise: "2 MiB to the byte",
    text: `{ ${FORMAT} }`.padEnd(2 * MEBIBYTE),
    faults: [],
  },
  {
    promise: "10 MB of anything",
    text: "[".repeat(10_000_000),
    faults: [": too-large"],
  },
];

describe("A case file as text", () => {
  for (const { promise, text, faults } of rows) {
    test(promise, () => expect(faultsOf(text)).toEqual(faults.toSorted()));
  }

  test("reads the same as the value it stands for", () => {
    const input = caseFileInput();
    expect(parseCaseFileText(JSON.stringify(input))).toEqual(parseCaseFile(input));
  });

  test("the limit is named in bytes", () => {
    const read = parseCaseFileText("x".repeat(2 * MEBIBYTE + 1));
    expect(read).toMatchObject({ ok: false, faults: [{ params: { limit: 2 * MEBIBYTE } }] });
  });

  test("no key of a case file reaches the prototype of objects", () => {
    parseCaseFileText(`{ ${FORMAT}, "__proto__": { "polluted": true } }`);
    parseCaseFileText(`{ ${FORMAT}, "constructor": { "prototype": { "polluted": true } } }`);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
