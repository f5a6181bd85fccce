import type { Principle } from "./principle.ts";

/** A letter is a little more formal. */
export const letterMoreFormal: Principle = {
  id: "letter-more-formal",
  chapter: "tone",
  hard: false,
  title: {
    da: "Et brev er lidt mere formelt",
    en: "A letter is a little more formal",
  },
  reason: {
    da: "Et brev bliver holdt i hånden og måske gemt, og det skal sproget kunne bære. Gå et trin op i forhold til det, du ville skrive i en mail.",
    en: "A letter is held in the hand and perhaps kept, and its language should live up to that. Go one step up from what you would write in an e-mail.",
  },
};
