import type { ComposeWords } from "../../compose-words.ts";

/** The status inquiry: interview and position, their own timeline, one easy question. */
export const inquiry: ComposeWords["inquiry"] = {
  opening: {
    both: [
      "Thank you for the interview[ {day}][ for {position}].",
      "Thank you for our conversation[ {day}][ about {position}].",
      "We spoke[ {day}][ about {position}], and I enjoyed the conversation.",
      "I interviewed with you[ {day}][ for {position}].",
      "I am writing about {position} after our conversation[ {day}].",
      "I still think back to our conversation[ {day}][ about {position}].",
      "It was a pleasure to speak with you[ {day}][ about {position}].",
      "I am following up on our conversation[ {day}][ about {position}].",
      { text: "We met[ {day}][ to talk about {position}].", only: "met" },
      { text: "It was a pleasure to meet you[ {day}][ and talk about {position}].", only: "met" },
    ],
    neutral: ["Thanks for the conversation[ {day}][ about {position}]."],
  },
  promise: {
    both: [
      "You mentioned that you expected a decision by {promised}.",
      "You expected to have news by {promised}.",
      "You told me that you hoped to decide by {promised}.",
      "The plan was for you to be in touch by {promised}.",
      "When we spoke, you expected to have an answer by {promised}.",
      "You named {promised} as the day by which you would know more.",
      "You were hoping to have a decision by {promised}.",
    ],
  },
  question: {
    both: [
      "Do you have an update on the process?",
      "Could you give me an update on the process?",
      "Could you tell me where things stand?",
      "Is there an update on the timeline?",
      "Do you know when a decision will be made?",
      "Is there any news on the position?",
      "What are the next steps in the process?",
      "Could you tell me where the process stands?",
    ],
    neutral: ["Is there any news on how the process is going?"],
  },
  interest: {
    both: [
      "I remain very interested in the position.",
      "I would still very much like the job.",
      "My interest in the role has not changed.",
      "I am as keen on the role as I was when we spoke.",
      "I would still be glad to work with you.",
      "It remains a job that I would very much like to do.",
      "The role still interests me very much.",
      "I continue to be very interested in the work.",
    ],
  },
  lastLine: {
    both: [
      "Thank you for your help.",
      "Thank you for your time.",
      "Many thanks for your help.",
      "I look forward to hearing from you.",
      "All the best with the work ahead.",
      "I wish you a good week.",
    ],
    neutral: ["Have a good day."],
  },
};
