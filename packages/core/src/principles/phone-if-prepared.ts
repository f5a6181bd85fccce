import type { Principle } from "./principle.ts";

/** Call only when you know what to say. */
export const phoneIfPrepared: Principle = {
  id: "phone-if-prepared",
  chapter: "channel",
  hard: false,
  title: {
    da: "Ring kun, når du ved, hvad du vil sige",
    en: "Call only when you know what to say",
  },
  reason: {
    da: "Skriv hovedpunkterne ned, før du ringer, så bliver opkaldet kort, og du lyder rolig. Er du ikke tryg ved at ringe, står du stærkere på skrift.",
    en: "Write the main points down before you call; the call stays short, and you sound calm. If you are not at ease on the phone, you come across better in writing.",
  },
};
