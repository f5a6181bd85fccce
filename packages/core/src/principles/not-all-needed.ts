import type { Principle } from "./principle.ts";

/** You do not need all of it. */
export const notAllNeeded: Principle = {
  id: "not-all-needed",
  chapter: "content",
  hard: false,
  title: {
    da: "Du behøver ikke at få det hele med",
    en: "You do not need all of it",
  },
  reason: {
    da: "Tak, lyst, styrker og tilføjelser er noget, du kan vælge imellem. Har du ikke noget nyt at sige, er en kort tak det bedste.",
    en: "Thanks, enthusiasm, strengths and additions are there to choose from. If you have nothing new to say, a short thank-you is best.",
  },
};
