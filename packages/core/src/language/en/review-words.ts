import type { ReviewWords } from "../review-words.ts";
import { EMPLOYER_SLOTS_EN } from "./lexicon/employer-slots.ts";
import { FRAMES_EN } from "./lexicon/frames.ts";
import { KNOWN_WORDS_EN } from "./lexicon/known-words.ts";
import { LINKEDIN_EN } from "./lexicon/linkedin.ts";
import { OFF_TOPIC_EN, OWN_TOPICS_EN, TOPICS_IN_PASSING_EN } from "./lexicon/off-topic.ts";
import { BOASTS_EN, OVERSELL_EN } from "./lexicon/oversell.ts";
import { PLEADING_EN } from "./lexicon/pleading.ts";
import { PUSHY_EN } from "./lexicon/pushy.ts";
import { STATES_THE_OBVIOUS_EN } from "./lexicon/states-the-obvious.ts";
import { SHOUTED_EN, TOO_INFORMAL_EN } from "./lexicon/too-informal.ts";
import { TOO_STIFF_EN } from "./lexicon/too-stiff.ts";
import { MESSAGE_WORDS_EN } from "./message-words.ts";

/** All words that reviewing a draft in English takes. */
export const REVIEW_WORDS_EN: ReviewWords = {
  language: "en",
  message: MESSAGE_WORDS_EN,
  employerSlots: EMPLOYER_SLOTS_EN,
  frames: FRAMES_EN,
  knownWords: KNOWN_WORDS_EN,
  linkedin: LINKEDIN_EN,
  offTopic: { topics: OFF_TOPIC_EN, own: OWN_TOPICS_EN, inPassing: TOPICS_IN_PASSING_EN },
  oversell: { phrases: OVERSELL_EN, boasts: BOASTS_EN },
  pleading: PLEADING_EN,
  pronounI: null,
  pushy: PUSHY_EN,
  statesTheObvious: STATES_THE_OBVIOUS_EN,
  tooInformal: { phrases: TOO_INFORMAL_EN, shouted: SHOUTED_EN },
  tooStiff: TOO_STIFF_EN,
};
