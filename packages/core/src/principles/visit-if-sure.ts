import type { Principle } from "./principle.ts";

/** Drop in only if you are quite sure. */
export const visitIfSure: Principle = {
  id: "visit-if-sure",
  chapter: "channel",
  hard: false,
  title: {
    da: "Kom kun forbi, hvis du er helt sikker",
    en: "Drop in only if you are quite sure",
  },
  reason: {
    da: "Et uanmeldt besøg kræver noget af dem, du besøger. Gør det kun, hvis det er praktisk muligt, og du med sikkerhed ved, at det passer sig.",
    en: "Turning up unannounced asks something of the people there. Do it only if it is practical and you know for certain that it is appropriate.",
  },
};
