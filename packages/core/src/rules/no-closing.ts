import { isWritten } from "../compose/draft.ts";
import { missingAtEnd } from "./absent.ts";
import { danishMail, englishMail } from "./example-case.ts";
import type { Example, Rule, RuleExamples } from "./rule.ts";
import { isRunningChat } from "./running-chat.ts";
const CLOSINGS = { da: "Med venlig hilsen", en: "Kind regards," } as const;

/** The message ends without a closing. */
export const noClosing: Rule = {
  id: "no-closing",
  principle: "professional",
  severity: "should",
  message: {
    da: () => "Hilsenen til sidst mangler.",
    en: () => "The closing is missing.",
  },
  why: {
    da: "En afsluttende hilsen hører til en skriftlig henvendelse; uden den virker beskeden afbrudt.",
    en: "A written message ends on a closing; without one it seems broken off.",
  },
  check({ message, channel, caseFile, now, language }) {
    if (message.closing || !isWritten(channel) || isRunningChat(channel, caseFile, now)) return [];
    const hit = missingAtEnd(message);
    const text = message.signature ? `\n\n${CLOSINGS[language]}` : `\n\n${CLOSINGS[language]}\n`;
    return [{ ...hit, edits: [{ span: hit.span, text }] }];
  },
};

const missing = (body: string): Example => ({ body, lands: "somewhere" });

export const noClosingExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing("Kære Anders\n\nTak for en god samtale i går."),
      missing("Kære Anders\n\nTak for en god samtale i går.\n\nMette Kjær"),
      missing(
        "Kære Anders\n\nTak for i går. Jeg glæder mig til at høre fra jer.\n\nMette Kjær\n20 30 40 50",
      ),
      missing("Hej Anders, tak for i går. /Mette Kjær"),
      missing("Kære Anders\n\nTak for i går. Hils Louise og de andre."),
      {
        channel: "letter",
        body: "Kære Anders\n\nTak for i går.\n\nMette Kjær",
        lands: "somewhere",
      },
    ],
    good: [
      danishMail("Tak for i går."),
      "Hej Anders. Tak for i går. Hilsen Mette Kjær",
      "Kære Anders\n\nTak for i går.\n\nDe bedste hilsner\nMette Kjær",
      "Kære Anders\n\nTak for i går.\n\nMange hilsner fra Mette Kjær",
      "Kære Anders\n\nTak for i går.\n\nMvh Mette Kjær",
      "Kære Anders\n\nTak for i går.\n\nVenlig hilsen og tak for kaffen\nMette Kjær\n\nPS. Hils Louise.",
      { channel: "linkedin", body: "Hej Anders. Tak for i går. Mette" },
    ],
  },
  en: {
    bad: [
      missing("Dear James,\n\nThank you for the interview yesterday."),
      missing("Dear James,\n\nThank you for the interview yesterday.\n\nSarah O'Neil"),
      missing(
        "Dear James,\n\nThank you for yesterday. I look forward to hearing from you.\n\nSarah O'Neil\n+44 20 7946 0000",
      ),
      missing("Hi James, thanks for yesterday. It was a good talk."),
      missing("Dear James,\n\nThank you for yesterday. Give my regards to Priya."),
      {
        channel: "letter",
        body: "Dear James,\n\nThank you for yesterday.\n\nSarah O'Neil",
        lands: "somewhere",
      },
    ],
    good: [
      englishMail("Thank you for yesterday."),
      "Hi James,\n\nThanks for yesterday.\n\nBest,\nSarah O'Neil",
      "Dear James,\n\nThank you for yesterday.\n\nYours sincerely,\n\nSarah O'Neil",
      "Dear James,\n\nIt was good to meet you.\n\nMany thanks and best wishes,\nSarah O'Neil",
      "Dear James,\n\nIt was good to meet you.\n\nWith thanks,\nSarah O'Neil",
      "Hi James. Thanks for yesterday. All the best, Sarah O'Neil",
      { channel: "linkedin", body: "Hi James. Thanks for yesterday. Sarah" },
    ],
  },
});
