import { expect, test } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { LANGUAGES } from "../case-file/case-file.ts";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { REVIEW_WORDS_DA } from "../language/da/review-words.ts";
import { REVIEW_WORDS_EN } from "../language/en/review-words.ts";
import { plan } from "../plan/plan.ts";
import { EXAMPLE_SETTINGS } from "./example-case.ts";
import { readDraft, reviewContext } from "./review-context.ts";
import type { SpellingLookup } from "./rule.ts";
import { RULES } from "./rules.ts";

/*
 * Long hostile texts. Nothing is timed here: what does not grow in line with the text would not come to an end within
 * the test's own limit.
 */
const LENGTH = 100_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));

const HOSTILE: Record<string, string> = {
  "one letter": repeated("a"),
  "two letters in turn": repeated("ab"),
  "exclamation marks": repeated("!"),
  "question and exclamation marks with spaces": repeated("? ! "),
  "opening quotation marks": repeated("»“„"),
  emoji: repeated("🔥 "),
  "half a smiley": repeated(":-"),
  "one word of a phrase": repeated("jeg er "),
  "the gap of a phrase": repeated("jeg kan ikke vente "),
  "a fault without end": repeated("Undskyld jeg forstyrrer. "),
  "boasts without a full stop": repeated("dygtig og engageret og "),
  "words of the application": repeated("ansvar for budgetter, myndigheder og naboer "),
  "the same sentence": repeated("Kablerne skal graves ned ved Thyborøn til foråret. "),
  "small i": repeated("i har i "),
  capitals: repeated("HELT VILDT "),
};

const WORDS = { da: REVIEW_WORDS_DA, en: REVIEW_WORDS_EN };
/** Knows no word and has nothing to suggest: every word then comes to the rule's own eyes. */
const KNOWS_NOTHING: SpellingLookup = { knows: () => false, suggest: () => [] };

/** Built by hand, so that no rule is let off because the text is in no language. */
const contexts = Object.values(HOSTILE).flatMap((content) =>
  LANGUAGES.map((language) => {
    const { caseFile, now, subject } = EXAMPLE_SETTINGS[language];
    const read = parseCaseFile({ ...caseFile, application: content });
    if (!read.ok) throw new Error("the example case has faults");
    const body = `Kære Anders\n\n${content}\n\nVenlig hilsen\nMette Kjær`;
    const draft = readDraft({ channel: "email", subject, body }, read.caseFile);
    const planned = plan(read.caseFile, now, weekendsOnly(read.caseFile.region));
    return reviewContext(WORDS[language], draft, read.caseFile, planned, now, {
      spelling: KNOWS_NOTHING,
    });
  }),
);

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s comes to an end, and points into the text",
  (_, rule) => {
    for (const context of contexts) {
      const { length } = context.message.text;
      for (const { in: place, span } of rule.check(context)) {
        expect(span.start <= span.end && (place === "subject" || span.end <= length)).toBe(true);
      }
    }
  },
);
