import { phraseFinder } from "./phrase-finder.ts";
import type { Rule, RuleExamples } from "./rule.ts";

/** The phrases: `lexicon/too-stiff.ts` in `language/da` and `language/en`. */
const find = phraseFinder((words) => words.tooStiff, {
  everywhere: true,
  sparesCaseWords: true,
});

/** Officialese, and in Danish also English in disguise. */
export const tooStiff: Rule = {
  id: "too-stiff",
  principle: "own-voice",
  severity: "could",
  message: {
    da: ({ text }) => `»${text}« lyder som et brev fra det offentlige.`,
    en: ({ text }) => `“${text}” sounds like a letter from an office.`,
  },
  why: {
    da: "Man kan godt være korrekt uden at være stiv. Skriv det, som du ville sige det til dem.",
    en: "One can be correct without being stiff. Write it the way you would say it to them.",
  },
  check: find,
};

export const tooStiffExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\n«Undertegnede» takker for samtalen i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Såfremt» I vil se tegningerne, sender jeg dem.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\n«Der rettes henvendelse» vedrørende stillingen som projektleder.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\n«Jeg håber, denne mail finder dig vel». Tak for i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Tøv ikke med at kontakte mig».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg er «ekstremt begejstret for muligheden».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg «imødeser jeres svar».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nJeg vil gerne «udtrykke min oprigtige taknemmelighed» for samtalen.\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for samtalen i går. Hvis I vil se tegningerne, sender jeg dem gerne.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nJeg skriver om stillingen som projektleder. Tak for en god samtale.\n\nMed venlig hilsen\nMette Kjær",
      "Kære Anders\n\nI forlængelse af vores samtale sender jeg her planen for kablerne.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg sætter pris på, at I tog jer tid.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Ring eller skriv endelig, hvis der er noget, jeg skal uddybe.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg er blevet endnu gladere for tanken om at arbejde hos jer.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg har skrevet tilsyn i henhold til serviceloven i seks år.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. «As per our discussion», I am interested.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Would you «be so good as to» call.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I «trust that the foregoing» is clear.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\n«I am writing to express my sincere gratitude» for yesterday.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Please do not hesitate to contact me».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Please find attached herewith» the plan.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for the «aforementioned» meeting.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «It was a true privilege» to see the pipeline.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I would be glad to join «your esteemed organisation».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I would be remiss if» I did not mention SQL.\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for yesterday. I would like to reiterate my interest in the role.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThank you for taking the time to meet me yesterday.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. If you need anything else, do get in touch.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I have attached the plan that you asked about.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nIt was a pleasure to meet you and Priya yesterday.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nI am writing to thank you for yesterday's interview. I really appreciate your time.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I was grateful for the honest answers about night shifts.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
