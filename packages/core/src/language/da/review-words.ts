import type { ReviewWords } from "../review-words.ts";
import { EMPLOYER_SLOTS_DA } from "./lexicon/employer-slots.ts";
import { FRAMES_DA } from "./lexicon/frames.ts";
import { KNOWN_WORDS_DA } from "./lexicon/known-words.ts";
import { LINKEDIN_DA } from "./lexicon/linkedin.ts";
import { OFF_TOPIC_DA, OWN_TOPICS_DA, TOPICS_IN_PASSING_DA } from "./lexicon/off-topic.ts";
import { BOASTS_DA, OVERSELL_DA } from "./lexicon/oversell.ts";
import { PLEADING_DA } from "./lexicon/pleading.ts";
import { I_CONTEXT_DA } from "./lexicon/pronoun-i.ts";
import { PUSHY_DA } from "./lexicon/pushy.ts";
import { STATES_THE_OBVIOUS_DA } from "./lexicon/states-the-obvious.ts";
import { SHOUTED_DA, TOO_INFORMAL_DA } from "./lexicon/too-informal.ts";
import { TOO_STIFF_DA } from "./lexicon/too-stiff.ts";
import { MESSAGE_WORDS_DA } from "./message-words.ts";

/** All words that reviewing a draft in Danish takes. */
export const REVIEW_WORDS_DA: ReviewWords = {
  language: "da",
  message: MESSAGE_WORDS_DA,
  employerSlots: EMPLOYER_SLOTS_DA,
  frames: FRAMES_DA,
  knownWords: KNOWN_WORDS_DA,
  linkedin: LINKEDIN_DA,
  offTopic: { topics: OFF_TOPIC_DA, own: OWN_TOPICS_DA, inPassing: TOPICS_IN_PASSING_DA },
  oversell: { phrases: OVERSELL_DA, boasts: BOASTS_DA },
  pleading: PLEADING_DA,
  pronounI: I_CONTEXT_DA,
  pushy: PUSHY_DA,
  statesTheObvious: STATES_THE_OBVIOUS_DA,
  tooInformal: { phrases: TOO_INFORMAL_DA, shouted: SHOUTED_DA },
  tooStiff: TOO_STIFF_DA,
};
