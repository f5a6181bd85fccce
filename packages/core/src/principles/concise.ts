import type { Principle } from "./principle.ts";

/** Keep it short. */
export const concise: Principle = {
  id: "concise",
  chapter: "tone",
  hard: false,
  title: {
    da: "Skriv kort",
    en: "Keep it short",
  },
  reason: {
    da: "Den, der læser, har travlt, og mange detaljer kan virke påtrængende. Få, gode linjer bliver læst; en hel side bliver lagt til side.",
    en: "The reader is busy, and too much detail can seem pushy. A few good lines get read; a full page gets put aside.",
  },
};
