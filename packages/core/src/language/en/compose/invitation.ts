import type { ComposeWords } from "../../compose-words.ts";

/** Short texts for an invitation on LinkedIn, once the process has ended. */
export const invitation: ComposeWords["invitation"] = {
  colleague: {
    both: [
      "Hello[ {first}], I look forward to joining the team and would like to be connected here. Best wishes, {name}",
      "Hello[ {first}], we are going to be colleagues. Shall we be in touch here too? Best wishes, {name}",
      "Hello[ {first}], I look forward to joining the team and would like to be connected here.",
    ],
  },
  others: {
    both: [
      "Hello[ {first}], thank you for a good conversation[ about {plainPosition}]. I would like to stay in touch here. Best wishes, {name}",
      "Hello[ {first}], I enjoyed our conversation[ about {plainPosition}] and would like to follow your work here. Best wishes, {name}",
      "Hello[ {first}], thank you for a good conversation. I would like to stay in touch here.",
    ],
  },
};
