import { isWritten } from "../compose/draft.ts";
import { missingAtStart } from "./absent.ts";
import { danishMail, englishMail } from "./example-case.ts";
import type { Example, Rule, RuleExamples } from "./rule.ts";
import { isRunningChat } from "./running-chat.ts";

/** The message begins without a greeting. */
export const noGreeting: Rule = {
  id: "no-greeting",
  principle: "professional",
  severity: "should",
  message: {
    da: () => "Hilsenen i begyndelsen mangler.",
    en: () => "The greeting is missing.",
  },
  why: {
    da: "Uden »Kære« eller »Hej« virker selv en venlig besked brysk.",
    en: "Without “Dear” or “Hi” even a friendly message seems abrupt.",
  },
  check({ message, channel, caseFile, now }) {
    if (message.greeting || !isWritten(channel) || isRunningChat(channel, caseFile, now)) return [];
    return [missingAtStart(message)];
  },
};

const missing = (body: string): Example => ({ body, lands: "somewhere" });

const chat = {
  channel: "online-message",
  caseFile: {
    exchanges: [
      {
        at: "2026-11-18T09:12:00+01:00",
        from: "employer",
        channel: "online-message",
        kind: "message",
      },
    ],
  },
} satisfies Omit<Example, "body">;

export const noGreetingExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing("Tak for en god samtale i går.\n\nVenlig hilsen\nMette Kjær"),
      missing("Jeg vil gerne sige tak for i går.\n\nVenlig hilsen\nMette Kjær"),
      missing("\n\nTusind tak for snakken.\n\nMvh\nMette Kjær"),
      missing("Det var en fornøjelse at møde dig, Anders.\n\nVenlig hilsen\nMette Kjær"),
      missing("Opfølgning på samtalen i går\n\nTak for en god snak.\n\nVenlig hilsen\nMette Kjær"),
      {
        channel: "letter",
        body: "Tak for en god samtale i går.\n\nVenlig hilsen\nMette Kjær",
        lands: "somewhere",
      },
      { channel: "online-message", body: "Tak for i går. Hilsen Mette", lands: "somewhere" },
    ],
    good: [
      danishMail("Tak for i går."),
      "Hej Anders, tak for i går.\n\nVenlig hilsen\nMette Kjær",
      "Goddag\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær",
      "Anders,\n\ntak for i går.\n\nVenlig hilsen\nMette Kjær",
      "Nordlys Energi A/S\nAtt. Anders Holm\n\nAarhus, den 25. november 2026\n\nKære Anders Holm\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær",
      { ...chat, body: "Tak for i går! Det var en god snak. Mette" },
      { channel: "linkedin", body: "Tak for snakken i går. Mette" },
      "Emne: Tak for i går\n\nKære Anders\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      missing("Thank you for the interview yesterday.\n\nBest,\nSarah O'Neil"),
      missing("I would like to thank you for yesterday.\n\nBest,\nSarah O'Neil"),
      missing("It was good to meet you, James.\n\nBest,\nSarah O'Neil"),
      missing("Follow-up on yesterday\n\nThank you for the interview.\n\nBest,\nSarah O'Neil"),
      {
        channel: "letter",
        body: "Thank you for the interview.\n\nYours sincerely\nSarah O'Neil",
        lands: "somewhere",
      },
      {
        channel: "online-message",
        body: "Thanks for yesterday. Best, Sarah",
        lands: "somewhere",
      },
    ],
    good: [
      englishMail("Thank you for yesterday."),
      "Hi James - thanks for yesterday.\n\nBest,\nSarah O'Neil",
      "Good morning James,\n\nThank you for yesterday.\n\nBest,\nSarah O'Neil",
      "James,\n\nThank you for yesterday.\n\nBest,\nSarah O'Neil",
      "To whom it may concern,\n\nThank you for yesterday.\n\nBest,\nSarah O'Neil",
      { ...chat, body: "Thanks for yesterday! Sarah" },
      { channel: "linkedin", body: "Thanks for the chat yesterday. Sarah" },
    ],
  },
});
