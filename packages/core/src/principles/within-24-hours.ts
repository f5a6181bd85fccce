import type { Principle } from "./principle.ts";

/** Follow up within 24 hours. */
export const within24Hours: Principle = {
  id: "within-24-hours",
  chapter: "when",
  hard: false,
  title: {
    da: "Følg op inden for et døgn",
    en: "Follow up within 24 hours",
  },
  reason: {
    da: "Det første døgn er samtalen frisk for både dig og dem, og en tak falder naturligt. Bagefter er den stadig pæn, men den gør mindre indtryk.",
    en: "For the first day the interview is fresh to you and to them, and a thank-you comes naturally. Later it is still polite, but it leaves less of a mark.",
  },
};
