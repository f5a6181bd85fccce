import type { Principle } from "./principle.ts";

/** Go on where you are already in touch. */
export const sameChannel: Principle = {
  id: "same-channel",
  chapter: "channel",
  hard: false,
  title: {
    da: "Fortsæt dér, hvor I allerede har kontakt",
    en: "Go on where you are already in touch",
  },
  reason: {
    da: "Har I skrevet mails sammen, så skriv en mail; har de ringet, kan du ringe. Så fortsætter dialogen naturligt, og ingen skal lede efter dig et nyt sted.",
    en: "If you have exchanged e-mails, write an e-mail; if they phoned, you can phone. The conversation goes on naturally, and nobody has to look for you in a new place.",
  },
};
