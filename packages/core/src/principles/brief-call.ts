import type { Principle } from "./principle.ts";

/** Keep the call short. */
export const briefCall: Principle = {
  id: "brief-call",
  chapter: "conduct",
  hard: false,
  title: {
    da: "Hold opkaldet kort",
    en: "Keep the call short",
  },
  reason: {
    da: "Du ringer midt i deres arbejdsdag. Et par minutter og en håndfuld punkter rækker til at sige tak og få det vigtigste med.",
    en: "You are calling in the middle of their working day. A couple of minutes and a handful of points are enough to say thank you and what matters most.",
  },
};
