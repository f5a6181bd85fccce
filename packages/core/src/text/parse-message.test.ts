import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMessage } from "./parse-message.ts";

interface Parts {
  greeting: string | null;
  sentences?: string[];
  closing: string | null;
  signature: string | null;
}

const MESSAGES: readonly (readonly [text: string, parts: Parts])[] = [
  [
    "Kære Anders\n\nTak for en god samtale i går. Jeg talte med bl.a. Louise kl. 13.30 den 24. november.\nDet var rart.\n\nMed venlig hilsen\nMette Kjær\n20 30 40 50\nPS. Husk kaffen.",
    {
      greeting: "Kære Anders",
      sentences: [
        "Tak for en god samtale i går.",
        "Jeg talte med bl.a. Louise kl. 13.30 den 24. november.",
        "Det var rart.",
      ],
      closing: "Med venlig hilsen",
      signature: "Mette Kjær\n20 30 40 50\nPS. Husk kaffen.",
    },
  ],
  [
    "Hej Anders, tak for i går! Jeg glæder mig. Hilsen Mette",
    {
      greeting: "Hej Anders",
      sentences: ["tak for i går!", "Jeg glæder mig."],
      closing: "Hilsen",
      signature: "Mette",
    },
  ],
  [
    "Hej Anders tak for i går, det var godt. /Mette",
    { greeting: "Hej Anders", closing: null, signature: "Mette" },
  ],
  [
    "Hi, Anders!\nThanks for today.\n\nBest,\nSarah",
    { greeting: "Hi, Anders", closing: "Best", signature: "Sarah" },
  ],
  [
    "Hej Anders, Louise og Peter\nTak.\nMvh Mette",
    { greeting: "Hej Anders, Louise og Peter", closing: "Mvh", signature: "Mette" },
  ],
  [
    "Dear Mr. Holm,\r\n\r\nThank you for your time.\r\n\r\nYours sincerely,\r\n\r\nSarah O'Neil",
    {
      greeting: "Dear Mr. Holm",
      sentences: ["Thank you for your time."],
      closing: "Yours sincerely",
      signature: "Sarah O'Neil",
    },
  ],
  [
    "Kære [Navn],\n\nTak.\n\nVenlig hilsen\n[Dit navn]",
    { greeting: "Kære [Navn]", closing: "Venlig hilsen", signature: "[Dit navn]" },
  ],
  [
    "Anders,\n\nThanks for yesterday.\n\nSarah",
    { greeting: "Anders", closing: null, signature: "Sarah" },
  ],
  ["Til Anders Holm\n\nTak.", { greeting: "Til Anders Holm", closing: null, signature: null }],
  ["Til samtalen i går talte vi om havne.", { greeting: null, closing: null, signature: null }],
  [
    "Hej og tak for en god snak i går\nVenlig hilsen og tak for kaffen\nMette",
    { greeting: "Hej", closing: "Venlig hilsen og tak for kaffen", signature: "Mette" },
  ],
  [
    "Mette Kjær\nVestergade 12\n8000 Aarhus C\n\nNordlys Energi A/S\nAtt. Anders Holm\n\nAarhus, den 25. november 2026\n\nKære Anders Holm\n\nTak for mødet.\n\nMed venlig hilsen\n\nMette Kjær",
    {
      greeting: "Kære Anders Holm",
      sentences: ["Tak for mødet."],
      closing: "Med venlig hilsen",
      signature: "Mette Kjær",
    },
  ],
  [
    "Emne: Tak for i går\n\nKære Anders\n\nTak.",
    { greeting: "Kære Anders", sentences: ["Tak."], closing: null, signature: null },
  ],
  [
    "Kære Anders\n\nTak. Hils Louise.\n\nDe bedste hilsner\nMette\n\nDen 24. nov. 2026 kl. 12.00 skrev Anders Holm:\n> Hej Mette\n> Venlig hilsen",
    {
      greeting: "Kære Anders",
      sentences: ["Tak.", "Hils Louise."],
      closing: "De bedste hilsner",
      signature: "Mette",
    },
  ],
  [
    "Hi Sam – thanks for the chat today. Thanks, Will",
    { greeting: "Hi Sam", closing: "Thanks", signature: "Will" },
  ],
  [
    "Dear Hiring Manager,\n\nThank you.",
    { greeting: "Dear Hiring Manager", closing: null, signature: null },
  ],
  ["Send mine bedste hilsner til Louise.", { greeting: null, closing: null, signature: null }],
  ["", { greeting: null, sentences: [], closing: null, signature: null }],
  ["\n \r\n\t\n", { greeting: null, sentences: [], closing: null, signature: null }],
  ["👋 🎉", { greeting: null, sentences: [], closing: null, signature: null }],
];

describe("a message is taken apart as its writer meant it", () => {
  test.each(MESSAGES)("%j", (text, { greeting, sentences, closing, signature }) => {
    const message = parseMessage(text);
    expect(message.greeting?.text ?? null).toBe(greeting);
    expect(message.closing?.text ?? null).toBe(closing);
    expect(message.signature?.text ?? null).toBe(signature);
    if (sentences) expect(message.sentences.map((sentence) => sentence.text)).toEqual(sentences);
  });
});

test("words are counted from the greeting to the closing, both left out; dashes and emoji are none", () => {
  const text =
    "Kære Anders\n\nTak – mange tak – for i går 🎉 og/eller i dag.\n\nVenlig hilsen\nMette Kjær\nVestergade 12";
  expect(parseMessage(text).words.map((word) => word.text)).toEqual([
    "Tak",
    "mange",
    "tak",
    "for",
    "i",
    "går",
    "og/eller",
    "i",
    "dag.",
  ]);
});

test("every passage of any text lies where it says, in order, and none overlaps the next", () => {
  const pieces = fc.constantFrom(
    "Hej ",
    "Kære Bo",
    "\r\n",
    "\n\n",
    ". ",
    "Venlig hilsen\n",
    "Mette ",
    "\u200f",
    "\ud83d",
    "\0",
    "/",
    "PS. ",
    "> ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (body) => {
      const { lines, greeting, content, closing, signature, sentences, words, tokens } =
        parseMessage(body);
      const all = [...lines, content, ...sentences, ...words, ...tokens];
      for (const part of [...all, greeting, closing, signature]) {
        if (part) expect(body.slice(part.start, part.end)).toBe(part.text);
      }
      const order = [greeting, content, closing, signature].filter((part) => part !== null);
      for (const [place, part] of order.entries()) {
        if (place > 0) expect(part.start).toBeGreaterThanOrEqual(order[place - 1]!.end);
      }
      for (const [place, token] of tokens.entries()) {
        if (place > 0) expect(token.start).toBeGreaterThanOrEqual(tokens[place - 1]!.end);
      }
    }),
    { numRuns: 300 },
  );
});
