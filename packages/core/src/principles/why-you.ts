import type { Principle } from "./principle.ts";

/** Make it easy to choose you. */
export const whyYou: Principle = {
  id: "why-you",
  chapter: "content",
  hard: false,
  title: {
    da: "Gør det let at vælge dig",
    en: "Make it easy to choose you",
  },
  reason: {
    da: "De vil gerne finde den rette, og du hjælper dem ved at sige klart, hvorfor det kan være dig. Slut roligt af med din vigtigste pointe; du beder ikke om en tjeneste.",
    en: "They want to find the right person, and you help them by saying plainly why it may be you. End calmly on your main point; you are not asking for a favour.",
  },
};
