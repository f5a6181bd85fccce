import type { LanguageCode } from "../case-file/case-file.ts";
import { NOTE_KINDS } from "../case-file/notes.ts";
import { SHORT_THANKS } from "../plan/tone.ts";
import { stem } from "../text/stem.ts";
import type { Token } from "../text/token.ts";
import { tokenize, tokensWithin } from "../text/token.ts";
import { missingAtEnd } from "./absent.ts";
import {
  allStems,
  filled,
  hasOwnWords,
  isMatter,
  matterStems,
  nameStems,
  shareOf,
} from "./content-words.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { peopleWords } from "./known-names.ts";
import { messagePhrases } from "./message-phrases.ts";
import type { Example, ReviewContext, Rule, RuleExamples } from "./rule.ts";
/** How far behind "about" or "your" the matter may stand, in words. */
const REACH = 5;
/** A note that stands there nearly word for word is what the writer had to say, however plain it is. */
const WHOLE_NOTE = 0.8;
/** So many words of their own are no accident, whatever stands before them; Danish joins its words. */
const MANY_MATTERS: Readonly<Record<LanguageCode, number>> = { da: 5, en: 3 };
/** How keen somebody is may be noted in words that fit any employer. */
const MATTER_KINDS = NOTE_KINDS.filter((kind) => kind !== "enthusiasm");

/** It could have been sent to any employer: nothing from the notes, no matter discussed. */
export const nothingSpecific: Rule = {
  id: "nothing-specific",
  principle: "refer-to-the-interview",
  severity: "should",
  message: {
    da: () =>
      "Beskeden kunne være sendt til en hvilken som helst arbejdsgiver. Nævn én ting, I talte om.",
    en: () => "This could have been sent to any employer. Mention one thing that you talked about.",
  },
  why: {
    da: "Én konkret ting fra samtalen viser, at du hørte efter, og gør dig til at huske.",
    en: "One concrete thing from the conversation shows that you listened, and makes you easy to remember.",
  },
  check(context) {
    if (!context.processOpen || context.purpose === "status-inquiry" || isShortEnough(context))
      return [];
    const { message, language, words } = context;
    const content = tokensWithin(message.tokens, message.content);
    const names = nameStems(context.caseFile, language);
    const isOwn = ({ key }: Token) => isMatter(key, words) && !names.has(stem(key, language));
    if (holdsNote(content, names, context)) return [];
    const matters = new Set(content.filter(isOwn).map(({ key }) => stem(key, language)));
    if (matters.size >= MANY_MATTERS[language] || speaksOfMatter(content, isOwn, context))
      return [];
    return [missingAtEnd(message)];
  },
};

/** With no matter noted, a few warm sentences are the best there is to send. */
function isShortEnough({ caseFile, message }: ReviewContext): boolean {
  const noted = MATTER_KINDS.some((kind) => filled(caseFile.notes[kind]).length > 0);
  return !noted && message.words.length <= SHORT_THANKS.written;
}

function holdsNote(
  content: readonly Token[],
  names: ReadonlySet<string>,
  context: ReviewContext,
): boolean {
  if (!context.inCaseLanguage) return false;
  const { language, words, caseFile } = context;
  const noted = matterStems(
    tokenize(NOTE_KINDS.flatMap((kind) => caseFile.notes[kind]).join(".\n")),
    words,
  );
  const said = allStems(content, language);
  if ([...said].some((own) => noted.has(own) && !names.has(own))) return true;
  return MATTER_KINDS.some((kind) =>
    filled(caseFile.notes[kind])
      .filter((note) => hasOwnWords(note, words))
      .some((note) => shareOf(note, said, words) >= WHOLE_NOTE),
  );
}

/** "About", "your", "how", and soon after it a word that not every employer would hear. */
function speaksOfMatter(
  content: readonly Token[],
  isOwn: (token: Token) => boolean,
  context: ReviewContext,
): boolean {
  const people = peopleWords(context);
  const named = content.flatMap(({ key }, last) =>
    people.has(key.replace(/'?s$/, "")) ? [{ last }] : [],
  );
  return [...messagePhrases(context.words).topics.find(content), ...named].some(({ last }) => {
    for (let place = last + 1; place <= last + REACH && place < content.length; place += 1) {
      if (content[place]!.first) return false;
      if (isOwn(content[place]!)) return true;
    }
    return false;
  });
}

const missing = (body: string): Example => ({ body, lands: "somewhere" });
const noNotes = { notes: { highlights: [], enthusiasm: [], fit: [], additions: [] } };

export const nothingSpecificExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing(
        danishMail(
          "Tak for en god samtale i går. Jeg er meget interesseret i stillingen og håber at høre fra jer.",
        ),
      ),
      missing(
        danishMail(
          "Tak for en behagelig og professionel samtale i går. Det var spændende at høre mere om virksomheden, og jeg er blevet bekræftet i, at stillingen er den rette for mig.",
        ),
      ),
      missing(
        danishMail(
          "Mange tak for snakken i går om stillingen som projektleder hos Nordlys Energi. Jeg glæder mig til at høre nærmere.",
        ),
      ),
      missing(
        danishMail(
          "Tak for i går. Det var en fornøjelse at møde dig og Louise og få et indblik i jeres arbejdsplads. Mine kompetencer og min erfaring passer godt til opgaverne.",
        ),
      ),
      missing(
        danishMail(
          "Tak, fordi I tog jer tid i tirsdags. I virker som et rart team med en god kultur, og jeg kan se mig selv i rollen.",
        ),
      ),
      missing(
        danishMail(
          "Tusind tak for en inspirerende samtale. Jeg brænder for udvikling og nye udfordringer og vil gerne bidrage med værdi til jeres organisation.",
        ),
      ),
    ],
    good: [
      danishMail("Tak for i går. Jeg har tænkt videre over havvindparken ved Thyborøn."),
      danishMail("Tak for en god samtale i går. Det var spændende at høre om jeres nye kabelskib."),
      danishMail(
        "Tak for snakken i går. Især det, Louise fortalte om naboerne på molen, blev hængende.",
      ),
      danishMail(
        "Tak for i går. Tre anlægsprojekter med flere entreprenører har lært mig at planlægge.",
      ),
      {
        body: danishMail("Tak for en god samtale i går. Det var rart at møde jer."),
        caseFile: noNotes,
      },
      {
        body: danishMail("Er der nyt om stillingen som projektleder?"),
        now: "2026-12-21T10:00:00+01:00",
      },
      {
        body: danishMail("Tak for svaret og for en god samtale."),
        caseFile: { process: { status: "rejected" } },
      },
    ],
  },
  en: {
    bad: [
      missing(
        englishMail(
          "Thank you for taking the time to interview me yesterday. I enjoyed our conversation and learning more about the company. I am sure that I would like it.",
        ),
      ),

      missing(
        englishMail(
          "Thank you for your time yesterday. I am very interested in the position and hope to hear from you.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for meeting with me yesterday. I enjoyed learning more about the company and the role, and I am confident that my skills and experience would be a good match.",
        ),
      ),
      missing(
        englishMail(
          "It was a pleasure to meet you and Priya. I am excited about the opportunity to join the team at Harbour Analytics as a data engineer.",
        ),
      ),
      missing(
        englishMail(
          "Many thanks for the interview on Tuesday. You were very welcoming, and I came away even more enthusiastic about the position.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for the opportunity to interview. I believe my background makes me a strong candidate, and I look forward to the next steps.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for a great conversation. Your culture and values really appeal to me, and I would love to contribute to your continued success.",
        ),
      ),
    ],
    good: [
      englishMail(
        "Thank you for yesterday. Three night crews and one crane: I see why you keep a diary.",
      ),

      englishMail("Thank you for yesterday. I have been thinking about the ferry routes since."),
      englishMail(
        "Thank you for meeting me yesterday. It was good to hear about your move to cheaper storage.",
      ),
      englishMail("I enjoyed our talk yesterday, particularly what Priya said about night shifts."),
      englishMail(
        "Thank you for yesterday. Four years of streaming jobs have taught me to read logs quickly.",
      ),
      {
        body: englishMail("Thank you for your time yesterday. It was good to meet you both."),
        caseFile: noNotes,
      },
      {
        body: englishMail("Is there any news about the data engineer position?"),
        now: "2026-12-21T10:00:00+01:00",
      },
      {
        body: englishMail("Thank you for letting me know."),
        caseFile: { process: { status: "rejected" } },
      },
    ],
  },
});
