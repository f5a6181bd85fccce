import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { PrincipleId } from "@efterklang/core/principles/principle";
import type { Example } from "@efterklang/core/rules/rule";
import { RULE_EXAMPLES } from "@efterklang/core/rules/rule-examples";
import { RULES } from "@efterklang/core/rules/rules";

/** A piece of an example; marked where a finding lands on it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What to write and what not, as the rules of one principle have it. */
export interface PrincipleExamples {
  bad: Piece[][];
  good: Piece[][];
}

/** Enough to see what is meant. */
const MOST = 3;
/** Fewer letters say too little to learn from, more hide the next example on a phone. */
const SHORTEST = 12;
const LONGEST = 170;

/** The examples of the rules that rest on a principle, the shortest of each rule first; none where no rule does. */
export function examplesOf(id: PrincipleId, language: LanguageCode): PrincipleExamples {
  const rules = RULES.filter(({ principle }) => principle === id);
  const examples = rules.map((rule) => RULE_EXAMPLES[rule.id][language]);
  return {
    bad: inTurn(examples.map(({ bad }) => bad.filter(standsAlone).map(badText))),
    good: inTurn(examples.map(({ good }) => good.filter(standsAlone).map(goodText))),
  };
}

/** Takes from each rule in turn, so that none of them speaks for the others. */
function inTurn(lists: readonly (readonly string[])[]): Piece[][] {
  const sorted = lists.map((texts) =>
    texts.filter(fits).sort((one, other) => one.length - other.length),
  );
  const longest = Math.max(0, ...sorted.map(({ length }) => length));
  const taken = Array.from({ length: longest }, (_, index) =>
    sorted.flatMap((texts) => texts[index] ?? []),
  );
  return [...new Set(taken.flat())].slice(0, MOST).map(pieces);
}

/** Without knowing the case that it is written in. */
function standsAlone(example: string | Example): boolean {
  return typeof example === "string" || Object.keys(example).every((key) => ALONE.has(key));
}
const ALONE = new Set(["body", "subject", "lands"]);

/** A bad one's marked paragraphs; where it is bad for what it lacks, all of it. */
function badText(example: string | Example): string {
  const paragraphs = paragraphsOf(example);
  const marked = paragraphs.filter((paragraph) => paragraph.includes("«"));
  return (marked.length > 0 ? marked : paragraphs).join("\n");
}

/** A good one without its greeting and its closing, which are not what it is about. */
function goodText(example: string | Example): string {
  const paragraphs = paragraphsOf(example);
  return (paragraphs.length > 2 ? paragraphs.slice(1, -1) : paragraphs).join("\n");
}

function paragraphsOf(example: string | Example): string[] {
  const { subject, body } =
    typeof example === "string" ? { subject: undefined, body: example } : example;
  return (subject?.includes("«") ? subject : body).trim().split("\n\n");
}

const fits = ({ length }: string) => length >= SHORTEST && length <= LONGEST;

/** The marks taken out, and what stood between them told apart. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(«[^»]*»)/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("«")
        ? { text: part.slice(1, -1), marked: true }
        : { text: part, marked: false },
    );
}
