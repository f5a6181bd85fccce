import type { Principle } from "./principle.ts";

/** Follow up even when it went well. */
export const evenWhenItWentWell: Principle = {
  id: "even-when-it-went-well",
  chapter: "whether",
  hard: false,
  title: {
    da: "Følg også op, når det gik godt",
    en: "Follow up even when it went well",
  },
  reason: {
    da: "Måske gik samtalen rigtig godt, og måske er der allerede aftalt en runde mere. Andre kandidater kan have det på samme måde, så en tak gør lige så meget gavn for dig.",
    en: "Perhaps the interview went really well, and perhaps another round is already arranged. Other candidates may feel the same about theirs, so a thank-you does you just as much good.",
  },
};
