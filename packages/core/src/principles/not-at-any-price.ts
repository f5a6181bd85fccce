import type { Principle } from "./principle.ts";

/** Not at any price. */
export const notAtAnyPrice: Principle = {
  id: "not-at-any-price",
  chapter: "whether",
  hard: false,
  title: {
    da: "Følg ikke op for enhver pris",
    en: "Not at any price",
  },
  reason: {
    da: "Hvis det ikke føles rigtigt, eller hvis det næppe bliver vel modtaget, er det bedst at lade være. Det er også en god beslutning.",
    en: "If it does not feel right, or is unlikely to be welcome, leave it. That is a good decision too.",
  },
};
