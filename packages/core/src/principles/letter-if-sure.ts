import type { Principle } from "./principle.ts";

/** Choose a letter only where you know it fits. */
export const letterIfSure: Principle = {
  id: "letter-if-sure",
  chapter: "channel",
  hard: false,
  title: {
    da: "Vælg kun et brev, hvis du ved, at det passer",
    en: "Choose a letter only where you know it fits",
  },
  reason: {
    da: "Et brev kan virke formelt eller gammeldags, men nogle steder er det lige det rigtige. Skrevet i hånden virker det både mere personligt og mere betænksomt.",
    en: "A letter can seem formal or dated, yet in some places it is exactly right. Written by hand, it comes across as more personal and more considerate.",
  },
};
