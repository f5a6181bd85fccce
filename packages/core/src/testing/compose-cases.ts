import type { CaseFileInput } from "../case-file/case-file.ts";
import type { ComposeOptions } from "../compose/compose.ts";

/** One text to be read by a native: what is special about it, the case, and when. */
export interface GoldenCase {
  title: string;
  input: CaseFileInput;
  options: ComposeOptions;
}

const DAY_AFTER = "2026-11-25T09:00:00+01:00";
const TWO_WEEKS_LATER = "2026-12-10T10:00:00+01:00";

const nurse: CaseFileInput = {
  format: "efterklang/case-file@1",
  id: "b4",
  candidate: {
    name: "Karen Munk",
    phone: "22 33 44 55",
    address: ["Elmegade 4", "5700 Svendborg"],
  },
  company: {
    name: "Svendborg Sygehus",
    culture: "relaxed",
    address: ["Baagøes Allé 15", "5700 Svendborg"],
  },
  position: { title: "Sygeplejerske på afdeling B4" },
  contacts: [
    {
      id: "lis",
      name: "Lis Brandt",
      role: "manager",
      leads: true,
      email: "lis@sygehus.example",
      manner: "warm",
    },
    { id: "per", name: "Per Dahl", role: "other" },
  ],
  interviews: [
    {
      startAt: "2026-11-24T13:00:00+01:00",
      endAt: "2026-11-24T14:00:00+01:00",
      format: "in-person",
      contacts: ["lis", "per"],
      answerPromisedOn: "2026-12-08",
    },
  ],
  notes: {
    highlights: [
      "det gjorde indtryk på mig, at I planlægger vagterne sammen og lytter til dem, der har børn",
    ],
    enthusiasm: ["Jeg vil gerne arbejde et sted, hvor nye får lov at spørge."],
    fit: [
      "Jeg har ni år bag mig på en akutafdeling og er god til at bevare roen, når der er travlt.",
    ],
    additions: ["uddannet klinisk vejleder"],
  },
};

const engineer: CaseFileInput = {
  format: "efterklang/case-file@1",
  id: "data",
  candidate: { name: "Jonas Friis", email: "jonas@friis.example" },
  company: { name: "Nordlys Energi A/S" },
  position: { title: "Senior Data Engineer" },
  contacts: [
    {
      id: "anders",
      name: "Anders Holm",
      role: "hr",
      leads: true,
      email: "a@nordlys.example",
      phone: "70 10 20 30",
    },
  ],
  interviews: [
    {
      startAt: "2026-11-24T13:00:00+01:00",
      endAt: "2026-11-24T14:00:00+01:00",
      format: "video",
      contacts: ["anders"],
      nextRound: true,
    },
  ],
  notes: {
    highlights: ["migrering til Kubernetes", "hvordan I deler driften mellem jer"],
    enthusiasm: ["at bygge en platform, som andre kan stole på"],
    fit: ["10 års erfaring med datavarehuse"],
    additions: [],
  },
};

const mirrored: CaseFileInput = {
  ...engineer,
  candidate: { name: "Sofie Lund", phone: "31 32 33 34" },
  company: { name: "Bo & Sten ApS", culture: "formal" },
  position: { title: "Bogholder" },
  exchanges: [
    {
      at: "2026-11-20T10:00:00+01:00",
      from: "employer",
      contact: "anders",
      channel: "email",
      kind: "invitation",
      text: "Hej Sofie\n\nVi vil gerne se dig til en samtale på tirsdag.\n\nDe bedste hilsner\nAnders Holm",
    },
  ],
  notes: { fit: ["Jeg har lukket årsregnskaber i Navision i ti år, de sidste fire alene."] },
};

const teacher: CaseFileInput = {
  ...nurse,
  id: "skole",
  candidate: { name: "Amir Haddad", phone: "40 41 42 43" },
  company: { name: "Vestervang Skole" },
  position: { title: "lærer" },
  interviews: [
    {
      ...nurse.interviews![0]!,
      startAt: "2026-11-10T13:00:00+01:00",
      endAt: "2026-11-10T14:00:00+01:00",
      contacts: ["lis"],
    },
    { ...nurse.interviews![0]!, contacts: ["lis"] },
  ],
  notes: {
    highlights: ["Vi talte om at læse højt hver morgen, og det har jeg tænkt videre over siden."],
    additions: ["Jeg nåede ikke at nævne, at jeg har undervist i dansk som andetsprog i tre år."],
  },
};

/** Danish texts. */
export const DANISH: readonly GoldenCase[] = [
  {
    title: "En sygeplejerske skriver dagen efter, afslappet sted",
    input: nurse,
    options: { now: DAY_AFTER },
  },
  { title: "Den samme med en anden ordlyd", input: nurse, options: { now: DAY_AFTER, variant: 1 } },
  {
    title: "Den samme som brev, der afleveres",
    input: nurse,
    options: { now: DAY_AFTER, channel: "hand-delivered-letter" },
  },
  {
    title: "Den samme som kort i hånden",
    input: nurse,
    options: { now: DAY_AFTER, channel: "letter", handwriting: true },
  },
  {
    title: "Den samme på LinkedIn",
    input: nurse,
    options: { now: DAY_AFTER, channel: "linkedin" },
  },
  { title: "Den samme uden noter", input: { ...nurse, notes: {} }, options: { now: DAY_AFTER } },
  { title: "Den samme for sent", input: nurse, options: { now: "2026-11-26T15:00:00+01:00" } },
  { title: "Den samme spørger til status", input: nurse, options: { now: TWO_WEEKS_LATER } },
  {
    title: "Den samme efter et afslag",
    input: { ...nurse, process: { status: "rejected" } },
    options: { now: TWO_WEEKS_LATER },
  },
  {
    title: "Den samme efter et tilbud",
    input: { ...nurse, process: { status: "offered" } },
    options: { now: TWO_WEEKS_LATER },
  },
  {
    title: "Den samme, når stillingen er trukket tilbage",
    input: { ...nurse, process: { status: "cancelled" } },
    options: { now: TWO_WEEKS_LATER },
  },
  { title: "Den samme i telefonen", input: nurse, options: { now: DAY_AFTER, channel: "phone" } },
  { title: "Den samme på besøg", input: nurse, options: { now: DAY_AFTER, channel: "visit" } },
  {
    title: "En dataingeniør med løse noter, formelt",
    input: engineer,
    options: { now: DAY_AFTER },
  },
  {
    title: "Den samme spørger til status uden løfte",
    input: engineer,
    options: { now: "2026-12-20T10:00:00+01:00" },
  },
  {
    title: "Den samme til status i telefonen",
    input: engineer,
    options: { now: "2026-12-20T10:00:00+01:00", channel: "phone" },
  },
  {
    title: "En bogholder, som arbejdsgiveren har skrevet Hej til",
    input: mirrored,
    options: { now: DAY_AFTER },
  },
  {
    title: "En lærer efter anden samtale, uden ønske og styrke",
    input: teacher,
    options: { now: DAY_AFTER },
  },
  {
    title: "Den samme på en rekrutteringsplatform",
    input: teacher,
    options: { now: DAY_AFTER, channel: "online-message" },
  },
  {
    title: "Intet vides",
    input: { format: "efterklang/case-file@1" },
    options: { now: DAY_AFTER },
  },
];

const paramedic: CaseFileInput = {
  format: "efterklang/case-file@1",
  id: "care",
  language: "en",
  timeZone: "Europe/London",
  region: "GB",
  candidate: {
    name: "Grace Okafor",
    phone: "020 7946 0018",
    address: ["14 Mill Lane", "Leeds LS1 4AB"],
  },
  company: {
    name: "Riverside Urgent Care",
    culture: "relaxed",
    address: ["2 Quay Street", "Leeds LS10 1JF"],
  },
  position: { title: "Advanced Nurse Practitioner" },
  contacts: [
    {
      id: "helen",
      name: "Helen Marsh",
      role: "manager",
      leads: true,
      email: "h@riverside.example",
      manner: "warm",
    },
    { id: "dev", name: "Dev Patel", role: "other" },
  ],
  interviews: [
    {
      startAt: "2026-11-24T13:00:00Z",
      endAt: "2026-11-24T14:00:00Z",
      format: "in-person",
      contacts: ["helen", "dev"],
      answerPromisedOn: "2026-12-08",
    },
  ],
  notes: {
    highlights: [
      "it made an impression on me that every shift ends with ten minutes to talk things through",
    ],
    enthusiasm: [
      "I would like to work somewhere that lets nurses see a patient from door to discharge.",
    ],
    fit: [
      "I spent nine years in an emergency department, the last three in charge of the night shift.",
    ],
    additions: ["trained as a mentor for new staff"],
  },
};

const developer: CaseFileInput = {
  ...paramedic,
  id: "pay",
  candidate: { name: "Priya Shah", phone: "020 7946 0000" },
  company: { name: "Harbour Payments Ltd" },
  position: { title: "Software Engineer" },
  contacts: [
    {
      id: "tom",
      name: "Tom Hale",
      role: "manager",
      leads: true,
      email: "t@harbour.example",
      phone: "020 7946 0001",
    },
  ],
  interviews: [
    {
      ...paramedic.interviews![0]!,
      format: "video",
      contacts: ["tom"],
      nextRound: true,
      answerPromisedOn: undefined,
    },
  ],
  notes: {
    highlights: ["the move to a shared ledger", "how you hand a payment over between two services"],
    enthusiasm: ["working with the payments team"],
    fit: ["six years of experience with card systems"],
  },
};

const clerk: CaseFileInput = {
  ...developer,
  id: "clerk",
  candidate: { name: "Owen Price" },
  company: { name: "Calder & Sons", culture: "formal" },
  position: { title: "payroll clerk" },
  exchanges: [
    {
      at: "2026-11-20T10:00:00Z",
      from: "employer",
      contact: "tom",
      channel: "email",
      kind: "invitation",
      text: "Hi Owen,\n\nWe would like to see you on Tuesday.\n\nBest wishes,\nTom",
    },
  ],
  notes: {
    fit: ["I have run the monthly pay for four hundred people, and closed every month on time."],
  },
};

/** English texts. */
export const ENGLISH: readonly GoldenCase[] = [
  {
    title: "A nurse writes the day after, relaxed place",
    input: paramedic,
    options: { now: DAY_AFTER },
  },
  {
    title: "The same in another wording",
    input: paramedic,
    options: { now: DAY_AFTER, variant: 1 },
  },
  {
    title: "The same as a letter handed over",
    input: paramedic,
    options: { now: DAY_AFTER, channel: "hand-delivered-letter" },
  },
  {
    title: "The same as a handwritten card",
    input: paramedic,
    options: { now: DAY_AFTER, channel: "letter", handwriting: true },
  },
  {
    title: "The same on LinkedIn",
    input: paramedic,
    options: { now: DAY_AFTER, channel: "linkedin" },
  },
  {
    title: "The same without notes",
    input: { ...paramedic, notes: {} },
    options: { now: DAY_AFTER },
  },
  { title: "The same, late", input: paramedic, options: { now: "2026-11-26T15:00:00Z" } },
  { title: "The same asks for the status", input: paramedic, options: { now: TWO_WEEKS_LATER } },
  {
    title: "The same after a no",
    input: { ...paramedic, process: { status: "rejected" } },
    options: { now: TWO_WEEKS_LATER },
  },
  {
    title: "The same after a yes",
    input: { ...paramedic, process: { status: "hired" } },
    options: { now: TWO_WEEKS_LATER },
  },
  {
    title: "The same after withdrawing",
    input: { ...paramedic, process: { status: "withdrawn" } },
    options: { now: TWO_WEEKS_LATER },
  },
  {
    title: "The same on the phone",
    input: paramedic,
    options: { now: DAY_AFTER, channel: "phone" },
  },
  { title: "A developer with fragments, formal", input: developer, options: { now: DAY_AFTER } },
  {
    title: "The same asks for the status without a promise",
    input: developer,
    options: { now: "2026-12-20T10:00:00Z" },
  },
  { title: "The same visits", input: developer, options: { now: DAY_AFTER, channel: "visit" } },
  { title: "A clerk to whom the employer wrote Hi", input: clerk, options: { now: DAY_AFTER } },
  {
    title: "Nothing is known",
    input: { format: "efterklang/case-file@1", language: "en" },
    options: { now: DAY_AFTER },
  },
];
