import type { Principle } from "./principle.ts";

/** A follow-up is nearly always worth it. */
export const worthIt: Principle = {
  id: "worth-it",
  chapter: "whether",
  hard: false,
  title: {
    da: "En opfølgning er næsten altid umagen værd",
    en: "A follow-up is nearly always worth it",
  },
  reason: {
    da: "Du behøver ikke at følge op, og nogle får jobbet uden. Men det er svært at vælge mellem flere gode kandidater, og en lille, gennemtænkt hilsen kan være det, der afgør det.",
    en: "You do not have to follow up, and some people are hired without it. But choosing between several good candidates is hard, and a small, thoughtful note can be what settles it.",
  },
};
