import type { Principle } from "./principle.ts";

/** Say why you fit the job. */
export const fit: Principle = {
  id: "fit",
  chapter: "content",
  hard: false,
  title: {
    da: "Sig, hvorfor du passer til jobbet",
    en: "Say why you fit the job",
  },
  reason: {
    da: "Nævn den ene eller de to styrker, som betyder mest i netop dette job. Det er lettere at vælge dig, når grunden er let at huske.",
    en: "Name the one or two strengths that matter most in this particular job. You are easier to choose when the reason is easy to remember.",
  },
};
