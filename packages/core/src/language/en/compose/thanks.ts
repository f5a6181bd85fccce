import type { Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** Thanks after a first interview. They name interview, day and position. */
export const first: Wordings = {
  both: [
    ...ways(
      "Thank you for (talking|speaking) with me[ {day}][ about {position}].",
      "(Thank you|Many thanks) for (a good|an interesting|our) conversation[ {day}][ about {position}].",
      "(Thank you|Many thanks) for the interview[ {day}][ for {position}].",
      "(Thank you|Many thanks) for the (good|interesting|helpful|thorough) conversation[ {day}][ about {position}].",
      "I was glad of our (conversation|discussion)[ {day}][ about {position}]. (Thank you|Many thanks) for (it|your time).",
      "Thank you for taking the time to (speak|talk) with me[ {day}][ about {position}].",
      "I (appreciated|enjoyed) our conversation[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
      "It was (a pleasure|good) to speak with you[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
      "I wanted to thank you for (the interview|interviewing me)[ {day}][ for {position}].",
      "Thank you for the time you (set aside|made)[ {day}] for our conversation[ about {position}].",
      "I enjoyed our conversation[ {day}][ about {position}], and I am grateful for (your time|it).",
      "(Thank you|Many thanks) for inviting me to interview[ for {position}][ {day}].",
      "Thank you for such a (thorough|helpful|friendly) conversation[ {day}][ about {position}].",
      "Our conversation[ {day}][ about {position}] was a good one, and I would like to thank you for (it|your time).",
    ),
    ...ways(
      "It was (a pleasure|good) to meet you[ {day}][ and talk about {position}]. (Thank you|Many thanks) for your time.",
      "(Thank you|Many thanks) for meeting me[ {day}][ to (talk about|discuss) {position}].",
    ).map((text) => ({ text, only: "met" as const })),
    ...ways(
      "(Thank you|Many thanks) for having me in[ {day}][ to (talk about|discuss) {position}].",
    ).map((text) => ({ text, only: "in-person" as const })),
    ...ways(
      "I have had a few days to think about our conversation[ {day}][ about {position}], and I would like to thank you for (it|your time).",
    ).map((text) => ({ text, only: "later" as const })),
  ],
  formal: ways(
    "I would like to thank you for (the interview|interviewing me)[ {day}][ for {position}].",
    "My thanks for the interview[ {day}][ for {position}].",
    "Thank you for the opportunity to (interview|be interviewed)[ {day}][ for {position}].",
  ),
  neutral: [
    ...ways(
      "Thanks for (talking|speaking) with me[ {day}][ about {position}].",
      "Thanks for the (good|interesting|helpful) conversation[ {day}][ about {position}].",
      "Thanks a lot for the (conversation|chat)[ {day}][ about {position}].",
    ),
    ...ways(
      "It was (good|great) to meet you[ {day}][ and hear more about {position}]. Thanks for your time.",
      "It was (great|good) meeting you[ {day}][ to talk about {position}]. (Thank you|Thanks) for your time.",
    ).map((text) => ({ text, only: "met" as const })),
  ],
};

/** Thanks after a second or later round. */
export const again: Wordings = {
  both: [
    ...ways(
      "(Thank you|Many thanks) for another (good|interesting|helpful) conversation[ {day}][ about {position}].",
      "(Thank you|Many thanks) for our {ordinal} conversation[ {day}][ about {position}].",
      "Thank you for taking the time to (speak|talk) with me again[ {day}][ about {position}].",
      "It was (a pleasure|good) to speak with you again[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
      "(Many thanks|Thank you) for the {ordinal} interview[ {day}][ for {position}].",
      "I was glad to continue our conversation[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
      "(Thank you|Many thanks) for inviting me to a further interview[ for {position}][ {day}].",
      "It was good to go into more detail in our conversation[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
    ),
    ...ways(
      "It was (good|a pleasure) to see you again[ {day}] for another conversation[ about {position}]. (Thank you|Many thanks) for your time.",
    ).map((text) => ({ text, only: "met" as const })),
    ...ways(
      "(Thank you|Many thanks) for having me back[ {day}][ to (talk about|discuss) {position}].",
    ).map((text) => ({ text, only: "in-person" as const })),
  ],
  formal: ways(
    "I would like to thank you for (a further|another) interview[ {day}][ for {position}].",
  ),
  neutral: ways("Thanks for another (good conversation|good chat)[ {day}][ about {position}]."),
};

/** Beginnings that leave the thanks for the end. */
export const thoughtFirst: Wordings = {
  both: [
    ...ways(
      "I have been thinking about our (conversation|interview)[ {day}][ about {position}].",
      "Our (conversation|interview)[ {day}][ about {position}] has stayed with me.",
      "Since we spoke[ {day}], I have given {position} (a good deal of|some more) thought.",
      "After our (interview|conversation)[ {day}], I have a (much clearer|clearer) picture of {position}.",
      "I left our (interview|conversation)[ {day}] with a (clear|good) idea of {position}.",
      "Our (interview|conversation)[ {day}] gave me plenty to think about[, and a clearer idea of {position}].",
    ),
    ...ways(
      "I have had time to (reflect on|think about) our interview[ {day}][ for {position}].",
    ).map((text) => ({ text, only: "later" as const })),
  ],
};

/** What follows the thanks in a short thank-you, where there is nothing more to add. */
export const shortRemark: Wordings = {
  both: ways(
    "It gave me a (clear|good) picture of the work and of the people behind it.",
    "I was glad to hear more about the work, and I remain (very interested|keen).",
    "You answered the questions that mattered to me, and I would still (very much like|like) the job.",
    "I now have a (good|clear) sense of what the work involves, and I remain very interested.",
    "It was (helpful|good) to hear what you are looking for.",
    "I came away with a good impression and would (very much like|be glad) to work with you.",
    "You gave me an (honest|open) account of the work, and I appreciated that.",
    "It confirmed that this is a job I would (like to do|like).",
    "I learned a good deal about the (team|work), and my interest has only grown.",
    "I know more about the (work|job) now, and like what I know.",
    "I have a better idea of the (work|job|role) now, and (it appeals to me|I like it).",
    "What you told me made me more (interested in|certain about) the (job|role|position).",
    "It was good to hear about the (work|job) from you, and I remain keen.",
    "I left with a (clear|good) idea of the (work|job), and would very much like to do it.",
    "I valued hearing how you work, and my interest is as strong as before.",
    "It helped me to understand what matters to you in this (role|position).",
  ),
};
