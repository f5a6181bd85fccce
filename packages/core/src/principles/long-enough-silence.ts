import type { Principle } from "./principle.ts";

/** Give them time before you ask. */
export const longEnoughSilence: Principle = {
  id: "long-enough-silence",
  chapter: "when",
  hard: false,
  title: {
    da: "Giv dem tid, før du spørger",
    en: "Give them time before you ask",
  },
  reason: {
    da: "En ansættelse tager ofte længere tid, end nogen havde regnet med. Vent til lidt efter den dag, de nævnte, eller et par uger, hvis de ikke nævnte nogen; så er det rimeligt at spørge.",
    en: "Hiring often takes longer than anyone expected. Wait until a little after the day they named, or a couple of weeks if they named none; then it is fair to ask.",
  },
};
