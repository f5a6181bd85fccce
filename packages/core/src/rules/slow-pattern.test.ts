import { expect, test } from "vitest";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { review } from "../review.ts";
import { EXAMPLE_SETTINGS } from "./example-case.ts";

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

test.each(Object.entries(HOSTILE))("%s", (_, content) => {
  for (const language of ["da", "en"] as const) {
    const { caseFile, now, subject } = EXAMPLE_SETTINGS[language];
    const read = parseCaseFile({ ...caseFile, application: content });
    if (!read.ok) throw new Error("the example case has faults");
    const body = `Kære Anders\n\n${content}\n\nVenlig hilsen\nMette Kjær`;
    const findings = review({ channel: "email", subject, body }, read.caseFile, now);
    expect(findings.every(({ span }) => span.start <= span.end && span.end <= body.length)).toBe(
      true,
    );
  }
});
