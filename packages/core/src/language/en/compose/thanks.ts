import type { Wordings } from "../../compose-words.ts";

/** Thanks after a first interview. They name interview, day and position. */
export const first: Wordings = {
  both: [
    "Thank you for talking with me[ {day}][ about {position}].",
    "Thank you for a good conversation[ {day}][ about {position}].",
    "Thank you for our conversation[ {day}][ about {position}].",
    "Thank you for the interview[ {day}][ for {position}].",
    "Many thanks for the interview[ {day}][ for {position}].",
    "Thank you for taking the time to speak with me[ {day}][ about {position}].",
    "I appreciated our conversation[ {day}][ about {position}]. Thank you for your time.",
    "It was a pleasure to speak with you[ {day}][ about {position}]. Thank you for your time.",
    "I wanted to thank you for the interview[ {day}][ for {position}].",
    "Thank you for the time you set aside[ {day}] for our conversation[ about {position}].",
    "I enjoyed our conversation[ {day}][ about {position}], and I am grateful for your time.",
    "Thank you for inviting me to interview[ for {position}][ {day}].",
    "Thank you for such a thorough conversation[ {day}][ about {position}].",
    "Our conversation[ {day}][ about {position}] was a good one, and I would like to thank you for it.",
    {
      text: "It was a pleasure to meet you[ {day}][ and talk about {position}]. Thank you for your time.",
      only: "met",
    },
    { text: "Thank you for meeting me[ {day}][ to talk about {position}].", only: "met" },
    { text: "Thank you for having me in[ {day}][ to talk about {position}].", only: "in-person" },
    {
      text: "I have had a few days to think about our conversation[ {day}][ about {position}], and I would like to thank you for it.",
      only: "later",
    },
  ],
  formal: [
    "I would like to thank you for the interview[ {day}][ for {position}].",
    "My thanks for the interview[ {day}][ for {position}].",
    "Thank you for the opportunity to interview[ {day}][ for {position}].",
  ],
  neutral: [
    "Thanks for talking with me[ {day}][ about {position}].",
    "Thanks a lot for the conversation[ {day}][ about {position}].",
    {
      text: "It was good to meet you[ {day}][ and hear more about {position}]. Thanks for your time.",
      only: "met",
    },
    {
      text: "It was great meeting you[ {day}][ to talk about {position}]. Thank you for your time.",
      only: "met",
    },
  ],
};

/** Thanks after a second or later round. */
export const again: Wordings = {
  both: [
    "Thank you for another good conversation[ {day}][ about {position}].",
    "Thank you for our {ordinal} conversation[ {day}][ about {position}].",
    "Thank you for taking the time to speak with me again[ {day}][ about {position}].",
    "It was a pleasure to speak with you again[ {day}][ about {position}]. Thank you for your time.",
    "Many thanks for the {ordinal} interview[ {day}][ for {position}].",
    "I was glad to continue our conversation[ {day}][ about {position}]. Thank you for your time.",
    "Thank you for inviting me to a further interview[ for {position}][ {day}].",
    "It was good to go into more detail in our conversation[ {day}][ about {position}]. Thank you for your time.",
    {
      text: "It was good to see you again[ {day}] for another conversation[ about {position}]. Thank you for your time.",
      only: "met",
    },
    { text: "Thank you for having me back[ {day}][ to talk about {position}].", only: "in-person" },
  ],
  formal: ["I would like to thank you for a further interview[ {day}][ for {position}]."],
  neutral: ["Thanks for another good conversation[ {day}][ about {position}]."],
};

/** Beginnings that leave the thanks for the end. */
export const thoughtFirst: Wordings = {
  both: [
    "I have been thinking about our conversation[ {day}][ about {position}].",
    "Our conversation[ {day}][ about {position}] has stayed with me.",
    "Since we spoke[ {day}], I have given {position} a good deal of thought.",
    "After our interview[ {day}], I have a much clearer picture of {position}.",
    "I left our interview[ {day}] with a clear idea of {position}.",
    "Our interview[ {day}][ for {position}] gave me plenty to think about.",
    {
      text: "I have had time to reflect on our interview[ {day}][ for {position}].",
      only: "later",
    },
  ],
};

/** What follows the thanks in a short thank-you, where there is nothing more to add. */
export const shortRemark: Wordings = {
  both: [
    "It gave me a clear picture of the work and of the people behind it.",
    "I was glad to hear more about the work, and I remain very interested.",
    "You answered the questions that mattered to me, and I would still very much like the job.",
    "I now have a good sense of what the work involves, and I remain very interested.",
    "It was helpful to hear what you are looking for.",
    "I came away with a good impression and would very much like to work with you.",
    "You gave me an honest account of the work, and I appreciated that.",
    "It confirmed that this is a job I would like to do.",
    "I learned a good deal about the team, and my interest has only grown.",
    "I know more about the work now, and like what I know.",
    "I valued hearing how you work, and my interest is as strong as before.",
    "It helped me to understand what matters to you in this role.",
  ],
};
