import type { Principle } from "./principle.ts";

/** Add what you forgot. */
export const addition: Principle = {
  id: "addition",
  chapter: "content",
  hard: false,
  title: {
    da: "Få det med, du glemte",
    en: "Add what you forgot",
  },
  reason: {
    da: "De færreste når at sige det hele til samtalen. Kom du i tanke om noget vigtigt på vej hjem, så nævn det kort i opfølgningen.",
    en: "Few people manage to say everything in the interview. If something important came to you on the way home, mention it briefly in the follow-up.",
  },
};
