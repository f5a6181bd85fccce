import { describe, expect, test } from "vitest";
import { phraseList } from "./phrases.ts";
import { tokenize } from "./token.ts";

const found = (pattern: string, text: string) =>
  phraseList([pattern])
    .find(tokenize(text))
    .map(({ start, end }) => text.slice(start, end));

describe("a pattern finds", () => {
  test.each([
    ["den rette", "Jeg er den rette.", ["den rette"]],
    ["den (rette|helt rigtige)", "Den rette, den helt rigtige", ["Den rette", "den helt rigtige"]],
    [
      "jeg er (helt|så)? klar",
      "Jeg er klar, jeg er helt klar",
      ["Jeg er klar", "jeg er helt klar"],
    ],
    ["jeg er helt? klar", "Jeg er klar, jeg er helt klar", ["Jeg er klar", "jeg er helt klar"]],
    [
      "(jeg (vil|kan) (gerne)?)? svare",
      "Svare? Jeg kan svare. Jeg vil gerne svare.",
      ["Svare", "Jeg kan svare", "Jeg vil gerne svare"],
    ],
    ["tak .. tid", "Tak for din gode tid", ["Tak for din gode tid"]],
    ["tak .. tid", "Tak for din gode og lange tid", []],
    [
      "svar ... fredag",
      "svar på min mail om jobbet senest fredag",
      ["svar på min mail om jobbet senest fredag"],
    ],
    ["svar ... fredag", "svar en to tre fire fem seks syv otte ni fredag", []],
    ["mindst # kr", "mindst 40 kr, mindst mange kr", ["mindst 40 kr"]],
    ["ingen _ kandidat", "ingen anden kandidat", ["ingen anden kandidat"]],
    ["samtale*", "Samtalerne og prøvesamtale", ["Samtalerne"]],
    ["*stillingen", "projektlederstillingen", ["projektlederstillingen"]],
    ["*samtale*", "jobsamtalerne", ["jobsamtalerne"]],
    ["follow-up", "a follow up, a follow-up", ["follow up", "follow-up"]],
    ["^ring", "Ring straks. Jeg vil ring.", ["Ring"]],
    ["den bedste", "Det er den. Bedste hilsner", []],
    ["(a|b", "b", ["b"]],
    ["(%|procent)", "100 procent", ["procent"]],
    ["…", "alt muligt", []],
    ["(en)? (to)?", "en to", ["en to"]],
  ])("%s in %j", (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });
});

test("long rows of choices cost no more than their words", () => {
  const many = `(${Array.from({ length: 40 }, (_, at) => `ord${at}`).join("|")})`;
  const pattern = Array.from({ length: 12 }, () => `${many}?`).join(" ");
  expect(found(`${pattern} slut`, "ord1 ord2 ord3 ord4 ord39 slut")).toHaveLength(1);
});

test("the longest of several phrases wins, and the next begins behind it", () => {
  const list = phraseList(["jeg er", "jeg er klar", "klar til"]);
  const text = "Jeg er klar til det";
  expect(list.find(tokenize(text)).map(({ value }) => value)).toEqual(["jeg er klar"]);
});
