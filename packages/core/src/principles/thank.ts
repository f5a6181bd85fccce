import type { Principle } from "./principle.ts";

/** Say thank you. */
export const thank: Principle = {
  id: "thank",
  chapter: "content",
  hard: false,
  title: {
    da: "Sig tak",
    en: "Say thank you",
  },
  reason: {
    da: "Nogen har sat tid af til dig. Takken er grunden til, at du skriver, og det eneste, der aldrig må mangle.",
    en: "Somebody set time aside for you. The thanks are the reason you write, and the one thing that should never be missing.",
  },
};
