import type { Principle } from "./principle.ts";

/** Be personal, yet professional. */
export const professional: Principle = {
  id: "professional",
  chapter: "tone",
  hard: false,
  title: {
    da: "Vær personlig, men professionel",
    en: "Be personal, yet professional",
  },
  reason: {
    da: "Beskeden kan blive læst af flere end den, du skriver til. Slang, emojier, forkortelser og private ting hører til et andet sted.",
    en: "More people than the one you write to may read the message. Slang, emoji, abbreviations and private matters belong elsewhere.",
  },
};
