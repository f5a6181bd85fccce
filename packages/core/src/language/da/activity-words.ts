import type { ActivityWords } from "../activity-words.ts";

const MONTHS =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");

/** The log in Danish, in the words of a job log. */
export const daActivityWords: ActivityWords = {
  title: "Jobsøgning",
  empty: "Her er ikke noget i den periode.",
  unknownCompany: "Virksomhed ikke oplyst",
  what: {
    interview: "Jobsamtale",
    invitation: "Aftale om samtale",
    screening: "Indledende samtale",
    message: "Besked",
    conversation: "Samtale",
    "auto-reply": "Automatisk svar",
    application: "Ansøgning",
    "follow-up": "Opfølgning på samtale",
    voicemail: "Besked på telefonsvarer",
    "unanswered-call": "Opkald uden svar",
  },
  channels: {
    email: "mail",
    "online-message": "besked på nettet",
    linkedin: "LinkedIn",
    phone: "telefon",
    letter: "brev med posten",
    "hand-delivered-letter": "brev, afleveret",
    visit: "personligt besøg",
  },
  formats: { "in-person": "personligt fremmøde", video: "video", phone: "telefon" },
  day: (year, month, day) => `${Number(day)}.${Number(month)}.${year}`,
  time: (hour, minute) => `kl. ${hour}.${minute}`,
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  with: (people) => `med ${people}`,
  to: (people) => `til ${people}`,
  columns: ["Dato", "Tid", "Hvad", "Hvordan", "Med hvem", "Virksomhed", "Stilling"],
};
