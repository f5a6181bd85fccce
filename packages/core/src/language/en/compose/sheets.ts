import type { ComposeWords } from "../../compose-words.ts";

/** What is said on the phone or at the door. */
export const sheet: ComposeWords["sheet"] = {
  call: {
    thanks: {
      both: [
        "Hello[, {first}]. This is {name}. I wanted to thank you for the interview[ {day}][ for {position}].",
        "Hello[, {first}], this is {name}. We spoke[ {day}][ about {position}], and I would like to thank you for that.",
        "Hello[, {first}], this is {name}. I wanted to say thank you for a good conversation[ {day}][ about {position}].",
        "Hello[, {first}]. I wanted to thank you for the interview[ {day}][ for {position}].",
      ],
    },
    inquiry: {
      both: [
        "Hello[, {first}]. This is {name}. We spoke[ {day}][ about {position}].",
        "Hello[, {first}], this is {name}. I interviewed with you[ {day}][ for {position}].",
        "Hello[, {first}]. I interviewed with you[ {day}][ for {position}].",
      ],
    },
  },
  visit: {
    thanks: {
      both: [
        "Hello[, {first}], it's {name}. I came by to thank you for the interview[ {day}][ for {position}].",
        "Hello[, {first}], it's {name}. I wanted to thank you in person for the interview[ {day}][ for {position}].",
        "Hello[, {first}]. I came by to thank you for the interview[ {day}][ for {position}].",
      ],
    },
    inquiry: {
      both: [
        "Hello[, {first}], it's {name}. I have one question after the interview[ {day}][ for {position}].",
        "Hello[, {first}], it's {name}. I interviewed with you[ {day}][ for {position}], and I have one question.",
        "Hello[, {first}]. I have one question after the interview[ {day}][ for {position}].",
      ],
    },
  },
  question: {
    both: [
      "May I ask when you expect to decide?",
      "Do you know when there will be a decision?",
      "What is the next step on your side?",
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
  secretary: {
    both: [
      "Good morning, this is {name}. May I speak to {recipient}, please? It is about my interview[ {day}]. If now is a bad time, when would be better?",
      "Hello, this is {name}. Could you put me through to {recipient}, please? It is about my interview[ {day}]. I can also call again at a better time.",
      "Hello, this is {name}. I interviewed with you[ {day}][ for {position}]. May I speak to whoever is in charge of the hiring?",
      "Hello. May I speak to {recipient}, please? It is about my interview[ {day}]. If now is a bad time, when would be better?",
      "Hello. I interviewed with you[ {day}][ for {position}]. May I speak to whoever is in charge of the hiring?",
    ],
  },
  reception: {
    both: [
      "Hello, my name is {name}. I would like to say hello to {recipient}, if that suits. It will take two minutes.",
      "Hello, I'm {name}. Does {recipient} have two minutes? If not, would you pass on my thanks for the interview[ {day}]?",
      "Hello, my name is {name}. I interviewed here[ {day}][ for {position}] and would like to say hello to whoever is in charge of the hiring. It will take two minutes.",
      "Hello. I would like to say hello to {recipient}, if that suits. It will take two minutes.",
      "Hello. I interviewed here[ {day}][ for {position}] and would like to say hello to whoever is in charge of the hiring. It will take two minutes.",
    ],
  },
  handOver: {
    both: [
      "Hello, I have a letter for {recipient} that I would like to leave here.",
      "Hello, may I leave this letter for {recipient} with you?",
      "Hello, I have a letter for whoever is in charge of the hiring[ for {plainPosition}], and would like to leave it here.",
    ],
  },
  busy: {
    both: [
      "Then I won't keep you. I wanted to thank you for the interview[ {day}]. Have a good day.",
      "I quite understand. I only wanted to say thank you for the interview[ {day}], and now I have. Have a good day.",
    ],
  },
  callLater: {
    both: [
      "Then I won't keep you. When would be a better time to call?",
      "I quite understand. When may I call again?",
    ],
  },
  comeLater: {
    both: [
      "Then I won't keep you. May I call another day?",
      "I quite understand. When would suit you for a call instead?",
    ],
  },
  voicemail: {
    both: [
      "Hello[, {first}], this is {name}. I wanted to thank you for the interview[ {day}][ for {position}]. I remain very interested. There is no need to call back. Have a good day.",
      "Hello[, {first}], this is {name}. Thank you for the interview[ {day}]. I remain very interested. There is no need to call back. Have a good day.",
      "Hello[, {first}]. I wanted to thank you for the interview[ {day}][ for {position}]. It was good to talk with you. There is no need to call back. Have a good day.",
    ],
  },
  inquiryVoicemail: {
    both: [
      "Hello[, {first}], this is {name}. I interviewed with you[ {day}][ for {position}] and would like to hear where the process stands.[ You can reach me on {phone}.] Thank you, and goodbye.",
      "Hello[, {first}], this is {name}. I would like to hear where the process stands.[ My number is {phone}.] Thank you, and goodbye.",
      "Hello[, {first}]. I interviewed with you[ {day}][ for {position}] and would like to hear where the process stands.[ You can reach me on {phone}.] Thank you, and goodbye.",
    ],
  },
};
