import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { namesPastDay } from "./interview-day.ts";
import { foldName } from "./person-name.ts";
import { namesPosition } from "./position-mention.ts";
import { messagePhrases } from "./message-phrases.ts";
import type { Example, ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** An e-mail without a subject, or with one that tells nothing. */
export const noSubject: Rule = {
  id: "no-subject",
  principle: "say-who-you-are",
  severity: "must",
  message: {
    da: ({ vague }) =>
      vague ? "Emnet nævner hverken stillingen, samtalen eller dig." : "E-mailen mangler et emne.",
    en: ({ vague }) =>
      vague
        ? "The subject names neither the position, nor the interview, nor you."
        : "The e-mail has no subject.",
  },
  why: {
    da: "Emnet er det eneste, de ser, før de åbner mailen.",
    en: "The subject is all that they see before they open the e-mail.",
  },
  check(context) {
    const { subject, channel } = context;
    if (channel !== "email") return [];
    const text = subject ?? "";
    const span = { start: 0, end: text.trimEnd().length };
    if (text.trim() === "") return [{ in: "subject", span }];
    const start = text.length - text.trimStart().length;
    if (tells(tokenize(text), context)) return [];
    return [
      { in: "subject", span: { ...span, start }, severity: "could", params: { vague: "yes" } },
    ];
  },
};

function tells(tokens: readonly Token[], { caseFile, words }: ReviewContext): boolean {
  const own = new Set(tokenize(caseFile.candidate.name ?? "").map(({ key }) => foldName(key)));
  return (
    namesPosition(tokens, caseFile, words) ||
    namesPastDay(tokens, words) ||
    messagePhrases(words).interview.test(tokens) ||
    tokens.some(({ key }) => own.has(foldName(key)))
  );
}

const danish = (subject: string, rest: Partial<Example> = {}): Example => ({
  subject,
  body: danishMail("Tak for i går."),
  ...rest,
});

const english = (subject: string, rest: Partial<Example> = {}): Example => ({
  subject,
  body: englishMail("Thank you for yesterday."),
  ...rest,
});

export const noSubjectExamples = (): RuleExamples => ({
  da: {
    bad: [
      danish("", { lands: "somewhere" }),
      danish("   ", { lands: "somewhere" }),
      danish("«Tak»"),
      danish("«Opfølgning»"),
      danish("«Hej Anders»"),
      danish("«Vigtigt»"),
      danish("«Mange tak for jeres tid»"),
    ],
    good: [
      danish("Tak for samtalen"),
      danish("Projektlederstillingen"),
      danish("Mette Kjær"),
      danish("Tak for i går"),
      danish("SV: Invitation til jobsamtale"),
      danish("Stilling 2026-114"),
      danish("", { channel: "linkedin" }),
      danish("Lærerstillingen på Skovskolen", {
        caseFile: { position: { title: "lærer i matematik" } },
      }),
    ],
  },
  en: {
    bad: [
      english("", { lands: "somewhere" }),
      english(" ", { lands: "somewhere" }),
      english("«Thank you»"),
      english("«Following up»"),
      english("«Hello James»"),
      english("«Important»"),
    ],
    good: [
      english("Thank you for the interview"),
      english("Data engineer position"),
      english("Sarah O'Neil"),
      english("Thank you for yesterday"),
      english("Re: Interview invitation"),
      english("Reference HA-27"),
      english("", { channel: "online-message" }),
    ],
  },
});
