import { mendCompound } from "@efterklang/core/text/mend-compound";
import { expect, test } from "vitest";
import { loadSpelling } from "./load-spelling.ts";

test.each([
  ["rekruteringsprocesen", "rekrutteringsprocessen"],
  ["projektleterstilling", "projektlederstilling"],
  ["ansøgningproces", "ansøgningsproces"],
  ["arbejdsmilljøet", "arbejdsmiljøet"],
])("with the real dictionary, %s becomes %s", async (word, meant) => {
  const spelling = await loadSpelling("da");
  expect(spelling.knows(word)).toBe(false);
  expect(mendCompound(word, spelling)).toContain(meant);
});
