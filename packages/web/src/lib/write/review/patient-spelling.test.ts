import { expect, test } from "vitest";
import { patientSpelling } from "./patient-spelling.ts";

test("proposals end with the time, knowledge does not", () => {
  let clock = 0;
  const spelling = patientSpelling(
    { knows: (word) => word === "ja", suggest: (word) => [`${word}!`] },
    100,
    () => clock,
  );
  clock = 100;
  expect(spelling.suggest("a")).toEqual(["a!"]);
  clock = 101;
  expect(spelling.suggest("b")).toEqual([]);
  expect([spelling.knows("ja"), spelling.knows("nej")]).toEqual([true, false]);
});
