import type { Principle } from "./principle.ts";

/** Call and visit in office hours only. */
export const officeHours: Principle = {
  id: "office-hours",
  chapter: "when",
  hard: false,
  title: {
    da: "Ring og kom kun forbi i kontortiden",
    en: "Call and visit in office hours only",
  },
  reason: {
    da: "Et opkald eller et besøg kræver, at den anden er på arbejde og har et øjeblik. Derfor hører begge dele til på hverdage, i kontortiden dér, hvor de er.",
    en: "A call or a visit needs the other person to be at work and to have a moment. So both belong on working days, in office hours where they are.",
  },
};
