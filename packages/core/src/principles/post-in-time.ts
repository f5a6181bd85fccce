import type { Principle } from "./principle.ts";

/** A letter has to arrive in time too. */
export const postInTime: Principle = {
  id: "post-in-time",
  chapter: "when",
  hard: false,
  title: {
    da: "Et brev skal også nå frem i tide",
    en: "A letter has to arrive in time too",
  },
  reason: {
    da: "En tak skal helst være fremme inden for et døgn, og det kan posten næsten aldrig nå. Vil du skrive på papir, så aflever brevet selv.",
    en: "A thank-you should be there within a day, and the post hardly ever manages that. If you want to write on paper, hand the letter over yourself.",
  },
};
