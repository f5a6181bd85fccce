import { expect, it } from "vitest";
import { companyName, firstName } from "./spoken-names.ts";

it.each<[name: string | undefined, spoken: string | null]>([
  ["Anders Holm", "Anders"],
  ["  Anders \n Holm ", "Anders"],
  ["Anne-Mette Holm", "Anne-Mette"],
  ["Dr. Anne-Mette Holm", "Anne-Mette"],
  ["Prof. dr. Lars Bo", "Lars"],
  ["Holm, Anders", "Anders"],
  ["Holm,", "Holm"],
  ["Will Grace", "Will"],
  ["Σοφία Λ.", "Σοφία"],
  ["Li", "Li"],
  ["Dr.", null],
  ["", null],
  [" , ", null],
  [undefined, null],
])("speaks of %j as %j", (name, spoken) => {
  expect(firstName(name)).toBe(spoken);
});

it.each<[name: string | undefined, spoken: string | null]>([
  ["Nordlys Energi A/S", "Nordlys Energi"],
  ["Havn & Søn ApS", "Havn & Søn"],
  ["Acme, Inc.", "Acme"],
  ["Acme Ltd", "Acme"],
  ["Bo & Sten", "Bo & Sten"],
  ["LinkedIn", "LinkedIn"],
  ["AB", "AB"],
  [" \t ", null],
  [undefined, null],
])("speaks of the company %j as %j", (name, spoken) => {
  expect(companyName(name)).toBe(spoken);
});

it("cuts off what can be no name", () => {
  expect(firstName("x".repeat(100_000))).toHaveLength(60);
  expect(companyName("y".repeat(100_000))).toHaveLength(60);
});
