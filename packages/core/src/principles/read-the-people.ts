import type { Principle } from "./principle.ts";

/** Let the people and the place set the tone. */
export const readThePeople: Principle = {
  id: "read-the-people",
  chapter: "whom",
  hard: false,
  title: {
    da: "Lad menneskene og stedet bestemme tonen",
    en: "Let the people and the place set the tone",
  },
  reason: {
    da: "På et advokatkontor taler man anderledes end i en spilvirksomhed, og menneskene dér er heller ikke ens. Brug det, du så og hørte, til at vælge tone, længde og måde; er du i tvivl, så vælg det sikre.",
    en: "A law firm and a games studio do not talk alike, and nor do the people in them. Use what you saw and heard to choose tone, length and channel; when in doubt, choose the safer one.",
  },
};
