import type { Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** Interest in the composer's words, for a full message whose notes say nothing of it. */
export const interest: Wordings = {
  both: ways(
    "I would very much like the (job|position).",
    "I remain (very|very much) interested.",
    "The (role|position|job) appeals to me.",
    "I would (like|very much like|be glad) to join you.",
    "I am more interested in the (position|role|job) now than before we spoke.",
    "I would (like|be glad) to take on the work you (described|told me about).",
    "Our conversation only strengthened my interest in the (role|position|job).",
    "I can picture myself in the work you (described|told me about).",
    "It is work that I would (very much like|like|be glad) to do.",
    "I remain very interested in the (position|role|job).",
    "What I heard has made me keener on the (role|position|job).",
    "I would be glad to (work with you|be part of the work).",
  ),
  neutral: ways("I'd (really like|love) to be part of it.", "I'm keen to (get started|join you)."),
};

/** Before what the candidate is keen on. */
export const enthusiasmLead: Wordings = {
  both: [
    ...ways(
      "I am more certain now that this is a job I would like.",
      "My interest has only grown.",
      "I would very much like the (job|position).",
      "I remain very interested in the (position|role|job).",
      "This is (work|a job) I would like to do.",
      "I can (see|picture) myself working with you.",
      "It confirmed that I applied for the right (job|position).",
      "If anything, I am keener on the (role|position|job) than I was.",
      "The conversation made me keener on the (role|position|job).",
    ),
    { text: "I left with an even clearer wish to join you.", only: "in-person" },
  ],
};

/** Before what was forgotten in the interview. */
export const additionLead: Wordings = {
  both: ways(
    "There is one (thing|point) I did not get to (say|mention).",
    "Let me add one (detail|thing|point).",
    "One (point|thing) did not come up.",
    "There is (something|one thing) I left out.",
    "I would like to add one (thing|point).",
    "I forgot to mention one (thing|point).",
    "Let me mention one more (thing|point).",
    "There is one (thing|point) to add.",
    "One (detail|thing) has come to mind since.",
    "Here is one thing I (left out|did not mention).",
    "I have one (thing|point) to add.",
    "Something I did not mention is worth adding.",
    "We did not get round to everything, so here is one addition.",
  ),
};

/** Before the strongest point, which ends the message. */
export const fitLead: Wordings = {
  both: ways(
    "I am confident that I can do this (job|work) well.",
    "I can see where I (would|could) be useful.",
    "I know what I can contribute.",
    "Let me end with what matters most.",
    "I believe I can (make a difference|be useful) here.",
    "I trust that I can be of use to you.",
    "I would not be starting from scratch.",
    "I have something to build on.",
  ),
};
