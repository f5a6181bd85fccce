import type { LanguageCode } from "../case-file/case-file.ts";

/** The ids of all principles, in the order of the reference page. The id is stable: it is stored and shown. */
export const PRINCIPLE_IDS = [
  "worth-it",
  "even-when-it-went-well",
  "your-decision",
  "not-at-any-price",
  "do-no-harm",
  "address-the-lead",
  "have-their-details",
  "read-the-people",
  "within-24-hours",
  "long-enough-silence",
  "office-hours",
  "post-in-time",
  "same-channel",
  "email-by-default",
  "online-after-online",
  "phone-if-they-phoned",
  "phone-if-prepared",
  "letter-if-sure",
  "visit-if-sure",
  "feels-right",
  "thank",
  "enthusiasm",
  "fit",
  "addition",
  "not-all-needed",
  "why-you",
  "refer-to-the-interview",
  "say-who-you-are",
  "relevant-and-new",
  "no-repetition",
  "own-voice",
  "professional",
  "rather-formal",
  "letter-more-formal",
  "concise",
  "no-oversell",
  "stay-on-topic",
  "polish",
  "only-once",
  "no-linkedin-invitation",
  "brief-call",
  "brief-visit",
] as const;
export type PrincipleId = (typeof PRINCIPLE_IDS)[number];

export const PRINCIPLE_CHAPTERS = [
  "whether",
  "whom",
  "when",
  "channel",
  "content",
  "tone",
  "conduct",
] as const;
export type PrincipleChapter = (typeof PRINCIPLE_CHAPTERS)[number];

/** One idea about following up well, that advice, rules and interface rest on. */
export interface Principle {
  id: PrincipleId;
  chapter: PrincipleChapter;
  /** Hard: the product will not do otherwise on the person's behalf. */
  hard: boolean;
  /** A short imperative or statement, no full stop. */
  title: Record<LanguageCode, string>;
  /** One to three sentences that say why, to the candidate. */
  reason: Record<LanguageCode, string>;
}
