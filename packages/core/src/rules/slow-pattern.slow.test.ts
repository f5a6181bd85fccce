import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../case-file/case-file.ts";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { review } from "../review.ts";
import { EXAMPLE_SETTINGS } from "./example-case.ts";
import { RULES } from "./rules.ts";

/**
 * The danger: text that makes a pattern try the same letters again and again. At this length anything that grows
 * with the square of it takes minutes, and the test's own deadline ends it; what is linear does not come near.
 */
const LENGTH = 100_000;
const DEADLINE = 20_000;

const filled = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["one letter", filled("a")],
  ["spaces", filled(" ")],
  ["line ends", filled("\n")],
  ["carriage returns", filled("\r")],
  ["opening angles", filled("<")],
  ["nested brackets", filled("[") + filled("]")],
  ["brackets in turn", filled("[a] {b} <c> ")],
  ["almost a gap", filled("{{ navn ")],
  ["almost an address", `${filled("a")}@`],
  ["addresses", filled("a@b.c ")],
  ["dots", filled(".")],
  ["underscores with letters", filled("__a")],
  ["exclamation marks", filled("!?")],
  ["x", filled("xx ")],
  ["hyphens", filled("a-")],
  ["apostrophes", filled("a'")],
  ["commas", filled("a, ")],
  ["capitals", filled("Aa ")],
  ["capitals with commas", `Kære ${filled("Aa, ")}`],
  ["closings", filled("Venlig hilsen\n")],
  ["closings in one line", filled("Hilsen. ")],
  ["greetings", filled("Hej Anders\n")],
  ["names on lines", filled("Mette Kjær\n")],
  ["companies", filled("stillingen hos Aa ")],
  ["thanks", filled("tak for i går ")],
  ["English thanks", filled("thank you for the job at ")],
  ["quotes", filled(">")],
  ["quoted heads", filled("Den a skrev ")],
  ["digits", filled("1")],
  ["dates", filled("24. november ")],
  ["signs of both directions", filled("\u200f\u202ea")],
  ["combining marks", `a${filled("\u0301")}`],
  ["emoji", filled("👩‍👩‍👧‍👦")],
  ["halves of pairs", filled("\ud800")],
  ["NUL", filled("\0")],
  ["percent signs", filled("%a_")],
  ["number signs", filled("#A_")],
  ["parentheses", filled("((")],
  ["quotation marks", filled("»a«\"'")],
  ["one sentence", filled("jeg vil gerne have jobbet fordi ")],
];

const settings = LANGUAGES.map((language) => {
  const parsed = parseCaseFile(EXAMPLE_SETTINGS[language].caseFile);
  if (!parsed.ok) throw new Error("the example case has faults");
  return { language, caseFile: parsed.caseFile, now: EXAMPLE_SETTINGS[language].now };
});

describe.each(settings)("a draft in a case in $language", ({ caseFile, now }) => {
  test.each(HOSTILE)(
    "is reviewed in time that grows with its length: %s",
    (_, text) => {
      for (const body of [text, `Kære Anders\n\n${text}\n\nVenlig hilsen\nMette Kjær`]) {
        const findings = review(
          { channel: "email", subject: text.slice(0, 1000), body },
          caseFile,
          now,
        );
        for (const { rule, span } of findings) {
          expect(RULES.map(({ id }) => id)).toContain(rule);
          expect(span.end).toBeLessThanOrEqual(body.length);
        }
      }
    },
    DEADLINE,
  );
});

test(
  "a long application and long notes do not slow the review of a short draft",
  { timeout: DEADLINE },
  () => {
    const { caseFile, now } = settings[0]!;
    const application = filled("Jeg har arbejdet med anlæg på havnen og ledet mange projekter. ");
    const long = {
      ...caseFile,
      application,
      notes: { ...caseFile.notes, fit: [filled("anlægsprojekt "), "b"] },
    };
    const body = "Kære Anders\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær";
    expect(review({ channel: "email", subject: "Tak", body }, long, now).length).toBeGreaterThan(0);
  },
);
