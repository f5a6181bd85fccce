import type { LanguageCode } from "../case-file/case-file.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { tokenize } from "../text/token.ts";
import type { Passage } from "./intake-document.ts";

const LABELS = {
  da: {
    from: "Fra",
    to: "Til",
    cc: "Cc",
    date: "Dato",
    subject: "Emne",
    when: "Tid",
    until: "Slut",
    zone: "Tidszone",
    where: "Sted",
    link: "Link",
    organizer: "Arrangør",
    attendee: "Deltager",
    name: "Navn",
    title: "Titel",
    company: "Virksomhed",
    email: "E-mail",
    phone: "Telefon",
    address: "Adresse",
    linkedin: "LinkedIn",
  },
  en: {
    from: "From",
    to: "To",
    cc: "Cc",
    date: "Date",
    subject: "Subject",
    when: "When",
    until: "Until",
    zone: "Time zone",
    where: "Where",
    link: "Link",
    organizer: "Organiser",
    attendee: "Attendee",
    name: "Name",
    title: "Title",
    company: "Company",
    email: "Email",
    phone: "Phone",
    address: "Address",
    linkedin: "LinkedIn",
  },
} as const;

export type ShownLabel = keyof (typeof LABELS)["da"];

/** A text put together line by line, which tells where each value came to stand. */
export interface ShownText {
  /** Adds "Label: value". */
  line(label: ShownLabel, value: string): Passage;
  /** Adds "Label: name <address>". */
  person(
    label: ShownLabel,
    name: string | undefined,
    email: string | undefined,
  ): { name?: Passage; email?: Passage };
  /** Adds text after an empty line; answers where it begins. */
  body(text: string): number;
  text(): string;
}

/** An empty text, with the labels of a language. */
export function shownText(language: LanguageCode): ShownText {
  let text = "";
  const labels = LABELS[language];
  const add = (value: string): Passage => {
    const start = text.length;
    text += value;
    return { value, start, end: text.length };
  };
  return {
    line(label, value) {
      add(`${labels[label]}: `);
      const passage = add(value);
      add("\n");
      return passage;
    },
    person(label, name, email) {
      add(`${labels[label]}: `);
      const shownName = name ? add(name) : undefined;
      if (name && email) add(" <");
      const shownEmail = email ? add(email) : undefined;
      add(name && email ? ">\n" : "\n");
      return { ...(shownName && { name: shownName }), ...(shownEmail && { email: shownEmail }) };
    },
    body(value) {
      if (text !== "") add("\n");
      const start = text.length;
      add(value);
      return start;
    },
    text: () => text,
  };
}

/** The language of a text where it can be told, else by its little words, else Danish. */
export function languageOf(text: string): LanguageCode {
  const tokens = tokenize(text.slice(0, 20_000));
  const found = detectLanguage(tokens);
  if (found === "da" || found === "en") return found;
  return ENGLISH.test(text) && !DANISH.test(text) ? "en" : "da";
}

const ENGLISH = /\b(?:the|dear|hi|interview|and|with|your|regards|manager|ltd|address)\b/i;
const DANISH = /[æøå]|\b(?:og|hej|samtale|til|jobsamtale|med|hilsen)\b/i;
