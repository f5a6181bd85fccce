import type { Wordings } from "../../compose-words.ts";

/** A calm last line. */
export const plain: Wordings = {
  both: [
    "I look forward to hearing from you.",
    "I wish you a good rest of the week.",
    "I am glad that we had the chance to talk.",
    "I hope that we will work together.",
    "I am happy to tell you more.",
    "All the best with the rest of the process.",
    "It was good to get to know you.",
    "I look forward to what comes next.",
    "I wish you well with the decision.",
    { text: "I look forward to our next conversation.", only: "next-round" },
    { text: "I look forward to speaking with you again.", only: "next-round" },
    { text: "I am looking forward to the next round.", only: "next-round" },
  ],
  neutral: ["Have a good day.", "Hope the rest of your week goes well."],
};

/** A last line that thanks: the end of a message that did not begin with thanks, or a second, short one. */
export const thanking: Wordings = {
  both: [
    "Thank you for your time.",
    "Thank you again for your time.",
    "Thank you for a good conversation.",
    "Many thanks for the interview.",
    "Thank you again for the conversation.",
    "Many thanks for taking the time.",
    "I am grateful for the time you gave me.",
    "My thanks again for a good conversation.",
  ],
  neutral: ["Thanks again.", "Thanks again for your time."],
};

/** Thanks to be passed on to the others who took part. */
export const passOn: Wordings = {
  both: [
    "Please pass my thanks on to {others}.",
    "My thanks also go to {others}.",
    "Please thank {others} for me as well.",
    "Please give my regards to {others}.",
    "Thanks to {others} as well.",
  ],
};
