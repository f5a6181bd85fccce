import type { Principle } from "./principle.ts";

/** Do not repeat your application. */
export const noRepetition: Principle = {
  id: "no-repetition",
  chapter: "content",
  hard: false,
  title: {
    da: "Gentag ikke din ansøgning",
    en: "Do not repeat your application",
  },
  reason: {
    da: "Ansøgningen har de allerede læst. Føj noget til, eller fremhæv den ene pointe, som det hele handler om.",
    en: "They have already read your application. Add something to it, or lift out the one point that it all comes down to.",
  },
};
