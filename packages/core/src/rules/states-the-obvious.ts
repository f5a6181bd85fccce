import { phraseFinder } from "./phrase-finder.ts";
import type { Rule, RuleExamples } from "./rule.ts";

/** The phrases: `lexicon/states-the-obvious.ts` in `language/da` and `language/en`. */
const find = phraseFinder((words) => words.statesTheObvious);

/** What the reader knows already, or what goes without saying. */
export const statesTheObvious: Rule = {
  id: "states-the-obvious",
  principle: "relevant-and-new",
  severity: "could",
  message: {
    da: ({ text }) => `»${text}« fortæller dem noget, de ved i forvejen.`,
    en: ({ text }) => `“${text}” tells them what they know already.`,
  },
  why: {
    da: "De få linjer er bedst brugt på noget nyt. Det, de allerede har læst eller hørt, kan udelades.",
    en: "Your few lines are best spent on something new. What they have read or heard already can go.",
  },
  check: find,
};

export const statesTheObviousExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\n«Som I ved, søgte jeg» stillingen som projektleder i oktober.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Vedhæftet er mit CV».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Som nævnt i min ansøgning» kender jeg havnen.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Som du kan se af mit CV», har jeg arbejdet med anlæg.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Som bekendt» skal kablerne i jorden til foråret.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Det siger sig selv», at jeg er interesseret.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Jeg har vedhæftet min ansøgning».\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for i går. Vedhæftet er den tidsplan, vi talte om.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Som aftalt sender jeg her mit CV på engelsk.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen i går om stillingen som projektleder.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Hvis I ved, hvornår anden runde bliver, hører jeg det gerne.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Som du sagde, er naboerne den sværeste del.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Siden jeg søgte stillingen, har jeg taget kurset i arbejdsmiljø.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. «Please find my resume attached».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «As per my CV», I know SQL.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «You'll see from my CV» that I know SQL.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\n«As you know, I applied» for the data engineer position.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Attached is my CV».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «As stated in my application», I know sensors.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «As you can see from my resume», I know sensors.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Needless to say», I am interested.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «It goes without saying» that I am interested.\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for yesterday. Since I sent my application I have finished the course.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThank you for yesterday. Attached is the paper on tide gauges we talked about.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. As you asked, I have attached my CV in PDF.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday's interview for the data engineer position.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. If you know when the second round will be, I would be glad to hear.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. As you said, the ferries are the hard part.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Since I applied, I have finished the streaming course.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
