import type { LanguageCode, NoteKind } from "../case-file/case-file.ts";
import type { Register } from "../plan/plan-types.ts";
import { daComposeWords } from "./da/compose/words.ts";
import { enComposeWords } from "./en/compose/words.ts";
import type { NoteForm } from "./note-form.ts";

/** What has to hold of the scene before a wording fits. */
export type Condition = "met" | "in-person" | "distance" | "next-round" | "later" | "long-wait";

/**
 * A sentence or two with slots: `{day}` is filled in, `[…]` is left out where one of its slots has no
 * value, and the whole wording where a slot outside brackets has none.
 */
export type Wording = string | { text: string; only: Condition };

/** Wordings of one place in a message; those without a register fit both. */
export interface Wordings {
  both: readonly Wording[];
  formal?: readonly Wording[];
  neutral?: readonly Wording[];
}

/** Frames that make a sentence of a fragment, `{x}`. */
export type Frames = Readonly<Record<Exclude<NoteForm, "sentence">, readonly string[]>>;

/** Every phrase that the composer may use in one language, and the grammar that fits them together. */
export interface ComposeWords {
  thanks: { first: Wordings; again: Wordings; thoughtFirst: Wordings };
  /** For a short thank-you: what follows the thanks. */
  shortRemark: Wordings;
  /** Interest in the position in the composer's words, where no note says it. */
  interest: Wordings;
  /** Sentences before what the candidate wrote. */
  lead: { enthusiasm: Wordings; additions: Wordings; fit: Wordings };
  lastLine: { plain: Wordings; thanking: Wordings; passOn: Wordings };
  closed: Record<ClosedEnd, { opening: Wordings; lastLine: Wordings }>;
  /** Between the two, where no note goes in. */
  closedRemark: Wordings;
  /** The one question after a no: what could be done better next time. */
  feedback: Wordings;
  /** For LinkedIn, once the process has ended: to a colleague to be, and to anybody else. */
  invitation: { colleague: Wordings; others: Wordings };
  inquiry: {
    opening: Wordings;
    promise: Wordings;
    question: Wordings;
    interest: Wordings;
    lastLine: Wordings;
  };
  sheet: {
    /** First words on the phone, and at the door. */
    call: { thanks: Wordings; inquiry: Wordings };
    visit: { thanks: Wordings; inquiry: Wordings };
    /** The one question of a thank-you. */
    question: Wordings;
    closing: Wordings;
    inquiryClosing: Wordings;
    /** To whoever answers first: on the phone, at the reception, with a letter in hand. */
    secretary: Wordings;
    reception: Wordings;
    handOver: Wordings;
    /** If they are busy: after a thank-you, and to ask on the phone or at the door when to call. */
    busy: Wordings;
    callLater: Wordings;
    comeLater: Wordings;
    voicemail: Wordings;
    inquiryVoicemail: Wordings;
  };
  subject: { thanks: Wordings; closed: Wordings; inquiry: Wordings };
  /** The subject line of a letter, whose sender stands in its head already. */
  letterSubject: { thanks: Wordings; closed: Wordings; inquiry: Wordings };
  frames: Readonly<Record<NoteKind, Frames>>;
  /** Openings to be finished by typing. */
  openings: Readonly<
    Record<NoteKind, { both: readonly string[] } & Record<Register, readonly string[]>>
  >;
  grammar: ComposeGrammar;
}

/** How a process can have ended, as far as a thank-you is concerned. */
export type ClosedEnd = "no" | "offer" | "yes" | "withdrawn" | "cancelled";

/** Who is spoken to, and how. */
export interface Address {
  /** One person took part, who is the reader; otherwise a group is thanked. */
  one: boolean;
  /** Nobody in particular reads it, so that the reader is the company. */
  unnamed?: boolean;
  /** The employer wrote the polite *De*. */
  polite: boolean;
}

/** The rules of one language that phrases alone cannot hold. */
export interface ComposeGrammar {
  /** The forms of "you" as slots. */
  address(address: Address): Readonly<Record<string, string>>;
  /** "a, b og c". */
  list(parts: readonly string[]): string;
  ordinal(count: number): string | null;
  /** Greeting words to take over from the employer's own, and the default of each register. */
  greetings: { known: Readonly<Record<string, string>>; default: Record<Register, string> };
  greetingLine(word: string, name: string): string;
  /** For when no name is known. */
  namelessGreeting(register: Register, company: string | null): string;
  /** Sign-offs worth taking over, in lower case, with how to write them, and the defaults. */
  signOffs: { known: readonly string[]; default: Record<Register, readonly string[]> };
  signOffLine(words: string): string;
  replyPrefix: string;
  /** The polite address, in the employer's own words. */
  politePattern: RegExp | null;
  /** The date of a letter, behind the place where the language has it so and it is known. */
  letterDate(day: number, month: number, year: number, place: string | null): string;
  attention: string;
  /** The frame for a second thing of the same kind ("også" for "især"); null where it has no such form. */
  further(frame: string): string | null;
  judge(note: string): NoteForm;
  /** Words that are written small inside a sentence, besides those that the case file itself shows. */
  smallInside(word: string): boolean;
}

const COMPOSE_WORDS: Record<LanguageCode, ComposeWords> = {
  da: daComposeWords,
  en: enComposeWords,
};

/** The phrases and the grammar of a language. */
export function composeWords(language: LanguageCode): ComposeWords {
  return COMPOSE_WORDS[language];
}
