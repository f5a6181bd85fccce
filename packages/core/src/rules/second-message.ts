import type { Plan } from "../plan/plan-types.ts";
import type { Rule } from "./rule.ts";

/** The case is locked: a message is out already, and nobody has answered it. */
export const secondMessage: Rule = {
  id: "second-message",
  principle: "only-once",
  severity: "must",
  message: {
    da: () => "Du har allerede skrevet, og de har ikke svaret endnu.",
    en: () => "You have already written, and they have not answered yet.",
  },
  why: {
    da: "To beskeder uden svar imellem virker pågående. Vent, til de har svaret.",
    en: "Two messages without an answer in between come across as pushing. Wait until they have answered.",
  },
  examples: { da: { bad: [], good: [] }, en: { bad: [], good: [] } },
  check({ plan, channel, message }) {
    if (!isLocked(plan) || isFreedFor(plan, channel)) return [];
    const place = message.greeting ?? message.sentences[0] ?? message.content;
    return [{ span: { start: place.start, end: place.end } }];
  },
};

function isLocked({ decision, purpose, reasons }: Plan): boolean {
  return (
    decision === "wait" &&
    purpose === null &&
    reasons.some(({ principle }) => principle === "only-once")
  );
}

/** The lock can be lifted from the phone alone: a call is no message. */
function isFreedFor({ channels }: Plan, channel: string): boolean {
  return channels.some((entry) => entry.channel === channel && entry.verdict !== "ruled-out");
}
