import type { CaseFileInput, LanguageCode } from "../case-file/case-file.ts";

/** What an example stands in when it says nothing else: a case, the instant of writing, and a subject. */
export interface ExampleSetting {
  caseFile: CaseFileInput;
  now: string;
  subject: string;
}

/** The morning after the interview: the thank-you is open, its shape full. */
const NOW = "2026-11-25T09:00:00+01:00";
const INTERVIEW = {
  startAt: "2026-11-24T13:00:00+01:00",
  endAt: "2026-11-24T14:00:00+01:00",
  format: "in-person",
  contacts: ["anders", "louise"],
  answerPromisedOn: "2026-12-01",
} as const;
const INVITATION = {
  at: "2026-11-18T09:12:00+01:00",
  from: "employer",
  contact: "anders",
  channel: "email",
  kind: "invitation",
} as const;

const danish: CaseFileInput = {
  format: "efterklang/case-file@1",
  id: "nordlys-projektleder",
  language: "da",
  candidate: { name: "Mette Kjær", email: "mette@kjaer.example", phone: "+45 20 30 40 50" },
  company: { name: "Nordlys Energi A/S", culture: "formal" },
  position: { title: "projektleder", reference: "2026-114" },
  contacts: [
    {
      id: "anders",
      name: "Anders Holm",
      title: "HR-partner",
      role: "hr",
      leads: true,
      email: "anders.holm@nordlys.example",
    },
    { id: "louise", name: "Louise Bech", title: "afdelingschef", role: "department-head" },
  ],
  interviews: [{ ...INTERVIEW, contacts: [...INTERVIEW.contacts] }],
  exchanges: [INVITATION],
  notes: {
    highlights: ["Jeg blev glad for at høre, hvordan I planlægger havvindparken ved Thyborøn."],
    enthusiasm: ["Jeg har meget lyst til at være med, når kablerne skal i jorden."],
    fit: ["Jeg har ledet tre anlægsprojekter med flere entreprenører."],
    additions: ["Jeg fik ikke nævnt, at jeg også er uddannet arbejdsmiljøkoordinator."],
  },
  application:
    "I syv år har jeg arbejdet med anlæg på havnen i Esbjerg. Jeg har haft ansvar for budgetter, myndigheder og naboer, og jeg ved, hvad det kræver at få et projekt i mål.",
};

const english: CaseFileInput = {
  format: "efterklang/case-file@1",
  id: "harbour-engineer",
  language: "en",
  timeZone: "Europe/London",
  region: "GB",
  candidate: { name: "Sarah O'Neil", email: "sarah@oneil.example", phone: "+44 20 7946 0000" },
  company: { name: "Harbour Analytics Ltd", culture: "formal" },
  position: { title: "data engineer", reference: "HA-27" },
  contacts: [
    {
      id: "james",
      name: "James Whitfield",
      title: "HR partner",
      role: "hr",
      leads: true,
      email: "james.whitfield@harbour.example",
    },
    { id: "priya", name: "Priya Nair", title: "head of data", role: "department-head" },
  ],
  interviews: [{ ...INTERVIEW, contacts: ["james", "priya"] }],
  exchanges: [{ ...INVITATION, contact: "james" }],
  notes: {
    highlights: ["I liked hearing how you moved the tide forecasts off the old mainframe."],
    enthusiasm: ["I would love to help build the pipeline for the new ferry routes."],
    fit: ["I have run streaming jobs in production for four years."],
    additions: ["I did not get to mention that I also trained our support team in SQL."],
  },
  application:
    "For six years I have looked after sensor data at a water company in Leeds. I have been responsible for storage, cost and uptime, and I know what it takes to keep a night shift calm.",
};

/** The case that an example of a rule stands in, unless it brings its own. */
export const EXAMPLE_SETTINGS: Readonly<Record<LanguageCode, ExampleSetting>> = {
  da: { caseFile: danish, now: NOW, subject: "Projektlederstillingen" },
  en: { caseFile: english, now: NOW, subject: "The data engineer position" },
};

/** The content between the example case's own greeting and sign-off. */
export const danishMail = (content: string): string =>
  `Kære Anders\n\n${content}\n\nMed venlig hilsen\nMette Kjær`;
export const englishMail = (content: string): string =>
  `Dear James,\n\n${content}\n\nKind regards,\nSarah O'Neil`;
