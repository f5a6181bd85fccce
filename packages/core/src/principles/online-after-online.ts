import type { Principle } from "./principle.ts";

/** After an online interview, write online. */
export const onlineAfterOnline: Principle = {
  id: "online-after-online",
  chapter: "channel",
  hard: false,
  title: {
    da: "Skriv online efter en onlinesamtale",
    en: "After an online interview, write online",
  },
  reason: {
    da: "Mødtes I på en skærm, falder det naturligt også at skrive online. Et opkald, et brev eller et besøg er et større skridt, end samtalen lagde op til.",
    en: "If you met on a screen, writing online comes naturally too. A call, a letter or a visit is a bigger step than the interview invited.",
  },
};
