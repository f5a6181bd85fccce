import type { ComposeWords } from "../../compose-words.ts";

/** Before a note that lacks only its subject: "have ten years of experience" becomes "I have ten years of experience". */
const doing = ["I {x}."];
const state = ["I am {x}."];

/** Frames that make a fragment a sentence. `{x}` keeps the candidate's words. */
export const frames: ComposeWords["frames"] = {
  highlights: {
    noun: [
      "I was particularly glad to hear about {x}.",
      "I have kept thinking about what you said on {x}.",
      "What you told me about {x} stayed with me.",
      "I especially enjoyed talking about {x}.",
      "It was interesting to hear about {x}.",
      "What we said about {x} gave me something to think about.",
    ],
    definite: [
      "I was struck by {x}.",
      "What stayed with me most was {x}.",
      "I particularly noticed {x}.",
      "I have kept thinking about {x}.",
      "I was especially interested in {x}.",
      "I particularly liked hearing about {x}.",
    ],
    talk: [
      "I particularly enjoyed {x}.",
      "I have kept thinking about {x}.",
      "I especially valued {x}.",
      "What stayed with me most was {x}.",
    ],
    that: [
      "I was struck {x}.",
      "It made an impression on me {x}.",
      "I was glad to hear {x}.",
      "It stayed with me {x}.",
      "I particularly liked {x}.",
    ],
    question: [
      "I was glad to hear {x}.",
      "It was interesting to hear {x}.",
      "I have kept thinking about {x}.",
      "I particularly liked hearing {x}.",
    ],
    infinitive: ["It was good {x}.", "I was glad {x}.", "It was a pleasure {x}."],
    gerund: [
      "I was especially interested in what you said about {x}.",
      "What you told me about {x} stayed with me.",
      "I particularly enjoyed talking about {x}.",
      "I have kept thinking about what you said on {x}.",
    ],
    state,
    doing,
  },
  enthusiasm: {
    noun: [
      "What appeals to me most is {x}.",
      "I am particularly drawn to {x}.",
      "What I look forward to most is {x}.",
      "I am especially interested in {x}.",
      "It is above all {x} that draws me.",
    ],
    definite: [
      "What appeals to me most is {x}.",
      "I am particularly drawn to {x}.",
      "I am especially interested in {x}.",
      "It is above all {x} that draws me.",
      "I would very much like to be part of {x}.",
    ],
    talk: ["It is above all {x} that makes me want the job."],
    that: ["What appeals to me is {x}.", "It matters to me {x}.", "I like {x}."],
    question: ["I am especially interested in {x}.", "I would like to learn more about {x}."],
    infinitive: ["I would very much like {x}.", "I would be glad {x}.", "My wish is {x}."],
    gerund: [
      "I would very much enjoy {x}.",
      "What appeals to me most is {x}.",
      "I am particularly drawn to {x}.",
      "I like the thought of {x}.",
    ],
    state,
    doing,
  },
  fit: {
    noun: [
      "I have {x}.",
      "I would bring {x}.",
      "What I would bring is {x}.",
      "What I can offer is {x}.",
      "I come with {x}.",
    ],
    definite: [
      "What I would bring is {x}.",
      "I can draw on {x}.",
      "What I can offer is {x}.",
      "I would bring {x}.",
    ],
    talk: ["What speaks for me is {x}."],
    that: ["What speaks for me is {x}.", "What I can offer is {x}."],
    question: ["I know {x}.", "I have learned {x}.", "I understand {x}."],
    infinitive: ["I am able {x}.", "I know what it takes {x}."],
    gerund: [
      "I am used to {x}.",
      "I have experience of {x}.",
      "My strength is {x}.",
      "What I would bring is experience of {x}.",
    ],
    state,
    doing,
  },
  additions: {
    noun: [
      "I forgot to mention that I have {x}.",
      "I did not get to say that I also have {x}.",
      "I should have mentioned that I have {x}.",
      "I can add that I have {x}.",
      "It did not come up that I have {x}.",
    ],
    definite: [
      "I did not get round to mentioning {x}.",
      "One thing I did not mention is {x}.",
      "I forgot to mention {x}.",
      "We did not get round to {x}.",
    ],
    talk: ["I did not get round to mentioning {x}."],
    that: [
      "I forgot to mention {x}.",
      "I did not get to say {x}.",
      "I would like to add {x}.",
      "I should have mentioned {x}.",
    ],
    question: ["I did not get to say {x}.", "I forgot to mention {x}."],
    infinitive: ["I forgot {x}."],
    gerund: [
      "I forgot to mention {x}.",
      "I also have experience of {x}, which I did not mention.",
      "One thing I did not mention is {x}.",
    ],
    state: [
      "I forgot to mention that I am {x}.",
      "I did not mention that I am also {x}.",
      "I am also {x}.",
    ],
    doing: [
      "I forgot to mention that I {x}.",
      "I did not get to say that I {x}.",
      "I should have mentioned that I {x}.",
    ],
  },
};
