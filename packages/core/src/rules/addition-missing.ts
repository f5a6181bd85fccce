import { tokensWithin } from "../text/token.ts";
import { missingAtEnd } from "./absent.ts";
import { allStems, filled, shareOf } from "./content-words.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { isFullThankYou } from "./full-thank-you.ts";
import type { Example, Rule, RuleExamples } from "./rule.ts";
const ENOUGH = 0.4;
/** A note is quoted up to so many characters. */
const QUOTED = 80;

/** The notes hold something forgotten in the interview, and it is not in the draft. */
export const additionMissing: Rule = {
  id: "addition-missing",
  principle: "addition",
  severity: "should",
  message: {
    da: ({ note }) => `Du ville have nævnt dette: »${note}«`,
    en: ({ note }) => `You wanted to mention this: “${note}”`,
  },
  why: {
    da: "Opfølgningen er chancen for at få det med, som du glemte til samtalen.",
    en: "The follow-up is the chance to say what was forgotten in the interview.",
  },
  check(context) {
    if (!isFullThankYou(context) || !context.inCaseLanguage) return [];
    const { message, words, caseFile } = context;
    const stems = allStems(
      tokensWithin(message.tokens, { ...message.content, end: message.text.length }),
      words.language,
    );
    return filled(caseFile.notes.additions)
      .filter((note) => shareOf(note, stems, words) < ENOUGH)
      .map((note) => ({ ...missingAtEnd(message), params: { note: shortened(note.trim()) } }));
  },
};

function shortened(note: string): string {
  if (note.length <= QUOTED) return note;
  return `${note.slice(0, note.lastIndexOf(" ", QUOTED) > 0 ? note.lastIndexOf(" ", QUOTED) : QUOTED)} …`;
}

const missing = (body: string): Example => ({ body, lands: "somewhere" });

export const additionMissingExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing(danishMail("Tak for en god samtale i går.")),
      missing(
        danishMail("Tak for i går. Jeg har ledet tre anlægsprojekter med flere entreprenører."),
      ),
      missing(
        danishMail(
          "Tak for i går. Jeg har meget lyst til at være med ved Thyborøn. Jeg fik ikke nævnt det hele.",
        ),
      ),
      missing(danishMail("Tak for i går. Jeg er uddannet ingeniør.")),
      missing(danishMail("Tak for i går. I øvrigt taler jeg også tysk.")),
      missing(danishMail("Tak for i går. Arbejdet ved Thyborøn lyder rigtig godt.")),
    ],
    good: [
      danishMail(
        "Tak for i går. Jeg fik ikke nævnt, at jeg også er uddannet arbejdsmiljøkoordinator.",
      ),
      danishMail("Tak for i går. Og så er jeg i øvrigt arbejdsmiljøkoordinator."),
      danishMail(
        "Tak for i går. I spurgte til sikkerhed: Jeg tog uddannelsen til koordinator i arbejdsmiljø i 2022.",
      ),
      { body: danishMail("Tak for i går."), caseFile: { notes: { additions: [] } } },
      { body: danishMail("Tak for i går."), caseFile: { notes: { additions: ["   "] } } },
      { body: danishMail("Tak for svaret."), caseFile: { process: { status: "rejected" } } },
      { body: danishMail("Er der nyt om stillingen?"), now: "2026-12-21T10:00:00+01:00" },
    ],
  },
  en: {
    bad: [
      missing(englishMail("Thank you for the interview yesterday.")),
      missing(
        englishMail(
          "Thank you for yesterday. I have run streaming jobs in production for four years.",
        ),
      ),
      missing(englishMail("Thank you for yesterday. I did not get to mention everything.")),
      missing(englishMail("Thank you for yesterday. I also speak German.")),
      missing(englishMail("Thank you for yesterday. I would love to work with the team.")),
      missing(englishMail("Thank you for yesterday. Your support for new people sounds great.")),
    ],
    good: [
      englishMail(
        "Thank you for yesterday. I did not get to mention that I also trained our support team in SQL.",
      ),
      englishMail(
        "Thank you for yesterday. One thing I left out: I have trained support staff in SQL.",
      ),
      { body: englishMail("Thank you for yesterday."), caseFile: { notes: { additions: [] } } },
      { body: englishMail("Thank you for yesterday."), caseFile: { notes: { additions: [""] } } },
      {
        body: englishMail("Thank you for letting me know."),
        caseFile: { process: { status: "rejected" } },
      },
      {
        body: englishMail("Is there any news about the position?"),
        now: "2026-12-21T10:00:00+01:00",
      },
    ],
  },
});
