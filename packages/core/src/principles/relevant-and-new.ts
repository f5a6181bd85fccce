import type { Principle } from "./principle.ts";

/** Say something relevant and new. */
export const relevantAndNew: Principle = {
  id: "relevant-and-new",
  chapter: "content",
  hard: false,
  title: {
    da: "Sig noget relevant og nyt",
    en: "Say something relevant and new",
  },
  reason: {
    da: "De ved godt, at du har søgt jobbet og været til samtale. Brug de få linjer på det, de ikke vidste i forvejen.",
    en: "They know that you applied and came to an interview. Spend the few lines on what they did not know already.",
  },
};
