import { isWritten } from "../compose/draft.ts";
import { INQUIRY_WORDS, MAX_WORDS, SHORT_THANKS } from "../plan/tone.ts";
import { danishMail, englishMail } from "./example-case.ts";
import type { Example, ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** More words than are read to the end on this channel. */
export const tooLong: Rule = {
  id: "too-long",
  principle: "concise",
  severity: "should",
  message: {
    da: ({ words, limit }) => `${words} ord. Højst ${limit} bliver læst til ende her.`,
    en: ({ words, limit }) => `${words} words. No more than ${limit} are read to the end here.`,
  },
  why: {
    da: "En kort besked viser, at du respekterer deres tid. En lang virker pågående.",
    en: "A short message respects their time. A long one comes across as pushy.",
  },
  check(context) {
    const { words, content } = context.message;
    const limit = wordLimit(context);
    if (words.length <= limit) return [];
    const span = { start: words[limit]!.start, end: content.end };
    return [{ span, params: { words: words.length, limit } }];
  },
};

/** What step 10 of the plan allows for this channel, which need not be the recommended one. */
function wordLimit({ channel, purpose, shape }: ReviewContext): number {
  const most = MAX_WORDS[channel];
  const written = isWritten(channel);
  if (purpose === "status-inquiry") return written ? Math.min(INQUIRY_WORDS, most) : most;
  if (shape === "full") return most;
  return Math.min(written ? SHORT_THANKS.written : SHORT_THANKS.spoken, most);
}

const noNotes = { notes: { highlights: [], enthusiasm: [], fit: [], additions: [] } };
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(" ");

const long = (before: string, after: string, rest: Partial<Example> = {}): Example => ({
  ...rest,
  body: `Hej\n\n${before} «${after}»\n\nHilsen\nM`,
});

const DANISH = "Det var en god og lærerig snak i går.";
const ENGLISH = "It was a good and useful talk yesterday.";
const later = { now: "2026-12-21T10:00:00+01:00" };

export const tooLongExamples = (): RuleExamples => ({
  da: {
    bad: [
      long(times(30, "Tak for en god snak."), "Det var rart."),
      long(times(20, "Tak for en god snak."), "Ses.", { channel: "online-message" }),
      long(times(16, "Tak for en god snak."), "Ses.", { channel: "linkedin" }),
      long(times(36, "Tak for en god snak."), "Ses nu.", { channel: "letter" }),
      long(times(12, "Tak for en god snak."), DANISH, { caseFile: noNotes }),
      long(times(18, "Er der noget nyt nu?"), "Ja?", later),
    ],
    good: [
      danishMail(times(15, DANISH)),
      danishMail("Tak for en god samtale i går."),
      { channel: "letter", body: danishMail(times(20, DANISH)) },
      { channel: "linkedin", body: danishMail(times(8, DANISH)) },
      { body: danishMail(times(6, DANISH)), caseFile: noNotes },
      { body: danishMail(times(15, "Er der noget nyt nu?")), ...later },
      { body: `${danishMail(DANISH)}\n${times(80, "Vestergade 12, 8000 Aarhus C")}` },
    ],
  },
  en: {
    bad: [
      long(times(30, "Thank you for the talk."), "It was good."),
      long(times(20, "Thank you for the talk."), "Bye.", { channel: "online-message" }),
      long(times(16, "Thank you for the talk."), "Bye.", { channel: "linkedin" }),
      long(times(36, "Thank you for the talk."), "Bye now.", { channel: "letter" }),
      long(times(12, "Thank you for the talk."), ENGLISH, { caseFile: noNotes }),
      long(times(18, "Is there any news today?"), "Yes?", later),
    ],
    good: [
      englishMail(times(18, ENGLISH)),
      englishMail("Thank you for the interview yesterday."),
      { channel: "letter", body: englishMail(times(20, ENGLISH)) },
      { channel: "linkedin", body: englishMail(times(9, ENGLISH)) },
      { body: englishMail(times(7, ENGLISH)), caseFile: noNotes },
      { body: englishMail(times(15, "Is there any news today?")), ...later },
    ],
  },
});
