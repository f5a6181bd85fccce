import type { CaseFile } from "../case-file/case-file.ts";
import { tokenize, tokensWithin } from "../text/token.ts";
import { missingAtStart } from "./absent.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { namesPastDay } from "./interview-day.ts";
import { namesPosition } from "./position-mention.ts";
import type { Example, Rule, RuleExamples } from "./rule.ts";

/** A gap for the position or the day: once it is filled in, they are told. */
const GAP = /[[{<][^\]}>\n]{0,30}(stilling|dato|dag|job|position|date|day|titel|title|role)/i;

/** Neither position nor interview day tells a busy reader who is writing. */
export const whoAreYou: Rule = {
  id: "who-are-you",
  principle: "say-who-you-are",
  severity: "should",
  message: {
    da: () => "Hverken stillingen eller dagen for samtalen er nævnt.",
    en: () => "Neither the position nor the day of the interview is named.",
  },
  why: {
    da: "De har måske haft mange samtaler til flere stillinger. Hjælp dem med at huske, hvem du er.",
    en: "They may have held many interviews for several positions. Help them remember who you are.",
  },
  check({ message, subject, caseFile, words, now }) {
    if (!isKnown(caseFile, now)) return [];
    const body = tokensWithin(message.tokens, message.content);
    const lists = [body, tokenize(subject ?? "")];
    if (GAP.test(subject ?? "") || GAP.test(message.content.text)) return [];
    const told = lists.some(
      (list) => namesPosition(list, caseFile, words) || namesPastDay(list, words),
    );
    return told ? [] : [missingAtStart(message)];
  },
};

/** Where the case itself knows neither position nor a past interview, there is nothing to ask for. */
function isKnown({ position, interviews }: CaseFile, now: string): boolean {
  const moment = Date.parse(now);
  return (
    Boolean(position.title?.trim()) ||
    interviews.some(({ endAt }) => endAt && Date.parse(endAt) <= moment)
  );
}

const missing = (body: string, subject = "Tak"): Example => ({ body, subject, lands: "somewhere" });
const fine = (body: string, subject: string): Example => ({ body, subject });

export const whoAreYouExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing(danishMail("Tak for en god samtale. Havvindparken ved Thyborøn lyder spændende.")),
      missing(danishMail("Tak for snakken om stillingen. Jeg vil meget gerne have den.")),
      missing(
        danishMail("Tak for mødet. Jeg glæder mig til at høre fra jer inden fredag."),
        "Opfølgning",
      ),
      missing(
        danishMail("Det var hyggeligt at møde jer. I vender tilbage på tirsdag."),
        "Tak for snakken",
      ),
      missing(danishMail("Tak for sidst. Jeg har lyst til at være med."), "Mette Kjær"),
      missing(danishMail("Tak for jobsamtalen. Jobbet er lige noget for mig."), "Jobbet"),
    ],
    good: [
      fine(danishMail("Tak for en god samtale i går."), "Tak"),
      fine(danishMail("Tak for samtalen om stillingen som projektleder."), "Tak"),
      fine(danishMail("Tak for en god samtale."), "Projektlederstillingen"),
      fine(danishMail("Tak for samtalen den 24. november."), "Tak"),
      fine(danishMail("Tak for samtalen i tirsdags."), "Opfølgning"),
      fine(danishMail("Tak for en god samtale om projektlederjobbet."), "Tak"),
      fine(danishMail("Tak for en god samtale."), "Stilling 2026-114"),
      fine(danishMail("Tak for snakken."), "Tak for samtalen tirsdag"),
    ],
  },
  en: {
    bad: [
      missing(
        englishMail("Thank you for the interview. The ferry routes sound great."),
        "Thank you",
      ),
      missing(
        englishMail("Thank you for talking to me about the position. I would love to have it."),
        "Thanks",
      ),
      missing(
        englishMail("Thank you for meeting me. I look forward to hearing from you by Friday."),
        "Follow-up",
      ),
      missing(
        englishMail("It was lovely to meet you. You will be back next Tuesday, you said."),
        "Thank you",
      ),
      missing(englishMail("Thank you for the chat. I am keen to join."), "Sarah O'Neil"),
      missing(englishMail("Thank you for the interview. The job is just right for me."), "The job"),
    ],
    good: [
      fine(englishMail("Thank you for the interview yesterday."), "Thank you"),
      fine(englishMail("Thank you for the interview for the data engineer position."), "Thank you"),
      fine(englishMail("Thank you for the interview."), "Data engineer"),
      fine(englishMail("Thank you for meeting me on Tuesday."), "Thank you"),
      fine(englishMail("Thank you for the interview on 24 November."), "Thank you"),
      fine(englishMail("Thank you for the talk about data engineering."), "Thank you"),
      fine(englishMail("Thank you for the interview."), "Reference HA-27"),
    ],
  },
});
