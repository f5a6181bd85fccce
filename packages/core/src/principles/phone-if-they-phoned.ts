import type { Principle } from "./principle.ts";

/** Feel free to call if they called you. */
export const phoneIfTheyPhoned: Principle = {
  id: "phone-if-they-phoned",
  chapter: "channel",
  hard: false,
  title: {
    da: "Ring gerne, hvis de selv har ringet",
    en: "Feel free to call if they called you",
  },
  reason: {
    da: "Hvis den ansvarlige ringede for at aftale samtalen eller for at lære dig lidt at kende først, er et kort opkald også et godt valg. Ellers kommer det let ubelejligt.",
    en: "If the person in charge phoned to set up the interview, or to get to know you a little first, a short call is a good choice too. Otherwise it can easily come at a bad moment.",
  },
};
