import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import type { Plan } from "../plan/plan-types.ts";
import { MAX_WORDS } from "../plan/tone.ts";
import type { Passage } from "../text/message.ts";
import { parseMessage } from "../text/parse-message.ts";
import { tidyLines } from "./company-address.ts";
import { compose } from "./compose.ts";
import { letterBlocks, type LetterHead } from "./letter.ts";
import { type Remark, remark } from "./remark.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { letterSubject } from "./subject.ts";

/** What a block of a letter is, which decides where it stands and how it looks. */
export type LetterBlockKind =
  | "sender"
  | "contact"
  | "recipient"
  | "date"
  | "subject"
  | "greeting"
  | "paragraph"
  | "closing"
  | "signature";

/** A block of a letter. A paragraph's line is as long as the paragraph; the lines of others stand as they are. */
export interface LetterBlock {
  kind: LetterBlockKind;
  lines: string[];
}

/** A letter as blocks in the order in which they are read; one without content is left out. */
export interface LetterPage {
  language: LanguageCode;
  /** How the language is spelt and hyphenated there. */
  locale: "da-DK" | "en-GB" | "en-US";
  /** For the document's properties, as its reader's program shows it. */
  title: string;
  author: string | null;
  blocks: LetterBlock[];
  /** What is missing or too long. */
  remarks: Remark[];
}

export interface LetterOptions {
  /** The day of the letter, as an instant in ISO 8601. */
  now: string;
  variant?: number;
  /** The text as the person has it, with or without its head; composed where left out. */
  body?: string;
  /** The subject line: composed where left out, none where blank. */
  subject?: string;
}

/** A company name that takes more than two lines of an address. */
const LONG_COMPANY = 80;
/** Longer subjects are no line any more. */
const LONGEST_SUBJECT = 160;

/**
 * A letter as a page. The head that stands above the greeting of `body` is taken as it is written; without one, sender, recipient
 * and date come from the case file. Always something that can be printed; what it lacks stands in `remarks`.
 */
export function letterPage(caseFile: CaseFile, plan: Plan, options: LetterOptions): LetterPage {
  const { now, variant = 0 } = options;
  const scene = sceneOf(caseFile, plan, { now, channel: "letter", register: "formal", variant });
  const known = letterBlocks(scene, now);
  const { head, text } =
    options.body === undefined
      ? { head: known, text: composedText(caseFile, plan, options, known) }
      : takenApart(options.body, known);
  const subject = tidyLines([options.subject ?? letterSubject(scene, plan)]);
  const blocks = inOrder(scene.language, [
    { kind: "sender", lines: head.from.slice(0, 1) },
    { kind: "contact", lines: [...head.from.slice(1), ...contactLines(caseFile, head)] },
    { kind: "recipient", lines: head.to },
    { kind: "date", lines: head.date },
    { kind: "subject", lines: subject.map((line) => line.slice(0, LONGEST_SUBJECT)) },
    ...text,
  ]);
  return {
    language: scene.language,
    locale: localeOf(caseFile),
    title: [subject[0], head.from[0]].filter(Boolean).join(" – ") || (head.to[0] ?? ""),
    author: head.from[0] ?? null,
    blocks,
    remarks: remarksOn(scene, head, text),
  };
}

function localeOf({ language, region }: CaseFile): LetterPage["locale"] {
  if (language === "da") return "da-DK";
  return region === "US" || region === "CA" ? "en-US" : "en-GB";
}

/** The composer's own text, whose blocks are known, however odd the names in them. */
function composedText(
  caseFile: CaseFile,
  plan: Plan,
  { now, variant }: LetterOptions,
  { from, to, date }: LetterHead,
): LetterBlock[] {
  const made = compose(caseFile, plan, { now, channel: "letter", variant });
  const above = [from, to, date].filter((lines) => lines.length > 0).length;
  const [greeting = [], ...rest] = paragraphsOf("body" in made ? made.body : "").slice(above);
  const [closing = [], ...signature] = rest.at(-1) ?? [];
  return [
    { kind: "greeting", lines: greeting },
    ...rest.slice(0, -1).map((lines): LetterBlock => ({ kind: "paragraph", lines })),
    { kind: "closing", lines: [closing].flat() },
    { kind: "signature", lines: signature },
  ];
}

/** How to reach the sender: on file, and not said in the head already. */
function contactLines({ candidate }: CaseFile, { from }: LetterHead): string[] {
  return tidyLines([candidate.phone, candidate.email]).filter((line) => !from.includes(line));
}

/** English letters name their subject below the greeting, Danish ones above it. */
function inOrder(language: LanguageCode, blocks: LetterBlock[]): LetterBlock[] {
  const filled = blocks.filter(({ lines }) => lines.length > 0);
  const subject = filled.findIndex(({ kind }) => kind === "subject");
  const greeting = filled.findIndex(({ kind }) => kind === "greeting");
  if (language === "da" || subject === -1 || greeting === -1) return filled;
  const moved = filled.filter((_, place) => place !== subject);
  return moved.toSpliced(greeting, 0, filled[subject]!);
}

interface Apart {
  head: LetterHead;
  text: LetterBlock[];
}

/** Head, greeting, paragraphs, closing and signature of a text; the whole is one letter without a greeting too. */
function takenApart(body: string, known: LetterHead): Apart {
  const { greeting, content, closing, signature } = parseMessage(body);
  const above = greeting === null ? "" : body.slice(0, greeting.start);
  const end = closing?.start ?? signature?.start ?? body.length;
  const said = paragraphsOf(body.slice(greeting?.end ?? 0, Math.max(end, content.end)));
  return {
    head: writtenHead(above, known),
    text: [
      { kind: "greeting", lines: tidyLines([withComma(body, greeting)]) },
      ...said.map((lines): LetterBlock => ({ kind: "paragraph", lines })),
      { kind: "closing", lines: tidyLines([withComma(body, closing)]) },
      { kind: "signature", lines: linesOf(signature?.text ?? "") },
    ],
  };
}

/** The comma or stop that ends a greeting's line belongs to it. */
function withComma(body: string, passage: Passage | null): string | null {
  if (passage === null) return null;
  return (
    passage.text + (/^[,.!:]?(?=[^\S\n]*(?:\r?\n|$))/.exec(body.slice(passage.end))?.[0] ?? "")
  );
}

/** Paragraphs stand apart; a line break within one is meant. */
function paragraphsOf(text: string): string[][] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map(linesOf)
    .map((lines) => lines.map((line) => line.replace(/^[,;:.!–—-] */, "")))
    .map((lines) => lines.filter((line) => line !== ""))
    .filter((lines) => lines.length > 0);
}

function linesOf(text: string): string[] {
  return tidyLines(text.split(/\r\n|\n|\r/));
}

/** The head as the person changed it: block for block like the composed one; otherwise the first is the sender's. */
function writtenHead(above: string, known: LetterHead): LetterHead {
  const blocks = paragraphsOf(above);
  if (blocks.length === 0) return known;
  const kinds = (["from", "to", "date"] as const).filter((kind) => known[kind].length > 0);
  const head: LetterHead = { from: [], to: [], date: [] };
  if (kinds.length === blocks.length) {
    kinds.forEach((kind, place) => (head[kind] = blocks[place]!));
    return head;
  }
  const last = blocks.at(-1)!;
  const dated = last.length === 1 && /\d/.test(last[0]!) && blocks.length > 1;
  const rest = dated ? blocks.slice(0, -1) : blocks;
  return {
    from: rest[0] ?? [],
    to: rest.slice(1).flat(),
    date: dated ? last : known.date,
  };
}

function remarksOn(
  { caseFile, recipient }: Scene,
  head: LetterHead,
  text: LetterBlock[],
): Remark[] {
  const characters = tidyLines([caseFile.company.name])[0]?.length ?? 0;
  const words = text
    .filter(({ kind }) => kind === "paragraph")
    .reduce((sum, { lines }) => sum + lines.join(" ").split(/\s+/).length, 0);
  const most = MAX_WORDS.letter;
  return [
    ...(caseFile.candidate.name?.trim() ? [] : [remark("no-sender-name")]),
    ...(head.from.length > 1 ? [] : [remark("no-sender-address")]),
    ...(recipient?.name?.trim() ? [] : [remark("no-recipient")]),
    ...(caseFile.company.address.some((line) => line.trim() !== "") || head.to.length > 2
      ? []
      : [remark("no-company-address")]),
    ...(characters > LONG_COMPANY ? [remark("company-name-long", { characters })] : []),
    ...(words > most ? [remark("too-many-words", { words, most })] : []),
  ];
}
