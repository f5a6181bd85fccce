import type { LanguageCode } from "../case-file/case-file.ts";
import type { MessageWords } from "./message-words.ts";

/**
 * All words of one language that a review takes beyond taking a message apart (`frame-words.ts`), so that a page loads
 * one language and not the other. Each rule names the part that is its own; its phrases stand in `lexicon/`.
 */
export interface ReviewWords {
  language: LanguageCode;
  message: MessageWords;
  employerSlots: EmployerSlotWords;
  frames: FrameWords;
  /** Right words that dictionaries lack. */
  knownWords: readonly string[];
  linkedin: LinkedinWords;
  offTopic: OffTopicWords;
  oversell: { phrases: PhraseFaults; boasts: readonly string[] };
  pleading: PhraseFaults;
  /** Null where the language has no pronoun that its small letter makes another word. */
  pronounI: PronounContext | null;
  pushy: PhraseFaults;
  statesTheObvious: PhraseFaults;
  tooInformal: { phrases: PhraseFaults; shouted: readonly string[] };
  tooStiff: PhraseFaults;
}

/** The phrases of one rule; the patterns are those of `text/phrases.ts`. */
export interface PhraseFaults {
  /** What is at fault: a pattern, or a pattern and the words that may stand in its place (`""` takes it out). */
  faulty: readonly (string | readonly [pattern: string, ...mends: string[]])[];
  /** What looks like it and is fine: a fault that overlaps one of these is none. */
  innocent?: readonly string[];
  /** A sentence that holds one of these is let off. */
  unless?: readonly string[];
  /** Faults as well, which no such sentence lets off. */
  always?: readonly string[];
}

/**
 * Faults that are told by what stands together in a sentence, in any order: who, does what, to whom. A class is a list
 * of patterns as in `text/phrases.ts`; a frame names the classes of which each must stand near the others, and after `!`
 * those that no word of the sentence may belong to.
 */
export interface FrameWords {
  classes: Readonly<Record<string, readonly string[]>>;
  frames: Readonly<
    Record<
      "pushy" | "pleading" | "oversell" | "offTopic" | "otherOffers" | "tooInformal" | "linkedin",
      readonly string[]
    >
  >;
}

/** Where an employer's name is due. */
export interface EmployerSlotWords {
  /** What stands before the employer's name; the name is the next word. */
  slots: readonly string[];
  /** The speaker's own past: somewhere they have worked is no mistake. */
  ownPast: readonly string[];
  /** A clause that wishes speaks of the job to come, whatever else it says. */
  wishes: readonly string[];
  /** What only an employer has, right behind its name in the genitive: its "mission". */
  owned?: readonly string[];
  /** Ends or follows the name of a building or site: "Kingsway House", "the Leeds depot". */
  placeWords?: readonly string[];
  /** Begins what is no company: "Terminal B", "Project Lighthouse". */
  placesBefore?: readonly string[];
  /** Towns and countries. */
  places?: readonly string[];
}

/** Connecting on LinkedIn. */
export interface LinkedinWords {
  /** What says by itself that somebody connects. */
  outright: readonly string[];
  /** They have done it, and it is past: thanks for a message there invites nobody. */
  theirs: readonly string[];
}

export type Topic =
  "pay" | "holidays" | "private" | "illness" | "other-offers" | "politics" | "gossip";

export interface OffTopicWords {
  /** `personal` is about the writer and always counts; `words` are let off where the case deals with the topic. */
  topics: Readonly<Record<Topic, { personal: readonly string[]; words: readonly string[] }>>;
  /** Words by which a case shows that a topic is its own. */
  own: Readonly<Record<Topic, readonly string[]>>;
  /** The same words at work, or in a figure of speech. */
  inPassing: readonly string[];
}

/** What tells a pronoun from the word that it is without its capital. */
export interface PronounContext {
  verbs: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  between: ReadonlySet<string>;
  behind: ReadonlySet<string>;
  notVerbs: ReadonlySet<string>;
}
