import type { Principle } from "./principle.ts";

/** Stay with the job. */
export const stayOnTopic: Principle = {
  id: "stay-on-topic",
  chapter: "tone",
  hard: false,
  title: {
    da: "Hold dig til jobbet",
    en: "Stay with the job",
  },
  reason: {
    da: "Løn, ferie, privatliv og andre tilbud er rimelige emner, men ikke her. De fjerner opmærksomheden fra det, du gerne vil huskes for.",
    en: "Pay, holidays, private life and other offers are fair topics, but not here. They draw attention away from what you want to be remembered for.",
  },
};
