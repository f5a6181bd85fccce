import { phraseFinder } from "./phrase-finder.ts";
import type { Rule, RuleExamples } from "./rule.ts";

/** The phrases: `lexicon/pushy.ts` in `language/da` and `language/en`. */
const find = phraseFinder((words) => words.pushy, { framed: "pushy", sparesCaseWords: true });

/** Demands, deadlines for the reader, pressure, announced chasing. */
export const pushy: Rule = {
  id: "pushy",
  principle: "concise",
  severity: "should",
  message: {
    da: ({ text }) => `»${text}« lægger pres på modtageren.`,
    en: ({ text }) => `“${text}” puts pressure on the reader.`,
  },
  why: {
    da: "Den, der bliver skyndet på, svarer sjældent mere venligt. Et enkelt spørgsmål uden frist virker bedre.",
    en: "People who feel hurried seldom answer more kindly. One plain question without a deadline works better.",
  },
  check: find,
};

export const pushyExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\nTak for samtalen. Jeg glæder mig til at «høre fra jer hurtigst muligt».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Jeg forventer at få» et svar.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Jeg tillader mig at ringe» på torsdag.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Kan I give mig besked inden fredag»?\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Jeg har et andet tilbud, som jeg skal svare» på.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Jeg kan ikke vente længere» på jeres beslutning.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Det haster».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Hvis jeg ikke har hørt fra jer på mandag, ringer» jeg.\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for i går. Jeg er vant til, at kunderne ringer og kræver svar med det samme.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Hvornår kan jeg forvente at høre nærmere om processen?\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg har ikke travlt, så tag jer endelig tid.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nI nævnte, at I forventede at give besked senest tirsdag. Har I en opdatering på processen?\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Er der noget, jeg skal uddybe, svarer jeg hurtigst muligt.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg kan starte med det samme, hvis det passer jer.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg ringer på torsdag kl. 10, som aftalt.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg glæder mig til at høre fra jer i næste uge, som I foreslog.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg forventer at være færdig på havnen til marts.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. «You said that you would write on Friday, and I have heard nothing».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I would like a decision before the weekend».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I'll give you a ring» on Wednesday.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Please send me the contract».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Let me have your decision» soon.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThank you for yesterday. I look forward to «hearing from you at your earliest convenience».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Please let me know by Friday».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I will call you on Thursday».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nI am «circling back» on the data engineer interview of 24 November.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\n«Per my last e-mail», I would like to know more about the interview outcome.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I have another offer, so» a word from you would help.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I cannot wait forever», though.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I expect to hear» from you.\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for yesterday. My customers had to have an answer within two hours, and they did.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. When can I expect to hear more about the process?\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I can't wait to start.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Customers need an answer within a day, and I like being the one who has it.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. You would hear by Friday, you said; I hope the week is going well.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThank you for yesterday. There is no rush at all on my side.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nYou mentioned that you expected to let me know by Friday. Is there any news?\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. If you need a reference, I will reply right away.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I could start immediately if that helps.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I will call you on Thursday at ten, as agreed.\n\nKind regards\nSarah O'Neil",
      {
        body: "Dear James\n\nThank you for yesterday. Urgent care is where I learned to stay calm.\n\nKind regards\nSarah O'Neil",
        caseFile: { position: { title: "urgent care nurse" } },
      },
      "Dear James\n\nThank you for yesterday. I look forward to hearing from you.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nI am following up on our interview about the data engineer position. Could you tell me where the process stands?\n\nKind regards\nSarah O'Neil",
    ],
  },
});
