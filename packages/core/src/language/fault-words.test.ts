import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../case-file/case-file.ts";
import { FAULT_CODES, type Fault, type FaultCode } from "../case-file/fault.ts";
import { parseCaseFile, parseCaseFileText } from "../case-file/parse-case-file.ts";
import { describeFault } from "./fault-words.ts";

const PARAMS: Record<FaultCode, Fault["params"]> = {
  empty: {},
  "not-json": {},
  "too-large": { limit: 2_097_152 },
  "too-deep": { limit: 32 },
  "forbidden-key": { key: "__proto__" },
  missing: {},
  "wrong-format": { found: "efterklang/case-file@9" },
  "wrong-type": { expected: "list", found: "text" },
  "not-one-of": { allowed: ["da", "en"], found: "sv" },
  "not-an-instant": { found: "i går" },
  "not-a-day": { found: "2026-02-30" },
  "unknown-time-zone": { found: "Europe/Odense" },
  "too-short": {},
  "unusable-text": {},
  "too-long": { limit: 200_000 },
  "too-many": { limit: 1_000 },
  "unknown-contact": { found: "bodil" },
  "duplicate-id": { found: "anders" },
  "end-before-start": {},
  "kind-not-theirs": { from: "employer", kind: "voicemail" },
};

const faultOf = (code: FaultCode, params: Fault["params"] = PARAMS[code]): Fault => ({
  path: "interviews[0].endAt",
  code,
  params,
});

it("says every fault in both languages", () => {
  const table = FAULT_CODES.flatMap((code) =>
    LANGUAGES.map((language) => `${language} ${code}: ${describeFault(faultOf(code), language)}`),
  );
  expect(table.join("\n")).toMatchSnapshot();
});

describe.each(LANGUAGES)("a fault in %s", (language) => {
  it.each(FAULT_CODES)("%s is one whole sentence without its path", (code) => {
    const words = describeFault(faultOf(code), language);
    expect(words).toMatch(/^[A-ZÆØÅ»“].*[.]$/);
    expect(words).not.toMatch(/undefined|interviews|\n| {2}/);
  });

  it.each(FAULT_CODES)("%s is a sentence still when its parameters are missing", (code) => {
    expect(describeFault(faultOf(code, {}), language)).toMatch(/[.]$/);
  });

  it.each(["object", "list", "text", "number", "yes-or-no"])("names the type %s", (expected) => {
    const words = describeFault(faultOf("wrong-type", { expected, found: "null" }), language);
    expect(words).toContain("null");
    expect(words).not.toContain("yes-or-no");
  });
});

it("says what was found and what could have been written", () => {
  expect(describeFault(faultOf("not-one-of"), "da")).toBe(
    "»sv« er ikke en af mulighederne; vælg en af disse: »da«, »en«.",
  );
  expect(describeFault(faultOf("too-large"), "en")).toContain("2,097,152");
  expect(describeFault(faultOf("too-deep"), "da")).toContain("32 niveauer");
});

it.each<[input: string, da: string]>([
  ["", "Filen er tom; den skal indeholde et forløb skrevet i JSON."],
  ["[]", "Her skal der stå et objekt i { }, men der står en liste."],
  ["{}", "Feltet mangler og skal udfyldes."],
])("speaks of what the parser found in %j", (input, da) => {
  const parsed = parseCaseFileText(input);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => describeFault(fault, "da"))).toEqual([da]);
});

it("has words for several faults at once", () => {
  const parsed = parseCaseFile({
    format: "efterklang/case-file@1",
    language: "sv",
    timeZone: "Mars/Olympus",
    interviews: [{ endAt: "tomorrow", asked: ["no-mail"], nextRound: "yes" }],
    exchanges: [{ from: "employer", kind: "voicemail", at: "2026-11-24T13:00:00+01:00" }],
  });
  expect(parsed.ok).toBe(false);
  for (const fault of parsed.ok ? [] : parsed.faults) {
    for (const language of LANGUAGES) {
      expect(describeFault(fault, language)).not.toMatch(/undefined|\[object/);
    }
  }
});
