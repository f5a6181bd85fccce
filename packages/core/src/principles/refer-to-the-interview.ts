import type { Principle } from "./principle.ts";

/** Come back to something you talked about. */
export const referToTheInterview: Principle = {
  id: "refer-to-the-interview",
  chapter: "content",
  hard: false,
  title: {
    da: "Vend tilbage til noget, I talte om",
    en: "Come back to something you talked about",
  },
  reason: {
    da: "Noget konkret fra samtalen viser, at du lyttede, og at beskeden er skrevet til dem. Vælg noget, der både var vigtigt og positivt.",
    en: "Something concrete from the interview shows that you listened and that the message was written for them. Choose something both important and positive.",
  },
};
