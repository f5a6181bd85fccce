import { expect, it } from "vitest";
import { requestLanguage } from "./request-language.ts";

it.each([
  [undefined, "da"],
  ["", "da"],
  ["*", "da"],
  ["sv,de;q=0.5", "da"],
  ["en", "en"],
  ["en-GB", "en"],
  ["EN-us;q=0.8", "en"],
  ["da,en", "da"],
  ["en,da", "en"],
  ["da;q=0.5,en;q=0.9", "en"],
  ["en;q=0", "da"],
  ["en;q=x", "da"],
  ["english", "da"],
  [`${"x,".repeat(100_000)}en`, "da"],
])("takes %j for %s", (header, language) => {
  expect(requestLanguage(header)).toBe(language);
});
