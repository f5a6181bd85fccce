import type { Principle } from "./principle.ts";

/** Polish it until it is right. */
export const polish: Principle = {
  id: "polish",
  chapter: "tone",
  hard: false,
  title: {
    da: "Puds teksten af, til den sidder",
    en: "Polish it until it is right",
  },
  reason: {
    da: "Et navn, der er stavet rigtigt, og en sætning, der er tænkt igennem, viser, at du gør dig umage. Læs beskeden højt, ret den, og lad den hvile et øjeblik, før du sender den.",
    en: "A name spelt correctly and a sentence thought through show that you take care. Read the message aloud, mend it, and let it rest a moment before you send it.",
  },
};
