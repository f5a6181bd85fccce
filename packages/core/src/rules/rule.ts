import type {
  CaseFile,
  CaseFileInput,
  Channel,
  Contact,
  LanguageCode,
} from "../case-file/case-file.ts";
import type { DetectedLanguage } from "../language/detect-language.ts";
import type { ReviewWords } from "../language/review-words.ts";
import type { Plan, Purpose, Shape } from "../plan/plan-types.ts";
import type { PrincipleId } from "../principles/principle.ts";
import type { Message } from "../text/message.ts";
import type { Edit, Span } from "../text/span.ts";
import type { Severity } from "./finding.ts";
import type { CaseVocabulary } from "./case-vocabulary.ts";
import type { RuleId } from "./rule-ids.ts";

/** What a rule may look at. It reads, and returns what it found; it changes nothing and sees no other rule. */
export interface ReviewContext {
  caseFile: CaseFile;
  plan: Plan;
  /** The instant of the review, ISO 8601. */
  now: string;
  channel: Channel;
  /** Null where the channel has no subject, "" where it is missing. */
  subject: string | null;
  /** The body, taken apart. */
  message: Message;
  /** The language the content is surely in, ours or not. */
  detected: DetectedLanguage | null;
  /** The language the draft is written in; the case's own unless it is surely another. */
  language: LanguageCode;
  /** What a review in that language takes. */
  words: ReviewWords;
  /** False when the draft is in another language than the case: then notes and application are not compared. */
  inCaseLanguage: boolean;
  /** What the message is for: the plan's purpose, else what its own kind and time say. */
  purpose: Purpose;
  shape: Shape;
  processOpen: boolean;
  recipient: Contact | null;
  /** The words and topics that count as the case's own. */
  vocabulary: CaseVocabulary;
  /** Names of companies in the user's other cases, for a message copied from another application. */
  otherCompanies: readonly string[];
  /** Says whether a word is spelt right; absent where no dictionary is loaded. */
  spelling?: SpellingLookup;
}

/** A dictionary behind the `spelling` rule. */
export interface SpellingLookup {
  knows(word: string): boolean;
  suggest(word: string): readonly string[];
}

/** What a check found; `review` adds the rule's id, principle and severity where it does not say another. */
export interface Hit {
  in?: "subject";
  span: Span;
  severity?: Severity;
  params?: Readonly<Record<string, string | number>>;
  edits?: Edit[];
}

/**
 * One example. In `body` and `subject` `«…»` marks where the finding must land; a `good` example yields
 * nothing of this rule. Whatever is left out comes from the language's example case (`rules/example-case.ts`).
 * `lands` replaces the marks where a finding is about something absent: it must exist, wherever it points.
 */
export interface Example {
  body: string;
  subject?: string;
  channel?: Channel;
  now?: string;
  /** Merged over the example case, one level deep. */
  caseFile?: Partial<CaseFileInput>;
  otherCompanies?: readonly string[];
  /** A dictionary that knows every word but these, each with what it proposes; without it there is none. */
  unknownWords?: Readonly<Record<string, readonly string[]>>;
  lands?: "somewhere";
}

/**
 * What a rule must find and what it must let pass. Its examples stand below it in its file and are tests and reference
 * page at once. They are no part of the rule, and made by a function, so that a page which reviews need not load them.
 */
export type RuleExamples = Readonly<
  Record<LanguageCode, { bad: readonly (string | Example)[]; good: readonly (string | Example)[] }>
>;

/** One rule: its words and its check. */
export interface Rule {
  id: RuleId;
  principle: PrincipleId;
  severity: Severity;
  /** What is wrong, in one short sentence; may use the hit's params. */
  message: Record<LanguageCode, (params: Readonly<Record<string, string | number>>) => string>;
  /** Why it matters, in one or two sentences. */
  why: Record<LanguageCode, string>;
  check(context: ReviewContext): Hit[];
}
