import type { Plan } from "../plan/plan-types.ts";
import type { Example, Rule, RuleExamples } from "./rule.ts";

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

type Sent =
  "follow-up" | "message" | "voicemail" | "conversation" | "unanswered-call" | "undelivered";

type Exchanges = NonNullable<NonNullable<Example["caseFile"]>["exchanges"]>;

/** What happened after the interview, an hour apart. */
function after(
  contact: string,
  kinds: readonly (Sent | "auto-reply" | "message-from-them")[],
): Exchanges {
  return kinds.map((kind, place) => {
    const at = `2026-11-24T${17 + place}:00:00+01:00`;
    const channel = ["voicemail", "conversation", "unanswered-call"].includes(kind)
      ? "phone"
      : "email";
    const about = { at, contact, channel } as const;
    if (kind === "auto-reply") return { ...about, from: "employer", kind };
    if (kind === "message-from-them") return { ...about, from: "employer", kind: "message" };
    if (kind === "undelivered")
      return { ...about, from: "candidate", kind: "follow-up", delivery: kind };
    return { ...about, from: "candidate", kind };
  });
}

const danish = (kinds: Parameters<typeof after>[1], greeting = "«Kære Anders»"): Example => ({
  body: `${greeting}\n\nTak for samtalen.\n\nMed venlig hilsen\nMette Kjær`,
  caseFile: { exchanges: after("anders", kinds) },
});

const english = (kinds: Parameters<typeof after>[1], greeting = "«Dear James»"): Example => ({
  body: `${greeting},\n\nThank you for the interview.\n\nKind regards,\nSarah O'Neil`,
  caseFile: { exchanges: after("james", kinds) },
});

export const secondMessageExamples = (): RuleExamples => ({
  da: {
    bad: [
      danish(["follow-up"]),
      danish(["message"]),
      danish(["voicemail"]),
      danish(["follow-up", "auto-reply"]),
      { ...danish(["follow-up"]), now: "2026-12-21T10:00:00+01:00" },
      { ...danish(["follow-up"]), channel: "linkedin" },
      { ...danish(["follow-up"]), body: "«Tak for samtalen i går.» Den var god." },
    ],
    good: [
      danish([], "Kære Anders"),
      danish(["unanswered-call"], "Kære Anders"),
      danish(["conversation"], "Kære Anders"),
      danish(["follow-up", "message-from-them"], "Kære Anders"),
      danish(["undelivered"], "Kære Anders"),
      { ...danish(["follow-up"], "Kære Anders"), caseFile: { process: { status: "rejected" } } },
      { ...danish(["follow-up"], "Kære Anders"), now: "2026-11-24T12:00:00+01:00" },
    ],
  },
  en: {
    bad: [
      english(["follow-up"]),
      english(["message"]),
      english(["voicemail"]),
      english(["follow-up", "auto-reply"]),
      { ...english(["follow-up"]), now: "2026-12-21T10:00:00+01:00" },
      { ...english(["follow-up"]), body: "«Thank you for the interview.» It was good." },
    ],
    good: [
      english([], "Dear James"),
      english(["unanswered-call"], "Dear James"),
      english(["conversation"], "Dear James"),
      english(["follow-up", "message-from-them"], "Dear James"),
      english(["undelivered"], "Dear James"),
      { ...english(["follow-up"], "Dear James"), caseFile: { process: { status: "hired" } } },
    ],
  },
});
