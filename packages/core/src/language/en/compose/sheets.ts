import type { ComposeWords } from "../../compose-words.ts";

/** What is said on the phone or at the door. */
export const sheet: ComposeWords["sheet"] = {
  opening: {
    both: [
      "Hello[, {first}]. This is {name}. I wanted to thank you for the interview[ {day}][ for {position}].",
      "Hello[, {first}], this is {name}. We spoke[ {day}][ about {position}], and I would like to thank you for that.",
      "Hello[, {first}], this is {name}. I wanted to say thank you for a good conversation[ {day}][ about {position}].",
      "Hello[, {first}]. I wanted to thank you for the interview[ {day}][ for {position}].",
    ],
  },
  inquiryOpening: {
    both: [
      "Hello[, {first}]. This is {name}. We spoke[ {day}][ about {position}].",
      "Hello[, {first}], this is {name}. I interviewed with you[ {day}][ for {position}].",
      "Hello[, {first}]. I interviewed with you[ {day}][ for {position}].",
    ],
  },
  closing: {
    both: [
      "That was all I wanted to say. Thank you for your time, and have a good day.",
      "Thank you for taking a moment. Have a good day.",
      "Many thanks for your time. Goodbye.",
    ],
  },
  inquiryClosing: {
    both: [
      "Thank you for your help. Have a good day.",
      "Many thanks, that helps. Goodbye.",
      "Thank you, now I know. Have a good day.",
    ],
  },
  voicemail: {
    both: [
      "Hello[, {first}], this is {name}. I wanted to thank you for the interview[ {day}][ for {position}]. I remain very interested. There is no need to call back. Have a good day.",
      "Hello[, {first}]. I wanted to thank you for the interview[ {day}][ for {position}]. It was good to talk with you. There is no need to call back. Have a good day.",
    ],
  },
  inquiryVoicemail: {
    both: [
      "Hello[, {first}], this is {name}. I interviewed with you[ {day}][ for {position}] and would like to hear where the process stands.[ You can reach me on {phone}.] Thank you, and goodbye.",
      "Hello[, {first}]. I interviewed with you[ {day}][ for {position}] and would like to hear where the process stands.[ You can reach me on {phone}.] Thank you, and goodbye.",
    ],
  },
};
