import type { ComposeGrammar } from "../../compose-words.ts";
import { judge } from "./judge.ts";
import { smallInside } from "./small-inside.ts";

const ORDINALS: Readonly<Record<number, string>> = {
  2: "anden",
  3: "tredje",
  4: "fjerde",
  5: "femte",
};
const MONTHS =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");

/** Danish address, greetings and sign-offs. */
export const grammar: ComposeGrammar = {
  address({ one, polite, unnamed = false }) {
    const company = polite
      ? { I: "De", jer: "Dem", jeres: "Deres" }
      : { I: "I", jer: "jer", jeres: "jeres" };
    const all = {
      readerDu: company.I,
      ReaderDu: company.I,
      readerDig: company.jer,
      readerDin: company.jeres,
    };
    const person = polite
      ? { readerDu: "De", ReaderDu: "De", readerDig: "Dem", readerDin: "Deres" }
      : { readerDu: "du", ReaderDu: "Du", readerDig: "dig", readerDin: "din" };
    const reader = unnamed ? all : person;
    const thanked = one
      ? { du: reader.readerDu, dig: reader.readerDig, din: reader.readerDin }
      : { du: company.I, dig: company.jer, din: company.jeres };
    return { ...company, ...reader, ...thanked };
  },
  list: (parts) => joined(parts, " og "),
  ordinal: (count) => ORDINALS[count] ?? null,
  greetings: {
    known: { hej: "Hej", kære: "Kære", goddag: "Goddag", "god dag": "God dag" },
    default: { formal: "Kære", neutral: "Hej" },
  },
  greetingLine: (word, name) => `${word} ${name}`,
  namelessGreeting: (register, company) => {
    const word = register === "formal" ? "Kære alle" : "Hej alle";
    return company === null ? word : `${word} hos ${company}`;
  },
  signOffs: {
    known: [
      "med venlig hilsen",
      "med venlige hilsner",
      "venlig hilsen",
      "venlige hilsner",
      "de bedste hilsner",
      "med de bedste hilsner",
      "bedste hilsner",
      "mange hilsner",
    ],
    default: {
      formal: [
        "Med venlig hilsen",
        "Venlig hilsen",
        "Med venlige hilsner",
        "Venlige hilsner",
        "De bedste hilsner",
        "Med de bedste hilsner",
      ],
      neutral: [
        "Med venlig hilsen",
        "Venlig hilsen",
        "Med venlige hilsner",
        "Venlige hilsner",
        "De bedste hilsner",
        "Mange hilsner",
      ],
    },
  },
  signOffLine: (words) => words,
  replyPrefix: "SV: ",
  politePattern: /[a-zæøå,] (?:Deres|Dem|De)\b/,
  letterDate: (day, month, year, place) => {
    const date = `${day}. ${MONTHS[month - 1]} ${year}`;
    return place === null ? date : `${place}, den ${date}`;
  },
  attention: "Att.",
  further: (frame) =>
    /^Jeg .*(?:især|særligt)/.test(frame) ? frame.replace(/især|særligt/, "også") : null,
  judge,
  smallInside,
};

function joined(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1)}`;
}
