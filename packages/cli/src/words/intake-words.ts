import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { INTERVIEW_FORMATS } from "@efterklang/core/case-file/case-file";
import type { IntakeQuestion } from "@efterklang/core/intake/intake";
import type { PLACEMENTS } from "@efterklang/core/intake/place-intake";
import type { Unreadable } from "@efterklang/server/intake/read-file";

/** The words of `efterklang new`. */
export interface IntakeWords {
  files: string;
  text: string;
  me: string;
  json: string;
  nothingGiven: string;
  noPerson: string;
  tooMany(most: number): string;
  unreadable: Record<Unreadable, string>;
  found: string;
  likely: string;
  quoted(passage: string): string;
  toAsk: string;
  labels: Record<
    | "company"
    | "position"
    | "reference"
    | "start"
    | "end"
    | "form"
    | "place"
    | "link"
    | "promise"
    | "contact",
    string
  >;
  forms: Record<(typeof INTERVIEW_FORMATS)[number], string>;
  questions: Record<IntakeQuestion["code"], string>;
  /** `url` is empty where no app runs. */
  kept: Record<(typeof PLACEMENTS)[number], (url: string) => string>;
}

const seeDa = (url: string) => (url === "" ? "Åbn det med: efterklang" : `Se det her: ${url}`);
const seeEn = (url: string) => (url === "" ? "Open it with: efterklang" : `See it here: ${url}`);

export const INTAKE_WORDS: Record<LanguageCode, IntakeWords> = {
  da: {
    files:
      "invitationer, mails, kalenderfiler og visitkort (.ics, .eml, .msg, .vcf eller tekst); - læser standardinput",
    text: "en tekst, du har kopieret",
    me: 'dig selv: "Navn <adresse>", så du ikke bliver taget for en af de andre',
    json: "skriv svaret som JSON, og gem intet",
    nothingGiven: "Angiv mindst én fil, eller brug --text.",
    noPerson: 'Skriv det som "Navn <adresse>".',
    tooMany: (most) => `Der er plads til ${most} filer ad gangen.`,
    unreadable: {
      empty: "Filen er tom.",
      broken:
        "Filen kunne ikke læses; den er beskadiget, eller den er ikke det, den giver sig ud for.",
      "unknown-format": "Filen er af en slags, som Efterklang ikke kan læse.",
    },
    found: "Det står der",
    likely: "(formentlig)",
    quoted: (passage) => `»${passage}«`,
    toAsk: "Det mangler",
    labels: {
      company: "Virksomhed",
      position: "Stilling",
      reference: "Reference",
      start: "Samtale",
      end: "Slutter",
      form: "Form",
      place: "Sted",
      link: "Link",
      promise: "Svar lovet",
      contact: "Kontakt",
    },
    forms: { "in-person": "ansigt til ansigt", video: "video", phone: "telefon" },
    questions: {
      "which-time": "Hvilket tidspunkt bliver det?",
      "weekday-contradicts": "Ugedagen passer ikke til datoen. Hvad gælder?",
      "interview-time": "Hvornår er samtalen?",
      "half-day": "Er det om formiddagen eller om eftermiddagen?",
      "interview-end": "Hvornår slutter samtalen?",
      "interview-format": "Hvordan foregår samtalen?",
      company: "Hvilken virksomhed er det?",
      position: "Hvilken stilling er det?",
      "who-leads": "Hvem har ansvaret for ansættelsen?",
      "their-details": "Hvordan kan du få fat i dem? Find en adresse eller et nummer.",
      channel: "Hvordan kom beskeden: mail, LinkedIn eller noget andet?",
      "cancelled-or-moved": "Er det hele aflyst, eller kommer der et nyt tidspunkt?",
      repeats: "Mødet gentager sig. Kun første gang er taget med; passer det?",
    },
    kept: {
      new: (url) => `Gemt som et nyt forløb. ${seeDa(url)}`,
      same: (url) => `Det kender du allerede; intet er ændret. ${seeDa(url)}`,
      moved: (url) => `Samtalen er flyttet i det forløb, du har. ${seeDa(url)}`,
      added: (url) => `Lagt til det forløb, du har. ${seeDa(url)}`,
      cancelled: (url) =>
        `Samtalen er taget af, og forløbet er lukket, til du hører nyt. Det, der er sagt, er gemt. ${seeDa(url)}`,
    },
  },
  en: {
    files:
      "invitations, mails, calendar files and contact cards (.ics, .eml, .msg, .vcf or text); - reads standard input",
    text: "a text that you have copied",
    me: 'yourself: "Name <address>", so that you are not taken for one of the others',
    json: "print the answer as JSON and save nothing",
    nothingGiven: "Name at least one file, or use --text.",
    noPerson: 'Write it as "Name <address>".',
    tooMany: (most) => `There is room for ${most} files at a time.`,
    unreadable: {
      empty: "The file is empty.",
      broken: "The file could not be read; it is damaged, or it is not what it says it is.",
      "unknown-format": "The file is of a kind that Efterklang cannot read.",
    },
    found: "What it says",
    likely: "(probably)",
    quoted: (passage) => `“${passage}”`,
    toAsk: "What is missing",
    labels: {
      company: "Company",
      position: "Position",
      reference: "Reference",
      start: "Interview",
      end: "Ends",
      form: "Form",
      place: "Place",
      link: "Link",
      promise: "Answer promised",
      contact: "Contact",
    },
    forms: { "in-person": "in person", video: "video", phone: "phone" },
    questions: {
      "which-time": "Which time will it be?",
      "weekday-contradicts": "The weekday does not fit the date. Which of them holds?",
      "interview-time": "When is the interview?",
      "half-day": "Is that in the morning or in the afternoon?",
      "interview-end": "When does the interview end?",
      "interview-format": "How will the interview be held?",
      company: "Which company is it?",
      position: "Which position is it?",
      "who-leads": "Who is responsible for the hiring?",
      "their-details": "How can you reach them? Find an address or a number.",
      channel: "How did the message come: e-mail, LinkedIn or some other way?",
      "cancelled-or-moved": "Is it all called off, or will there be a new time?",
      repeats: "The meeting repeats. Only the first time was taken; is that right?",
    },
    kept: {
      new: (url) => `Kept as a new process. ${seeEn(url)}`,
      same: (url) => `You have it already; nothing was changed. ${seeEn(url)}`,
      moved: (url) => `The interview was moved in the process that you have. ${seeEn(url)}`,
      added: (url) => `Added to the process that you have. ${seeEn(url)}`,
      cancelled: (url) =>
        `The interview was taken off, and the process is closed until you hear more. What was said is kept. ${seeEn(url)}`,
    },
  },
};
