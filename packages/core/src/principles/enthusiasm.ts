import type { Principle } from "./principle.ts";

/** Show that you want the job. */
export const enthusiasm: Principle = {
  id: "enthusiasm",
  chapter: "content",
  hard: false,
  title: {
    da: "Vis, at du har lyst til jobbet",
    en: "Show that you want the job",
  },
  reason: {
    da: "Det er rart at ansætte en, der gerne vil. Sig med dine egne ord, hvad det er ved arbejdet, der trækker.",
    en: "People like to hire someone who wants to be there. Say in your own words what it is about the work that draws you.",
  },
};
