import type { Principle } from "./principle.ts";

/** E-mail suits most people. */
export const emailByDefault: Principle = {
  id: "email-by-default",
  chapter: "channel",
  hard: false,
  title: {
    da: "En mail passer de fleste",
    en: "E-mail suits most people",
  },
  reason: {
    da: "En mail eller en onlinebesked kan læses, når der er tid, og findes frem igen. Er der ikke andet at gå efter, er det det sikre valg.",
    en: "An e-mail or an online message can be read when there is time and found again later. With nothing else to go by, it is the safe choice.",
  },
};
