import type { Wordings } from "../../compose-words.ts";

/** Interest in the composer's words, for a full message whose notes say nothing of it. */
export const interest: Wordings = {
  both: [
    "I would very much like the job.",
    "I remain very interested.",
    "The role appeals to me.",
    "I would like to join you.",
    "I am more interested in the position now than before we spoke.",
    "I would like to take on the work you described.",
    "Our conversation only strengthened my interest in the role.",
    "I can picture myself in the work you described.",
    "It is work that I would very much like to do.",
    "I remain very interested in the position.",
    "What I heard has made me keener on the role.",
    "I would be glad to work with you.",
  ],
  neutral: ["I'd really like to be part of it.", "I'm keen to get started."],
};

/** Before what the candidate is keen on. */
export const enthusiasmLead: Wordings = {
  both: [
    "I am more certain now that this is a job I would like.",
    "My interest has only grown.",
    "I would very much like the job.",
    "I remain very interested in the position.",
    "This is work I would like to do.",
    "I can see myself working with you.",
    "It confirmed that I applied for the right job.",
    "If anything, I am keener on the role than I was.",
    { text: "I left with an even clearer wish to join you.", only: "in-person" },
  ],
};

/** Before what was forgotten in the interview. */
export const additionLead: Wordings = {
  both: [
    "There is one thing I did not get to say.",
    "Let me add one detail.",
    "One point did not come up.",
    "There is something I left out.",
    "I would like to add one thing.",
    "One detail has come to mind since.",
    "Here is one thing I left out.",
    "I have one thing to add.",
    "Something I did not mention is worth adding.",
    "We did not get round to everything, so here is one addition.",
  ],
};

/** Before the strongest point, which ends the message. */
export const fitLead: Wordings = {
  both: [
    "I am confident that I can do this job well.",
    "I can see where I would be useful.",
    "I know what I can contribute.",
    "Let me end with what matters most.",
    "I believe I can make a difference here.",
    "I trust that I can be of use to you.",
    "I would not be starting from scratch.",
  ],
};
