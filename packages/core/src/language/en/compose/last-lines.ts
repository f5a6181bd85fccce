import type { Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** A calm last line. */
export const plain: Wordings = {
  both: [
    ...ways(
      "I look forward to hearing (from you|more).",
      "I wish you a good (rest of the week|day).",
      "I am glad that we (had the chance to talk|spoke).",
      "I hope that we will (work together|speak again|meet again).",
      "I am happy to tell you more.",
      "All the best with the (rest of the process|decision).",
      "It was good to get to know you.",
      "I look forward to what comes next.",
      "I wish you well with the (decision|rest of the process).",
    ),
    ...ways(
      "I look forward to (our next conversation|the next round).",
      "I look forward to (speaking|talking) with you again.",
    ).map((text) => ({ text, only: "next-round" as const })),
  ],
  neutral: ways(
    "Have a good (day|week).",
    "Enjoy the rest of your (day|week).",
    "Hope the rest of your (week|day) goes well.",
  ),
};

/** A last line that thanks: the end of a message that did not begin with thanks, or a second, short one. */
export const thanking: Wordings = {
  both: ways(
    "Thank you for your time.",
    "Thank you again for (your time|the conversation).",
    "(Thank you|Many thanks) for a good conversation.",
    "Many thanks for (the interview|your time).",
    "Many thanks for taking the time.",
    "I am grateful for the time you gave me.",
    "My thanks again for (a good conversation|your time).",
  ),
  neutral: ["Thanks again.", "Thanks again for your time."],
};

/** Thanks to be passed on to the others who took part. */
export const passOn: Wordings = {
  both: ways(
    "Please pass my thanks on to {others}.",
    "My thanks also go to {others}.",
    "Please thank {others} (for me as well|from me too).",
    "Please give my (regards|best regards) to {others}.",
    "(Thanks|Thank you) to {others} as well.",
  ),
};
