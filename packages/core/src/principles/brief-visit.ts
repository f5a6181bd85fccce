import type { Principle } from "./principle.ts";

/** Keep a visit short and friendly. */
export const briefVisit: Principle = {
  id: "brief-visit",
  chapter: "conduct",
  hard: false,
  title: {
    da: "Hold besøget kort og venligt",
    en: "Keep a visit short and friendly",
  },
  reason: {
    da: "Kom til sagen med det samme, vær venlig, og gå så igen. Besøget er en tak og ikke en fortsættelse af samtalen.",
    en: "Come straight to the point, be friendly, and leave again. The visit is a thank-you and not a continuation of the interview.",
  },
};
