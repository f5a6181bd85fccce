import type { Principle } from "./principle.ts";

/** Rather a little too formal than too casual. */
export const ratherFormal: Principle = {
  id: "rather-formal",
  chapter: "tone",
  hard: false,
  title: {
    da: "Hellere lidt for formel end for uformel",
    en: "Rather a little too formal than too casual",
  },
  reason: {
    da: "Kender du ikke tonen på stedet, så vælg den pæne. Det lidt for høflige bliver hurtigt glemt, mens det for løse let bliver hængende.",
    en: "If you do not know their tone, choose the more polite one. Slightly too polite is soon forgotten; too casual tends to stick.",
  },
};
