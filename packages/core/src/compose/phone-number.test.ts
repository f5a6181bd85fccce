import { expect, it } from "vitest";
import { caseFile } from "../testing/case-files.ts";
import { foreignCode, phoneNumber } from "./phone-number.ts";

it.each([
  ["+45 70 10 20 30", "+4570102030"],
  ["70 10 20 30", "70102030"],
  ["0045 70102030", "+4570102030"],
  ["+44 (0)20 7946 0018", "+442079460018"],
  ["(020) 7946-0018", "02079460018"],
  ["70 10 20 30 lokal 412", "70102030"],
  ["tlf. 70 10 20 30", "70102030"],
  ["spørg i receptionen", null],
  ["12", null],
  ["1".repeat(400), null],
] as const)("dials %s as %s", (text, dial) => {
  expect(phoneNumber(text)?.dial).toBe(dial);
});

it("knows no number where none is written", () => {
  expect([phoneNumber(undefined), phoneNumber(" \n ")]).toEqual([null, null]);
});

it.each([
  ["+46 8 123 456", "DK", "+46"],
  ["+45 70 10 20 30", "DK", null],
  ["70 10 20 30", "DK", null],
  ["+353 1 234 5678", "GB-SCT", "+353"],
  ["+1 212 555 0100", "CA", null],
  ["+81 3 1234 5678", "DK", "+81"],
  ["+46 8 123 456", "ZZ", null],
] as const)("takes %s in %s to be from %s", (text, region, code) => {
  expect(foreignCode(phoneNumber(text)!, caseFile({ region }))).toBe(code);
});
