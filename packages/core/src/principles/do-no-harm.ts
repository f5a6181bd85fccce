import type { Principle } from "./principle.ts";

/** Better no follow-up than a clumsy one. */
export const doNoHarm: Principle = {
  id: "do-no-harm",
  chapter: "whether",
  hard: false,
  title: {
    da: "Hellere ingen opfølgning end en klodset",
    en: "Better no follow-up than a clumsy one",
  },
  reason: {
    da: "Et forkert navn eller et glemt hul i en skabelon bliver husket længere end det, du ville sige. Læs beskeden igennem en gang til, og send den først, når den er, som den skal være.",
    en: "A wrong name or a gap left in a template is remembered longer than what you meant to say. Read the message once more, and send it only when it is as it should be.",
  },
};
