import { phraseFinder } from "./phrase-finder.ts";
import type { Rule, RuleExamples } from "./rule.ts";

/** The phrases: `lexicon/pleading.ts` in `language/da` and `language/en`. */
const find = phraseFinder((words) => words.pleading, { framed: "pleading" });

/** Begging, making oneself small, needless apology; hedging a plain question is the mild form. */
export const pleading: Rule = {
  id: "pleading",
  principle: "why-you",
  severity: "should",
  message: {
    da: ({ text }) => `»${text}« gør dig mindre, end du er.`,
    en: ({ text }) => `“${text}” makes you smaller than you are.`,
  },
  why: {
    da: "De skal bare vide, om du er den rette. Det ser de lettest, når du skriver roligt og lige ud.",
    en: "They only want to know whether you are the right one. That shows best in calm, plain words.",
  },
  check: find,
};

export const pleadingExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\n«Undskyld, at» jeg skriver. Tak for samtalen i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg «håber virkelig, virkelig», at det bliver mig.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Giv mig en chance», så skal jeg vise det.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Det ville betyde alt» for mig.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Jeg ved godt, at jeg ikke var så god til samtalen».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nJeg ville «bare lige høre», om der er nyt om stillingen.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «I har sikkert bedre» kandidater.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Jeg har virkelig brug for jobbet».\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for i går. Jeg var nervøs på vejen derhen, men det gik hurtigt over.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg fik min første lærling i fjor, og han er nu bedre end mig til CNC.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg håber meget på at blive en del af holdet.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nHar I en opdatering på processen for projektlederstillingen?\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg vil gerne have chancen for at bygge den park sammen med jer.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Havvind betyder meget for mig, og jeg har arbejdet med det i syv år.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. Jeg er vant til at tale med pårørende, der er desperate, og blive ved roen.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nJeg vil blot sige tak for en god samtale i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. I har brug for en, der kender havnen, og det gør jeg.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. «I'm probably not what» you are looking for.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I froze» at the second question.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I have «applied for over a hundred» jobs this year.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Any job would do».\n\nKind regards\nSarah O'Neil",

      "Dear James\n\n«Sorry to bother» you. Thank you for yesterday.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I really need this job».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Please give me a chance».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «It would mean the world» to me.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nI am «just checking» in on the data engineer position.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I know I was not» at my best.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I'm begging» you, pick up where we left off.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I «hope I'm not bothering» you.\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for yesterday. I am afraid I am not free on Tuesday, but any other day suits me.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I was lucky to have a manager who taught me to wait.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I was nervous about the test, but Priya made it easy.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. One thing I didn't explain well was how we tested it: every night, against a copy.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. There is no need to reply to this.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThank you for yesterday. I very much hope to work with you.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nCould you tell me where the process for the data engineer position stands?\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I would welcome the chance to build the ferry pipeline.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nI was sorry to hear that Priya is leaving; please pass on my thanks.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I have calmed desperate customers on the phone for years.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nJust a quick note to thank you for yesterday's interview.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. You need somebody who knows tide gauges, and I do.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
