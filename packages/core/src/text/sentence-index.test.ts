import { describe, expect, test } from "vitest";
import { SentenceIndex, stemmedSentences } from "./sentence-index.ts";
import { tokenize } from "./token.ts";

const SMALL = new Set("jeg har og i på en et at den det med af vi hos".split(" "));
const sentences = (text: string) =>
  stemmedSentences(tokenize(text), "da", ({ key }) => (SMALL.has(key) ? 0 : 1));

function sharedIn(said: string, written: string) {
  const index = new SentenceIndex();
  for (const sentence of sentences(written)) index.add(sentence);
  const found = index.sharedPassage(sentences(said)[0]!);
  return found && { ...found, text: said.slice(found.start, found.end) };
}

const WRITTEN = "Jeg har støbt fundamenter på havnen. Jeg har ledet sjakket og bestilt betonen.";

describe("the passage that two texts share", () => {
  test.each([
    [
      "is found in the same words",
      "Jeg har ledet sjakket og bestilt betonen",
      "ledet sjakket og bestilt betonen",
    ],
    [
      "is found in another order and inflection",
      "Beton har jeg bestilt, og sjak har jeg ledet",
      "Beton har jeg bestilt, og sjak har jeg ledet",
    ],
    [
      "leaves out what stands before and behind it",
      "Som nævnt tidligere har jeg bestilt betonen og ledet sjakket hver eneste vinter",
      "bestilt betonen og ledet sjakket",
    ],
  ])("%s", (_, said, text) => {
    expect(sharedIn(said, WRITTEN)).toMatchObject({ text, other: 1 });
  });

  test("is none where no word is shared", () => {
    expect(sharedIn("Vi talte længe om vind", WRITTEN)).toBeNull();
  });

  test("counts a word once, however often it is said", () => {
    expect(sharedIn("Beton, beton, beton og beton", WRITTEN)).toMatchObject({ shared: 1, full: 1 });
  });

  test("may reach over two neighbouring sentences", () => {
    const said = "Jeg har støbt fundamenter, ledet sjakket og bestilt betonen";
    expect(sharedIn(said, WRITTEN)).toMatchObject({ shared: 6 });
  });
});
