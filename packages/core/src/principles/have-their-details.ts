import type { Principle } from "./principle.ts";

/** Get their contact details before you leave. */
export const haveTheirDetails: Principle = {
  id: "have-their-details",
  chapter: "whom",
  hard: false,
  title: {
    da: "Få kontaktoplysningerne med, før du går",
    en: "Get their contact details before you leave",
  },
  reason: {
    da: "Du kan kun følge op, hvis du ved, hvor du skal skrive eller ringe hen. Det er nemmest at spørge, mens I stadig sidder sammen.",
    en: "You can only follow up if you know where to write or call. It is easiest to ask while you are still together.",
  },
};
