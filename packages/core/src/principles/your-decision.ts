import type { Principle } from "./principle.ts";

/** The decision is yours. */
export const yourDecision: Principle = {
  id: "your-decision",
  chapter: "whether",
  hard: false,
  title: {
    da: "Det er dig, der bestemmer",
    en: "The decision is yours",
  },
  reason: {
    da: "Der findes ikke én opskrift, der passer til alle. Du har mødt menneskene, set stedet og har din egen mavefornemmelse; her får du forslag og grunde, og så vælger du selv.",
    en: "No recipe fits everyone. You have met the people, seen the place and have your own gut feeling; here you get suggestions and reasons, and then you choose.",
  },
};
