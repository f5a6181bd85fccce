import type { LanguageCode } from "../case-file/case-file.ts";
import { NOTE_KINDS } from "../case-file/notes.ts";
import {
  type ComposeWords,
  composeWords,
  type Condition,
  type Wording,
  type Wordings,
} from "../language/compose-words.ts";
import { fill, type Slots, textOf } from "./wording.ts";

const SAMPLE: Record<LanguageCode, Slots> = {
  da: {
    day: "i går",
    recent: "i går",
    position: "stillingen som projektleder",
    plainPosition: "stillingen som projektleder",
    title: "projektleder",
    Title: "Projektleder",
    ordinal: "anden",
    others: "Lone og Peter",
    promised: "tirsdag",
    name: "Mette Kjær",
    first: "Anders",
    recipient: "Anders Holm",
    phone: "20 30 40 50",
    x: "jeres arbejde med fjernvarme",
  },
  en: {
    day: "yesterday",
    position: "the Project Manager position",
    plainPosition: "the Project Manager position",
    title: "Project Manager",
    Title: "Project Manager",
    ordinal: "second",
    others: "Amy and Peter",
    promised: "Tuesday",
    name: "Priya Shah",
    first: "Tom",
    recipient: "Tom Hale",
    phone: "020 7946 0000",
    x: "your work on district heating",
  },
};

/** Fragments that show each frame in use. */
const FRAGMENTS: Record<LanguageCode, Readonly<Record<string, string>>> = {
  da: {
    noun: "erfaring med Kubernetes",
    definite: "jeres arbejde med fjernvarme",
    talk: "snakken om bæredygtighed",
    that: "at I måler på, hvad kunderne siger",
    question: "hvordan I deler vagterne",
    infinitive: "at arbejde med de lange planer",
    gerund: "working with the team",
    state: "vant til skiftende vagter",
    doing: "har kørekort til lastbil",
  },
  en: {
    noun: "experience with Kubernetes",
    definite: "your work on district heating",
    talk: "the talk about sustainability",
    that: "that you measure what customers say",
    question: "how you share the shifts",
    infinitive: "to work on the long plans",
    gerund: "working with the payments team",
    state: "used to changing shifts",
    doing: "have a licence for lorries",
  },
};

/** Every phrase of the composer in one language as Markdown tables, each in context, for a native to proof-read. */
export function composeWordsTable(language: LanguageCode): string {
  const words = composeWords(language);
  const slots = {
    ...words.grammar.address({ one: false, polite: false }),
    ...SAMPLE[language],
  };
  return [
    ...places(words).map(([name, list]) => wordingsTable(name, list, slots)),
    ...frameTables(language, words),
    ...openingTables(words, slots),
  ].join("\n\n");
}

function places(words: ComposeWords): [string, Wordings][] {
  const found: [string, Wordings][] = [];
  const visit = (name: string, value: object) => {
    if ("both" in value) found.push([name, value as Wordings]);
    else
      for (const [key, inner] of Object.entries(value)) visit(`${name} · ${key}`, inner as object);
  };
  const { frames: _f, openings: _o, grammar: _g, ...rooms } = words;
  for (const [key, value] of Object.entries(rooms)) visit(key, value);
  return found;
}

function wordingsTable(
  name: string,
  { both, formal = [], neutral = [] }: Wordings,
  slots: Slots,
): string {
  const rows = [
    ...both.map((wording) => row("", wording, slots)),
    ...formal.map((wording) => row("formal", wording, slots)),
    ...neutral.map((wording) => row("neutral", wording, slots)),
  ];
  return table(name, ["register", "only when", "in context", "wording"], rows);
}

function row(register: string, wording: Wording, slots: Slots): string[] {
  const only: Condition | "" = typeof wording === "string" ? "" : wording.only;
  return [register, only, fill(textOf(wording), slots) ?? "—", textOf(wording)];
}

function frameTables(language: LanguageCode, words: ComposeWords): string[] {
  return NOTE_KINDS.map((kind) => {
    const rows = Object.entries(words.frames[kind]).flatMap(([form, frames]) =>
      frames.map((frame) => [form, fill(frame, { x: FRAGMENTS[language][form] }) ?? "—", frame]),
    );
    return table(`frames · ${kind}`, ["form", "in context", "frame"], rows);
  });
}

function openingTables({ openings }: ComposeWords, slots: Slots): string[] {
  return NOTE_KINDS.map((kind) => {
    const rows = Object.entries(openings[kind]).flatMap(([register, list]) =>
      list.map((text) => [register === "both" ? "" : register, fill(text, slots) ?? "—"]),
    );
    return table(`openings · ${kind}`, ["register", "opening"], rows);
  });
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [`### ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}
