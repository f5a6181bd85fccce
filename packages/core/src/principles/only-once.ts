import type { Principle } from "./principle.ts";

/** Write only once until they answer. */
export const onlyOnce: Principle = {
  id: "only-once",
  chapter: "conduct",
  hard: true,
  title: {
    da: "Skriv kun én gang, før du har fået svar",
    en: "Write only once until they answer",
  },
  reason: {
    da: "Når du har skrevet, er det deres tur. Endnu en besked uden svar lægger pres på dem og kan koste det gode indtryk; et automatisk svar tæller ikke som et svar.",
    en: "Once you have written, it is their turn. Another message without an answer puts pressure on them and can cost you the good impression; an automatic reply does not count as an answer.",
  },
};
