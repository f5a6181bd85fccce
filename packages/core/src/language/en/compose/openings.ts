import type { ComposeWords } from "../../compose-words.ts";

/** Sentence openings for the prompts; each ends where the candidate begins to type. */
export const openings: ComposeWords["openings"] = {
  highlights: {
    both: [
      "It made an impression on me that you …",
      "I was glad to hear that you …",
      "I have been thinking about what you said on …",
      "We talked about …, which made me think that …",
      "I noticed in particular how you …",
    ],
    formal: ["I particularly valued our discussion of …", "It was interesting to learn how you …"],
    neutral: ["I enjoyed hearing how you …", "Our talk about … has stuck with me, because …"],
  },
  enthusiasm: {
    both: [
      "I would especially like to work on …, because …",
      "What appeals to me most about the position is …",
      "I would like to help you …",
      "I can see myself in the way you …",
      "Since our conversation, I am even keener to …",
    ],
    formal: [
      "The position interests me in particular because …",
      "It would mean a great deal to me to work on …",
    ],
    neutral: ["I like the thought of …", "I'd love to get my hands on …"],
  },
  fit: {
    both: [
      "I have … years of experience with …",
      "In my present job I have been in charge of …",
      "The task you described is close to what I did when I …",
      "What I would bring is …",
      "I am used to …",
    ],
    formal: [
      "My experience of … would be of use when …",
      "I have previously been responsible for …",
    ],
    neutral: ["I'm good at …, as I found when …", "I have first-hand experience of …"],
  },
  additions: {
    both: [
      "I did not get to mention that I …",
      "One thing I left out: …",
      "When you asked about …, I forgot to say that …",
      "I can add that I …",
      "Since the interview I have looked into …, and …",
    ],
    formal: [
      "On the question of …, I would like to add that …",
      "I should also like to mention that I …",
    ],
    neutral: ["It came to me afterwards that I …", "I didn't say that I also …"],
  },
};
