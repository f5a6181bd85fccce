import type { Principle } from "./principle.ts";

/** Do not sell yourself a second time. */
export const noOversell: Principle = {
  id: "no-oversell",
  chapter: "tone",
  hard: false,
  title: {
    da: "Sælg ikke dig selv en gang til",
    en: "Do not sell yourself a second time",
  },
  reason: {
    da: "Salgstalen hørte til samtalen. Én konkret grund overbeviser mere end store ord, garantier og sammenligninger med andre.",
    en: "The sales talk belonged to the interview. One concrete reason convinces more than big words, guarantees or comparisons with others.",
  },
};
