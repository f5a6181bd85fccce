import type { CaseFile } from "@efterklang/core/case-file/case-file";
import type { Token } from "@efterklang/core/text/token";
import { tokenize } from "@efterklang/core/text/token";

/** `name` and `company` stand in the case; `other` is written as a name and does not. */
export type Apart = "name" | "company" | "other";

/** A piece of a text; all pieces in their order are the whole of it. */
export interface Segment {
  text: string;
  /** Null for plain text. */
  apart: Apart | null;
}

/** Capitals that are no names: pronouns of address, and "I" in both languages. */
const NO_NAMES = new Set(["i", "i'm", "i've", "i'd", "i'll", "de", "dem", "deres"]);
/** What follows a company's name and is no part of it in speech. */
const LEGAL_FORMS = new Set("a s as aps p ab asa gmbh ltd inc plc llc og and of the".split(" "));
/** Nobody proof-reads names in a text as long as this, and a page of so many pieces would be slow. */
const LONGEST = 20_000;

/** The text in pieces, with the names that a writer gets wrong at their peril set apart. */
export function setApart(text: string, tokens: readonly Token[], caseFile: CaseFile): Segment[] {
  if (text.length > LONGEST) return [{ text, apart: null }];
  const kindOf = kindsIn(caseFile);
  const segments: Segment[] = [];
  let end = 0;
  for (const token of tokens) {
    const apart = kindOf(token);
    if (apart === null) continue;
    const between = text.slice(end, token.start);
    const last = segments.at(-1);
    if (last?.apart === apart && (between === " " || between === "-")) {
      last.text += between + token.text;
    } else {
      if (between !== "") segments.push({ text: between, apart: null });
      segments.push({ text: token.text, apart });
    }
    end = token.end;
  }
  if (end < text.length) segments.push({ text: text.slice(end), apart: null });
  return segments;
}

/** Every name of one kind that stands in the pieces, once each, in the order of the text. */
export function namesOf(segments: readonly Segment[], apart: Apart): string[] {
  return [
    ...new Set(segments.filter((segment) => segment.apart === apart).map(({ text }) => text)),
  ];
}

function kindsIn({ candidate, contacts, company }: CaseFile): (token: Token) => Apart | null {
  const people = keysOf([candidate.name, ...contacts.map(({ name }) => name)]);
  const firm = new Set([...keysOf([company.name])].filter((key) => !LEGAL_FORMS.has(key)));
  const within = (keys: ReadonlySet<string>, key: string) =>
    keys.has(key) || keys.has(key.replace(/'?s$/, ""));
  return ({ key, capital, first }) => {
    if (!capital || NO_NAMES.has(key)) return null;
    if (within(people, key)) return "name";
    if (within(firm, key)) return "company";
    return first ? null : "other";
  };
}

function keysOf(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => tokenize(name ?? "").map(({ key }) => key)));
}
