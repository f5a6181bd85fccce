import type { ComposeWords } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** The status inquiry: interview and position, their own timeline, one easy question. */
export const inquiry: ComposeWords["inquiry"] = {
  opening: {
    both: [
      ...ways(
        "(Thank you|Many thanks) for the interview[ {day}][ for {position}].",
        "Thank you for (our|a good) conversation[ {day}][ about {position}].",
        "We spoke[ {day}][ about {position}], and I enjoyed (the conversation|it).",
        "I interviewed with you[ {day}][ for {position}].",
        "I am writing about {position} after our (conversation|interview)[ {day}].",
        "I still think back to our (conversation|interview)[ {day}][ about {position}].",
        "It was (a pleasure|good) to speak with you[ {day}][ about {position}].",
        "I am following up on our (conversation|interview)[ {day}][ about {position}].",
      ),
      ...ways(
        "We met[ {day}][ to (talk about|discuss) {position}].",
        "It was (a pleasure|good) to meet you[ {day}][ and talk about {position}].",
      ).map((text) => ({ text, only: "met" as const })),
    ],
    neutral: ways("(Thanks|Thanks again) for the conversation[ {day}][ about {position}]."),
  },
  promise: {
    both: ways(
      "You mentioned that you expected (a decision|an answer) by {promised}.",
      "You (expected|hoped) to have news by {promised}.",
      "You told me that you hoped to decide by {promised}.",
      "The plan was for you to be in touch by {promised}.",
      "When we spoke, you expected to have (an answer|news) by {promised}.",
      "You named {promised} as the day by which you would (know more|have news).",
      "You were hoping to have (a decision|an answer) by {promised}.",
    ),
  },
  question: {
    both: ways(
      "Do you have (an update|any news) on the process?",
      "Could you give me an update on the (process|timeline)?",
      "Could you tell me where (things stand|the process stands)?",
      "Is there (an update|any news) on the timeline?",
      "Do you know when (a decision will be made|you will decide)?",
      "Is there (any news|an update) on the position?",
      "What are the next steps in the process?",
      "Could you tell me what the next (step is|steps are)?",
    ),
    neutral: ["Is there any news on how the process is going?"],
  },
  interest: {
    both: ways(
      "I remain very interested in the (position|role).",
      "I would still (very much like|like) the job.",
      "My interest in the (role|position) has not changed.",
      "I am as keen on the (role|position) as I was when we spoke.",
      "I would still be glad to work with you.",
      "It remains (a job|work) that I would very much like to do.",
      "The (role|position|work) still interests me very much.",
      "I continue to be very interested in the (work|role).",
    ),
  },
  lastLine: {
    both: ways(
      "(Thank you|Many thanks) for your (help|time).",
      "I look forward to (hearing from you|your reply).",
      "All the best with the work ahead.",
      "I wish you a good (week|day).",
      "I would be grateful for a short reply.",
    ),
    neutral: ways("Have a good (day|week)."),
  },
};
