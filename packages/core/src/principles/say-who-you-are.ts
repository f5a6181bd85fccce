import type { Principle } from "./principle.ts";

/** Remind them who you are. */
export const sayWhoYouAre: Principle = {
  id: "say-who-you-are",
  chapter: "content",
  hard: false,
  title: {
    da: "Mind dem om, hvem du er",
    en: "Remind them who you are",
  },
  reason: {
    da: "De har måske talt med mange i den uge. Nævn stillingen og samtalen, og skriv dit fulde navn, så de ikke skal lede.",
    en: "They may have met many people that week. Name the position and the interview, and sign with your full name, so that nobody has to search.",
  },
};
