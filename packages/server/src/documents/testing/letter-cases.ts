import type { CaseFileInput } from "@efterklang/core/case-file/case-file";
import { letterPage, type LetterPage } from "@efterklang/core/compose/letter-page";
import { plan } from "@efterklang/core/plan/plan";
import { readInput } from "@efterklang/core/testing/case-files";
import { readClosedDays } from "../../closed-days/read-closed-days.ts";

export const LETTER_AT = "2026-11-25T09:00:00+01:00";

const danish: CaseFileInput = {
  format: "efterklang/case-file@1",
  id: "nordlys",
  candidate: {
    name: "Mette Kjær Ærøskøbing",
    email: "mette@kjaer.example",
    phone: "+45 20 30 40 50",
    address: ["Vestergade 12, 2. th.", "8000 Aarhus C"],
  },
  company: { name: "Nordlys Energi A/S", address: ["Havnegade 3", "5000 Odense C"] },
  position: { title: "projektleder" },
  contacts: [{ id: "a", name: "Anders Holm", leads: true, email: "a@nordlys.example" }],
  interviews: [
    {
      startAt: "2026-11-24T13:00:00+01:00",
      endAt: "2026-11-24T14:00:00+01:00",
      format: "in-person",
      contacts: ["a"],
    },
  ],
  notes: {
    highlights: [
      "Det gjorde indtryk på mig, at I lader driftsfolkene sidde med ved bordet, før den første plan er tegnet.",
    ],
    enthusiasm: [
      "Jeg har lyst til at være med, når varmepumperne i Kerteminde skal i drift næste efterår.",
    ],
    fit: [
      "Jeg har de sidste fire år ført to fjernvarmeprojekter i mål med de samme entreprenører, som I bruger.",
    ],
    additions: ["Jeg nåede ikke at sige, at jeg er certificeret i PRINCE2 Practitioner."],
  },
};

const english: CaseFileInput = {
  ...danish,
  id: "riverside",
  language: "en",
  region: "GB",
  timeZone: "Europe/London",
  candidate: {
    name: "Grace Okafor",
    phone: "020 7946 0018",
    email: "grace@okafor.example",
    address: ["14 Mill Lane", "Leeds LS1 4AB"],
  },
  company: { name: "Riverside Urgent Care", address: ["2 Quay Street", "Leeds LS10 1JF"] },
  position: { title: "Advanced Nurse Practitioner" },
  contacts: [{ id: "a", name: "Helen Marsh", leads: true, email: "h@riverside.example" }],
  notes: {
    highlights: [
      "It made an impression on me that every shift ends with ten minutes to talk things through.",
    ],
    enthusiasm: [
      "I would like to work somewhere that lets nurses see a patient from door to discharge.",
    ],
    fit: [
      "I spent nine years in an emergency department, the last three in charge of the night shift.",
    ],
    additions: ["I forgot to mention that I am trained as a mentor for new staff."],
  },
};

/** Letters that were looked at, and letters made from what no form would expect. */
export const LETTERS = {
  danish,
  english,
  long: {
    ...danish,
    notes: { fit: [`${"Jeg har styret meget store anlægsprojekter i mange år. ".repeat(250)}`] },
  },
  "wide-name": {
    ...danish,
    company: {
      ...danish.company,
      name: "Nordlysenergiforsyningsselskabet".repeat(7).slice(0, 200),
    },
  },
  "right-to-left": {
    ...english,
    candidate: { ...english.candidate, name: "محمد بن علي" },
    contacts: [{ id: "a", name: "רבקה כהן", leads: true }],
  },
  unprintable: { ...danish, contacts: [{ id: "a", name: "李小龍", leads: true }] },
  bare: { format: "efterklang/case-file@1" },
} as const satisfies Record<string, CaseFileInput>;

/** A letter's page, composed on the day after the interview. */
export function pageFor(input: CaseFileInput, now = LETTER_AT): LetterPage {
  const caseFile = readInput(input);
  return letterPage(caseFile, plan(caseFile, now, readClosedDays(caseFile.region)), { now });
}
