import type { Principle } from "./principle.ts";

/** Send no LinkedIn invitation until it is over. */
export const noLinkedinInvitation: Principle = {
  id: "no-linkedin-invitation",
  chapter: "conduct",
  hard: true,
  title: {
    da: "Send ingen LinkedIn-invitation, før forløbet er slut",
    en: "Send no LinkedIn invitation until it is over",
  },
  reason: {
    da: "En invitation midt i forløbet kan ligne et forsøg på at påvirke afgørelsen og gør det akavet for den, der får den. Når det hele er afgjort, kan du roligt sende en, uanset hvordan det gik.",
    en: "An invitation in the middle of the process can look like an attempt to influence the decision, and it is awkward for the person who gets it. Once all is decided, you are free to send one, whatever the outcome.",
  },
};
