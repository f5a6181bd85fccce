import type { Principle } from "./principle.ts";

/** Write in your own voice. */
export const ownVoice: Principle = {
  id: "own-voice",
  chapter: "tone",
  hard: false,
  title: {
    da: "Skriv med din egen stemme",
    en: "Write in your own voice",
  },
  reason: {
    da: "En opfølgning er personlig, og det mærkes, når ordene er dine. Lad dine egne sætninger bære beskeden.",
    en: "A follow-up is personal, and people notice when the words are yours. Let your own sentences carry the message.",
  },
};
