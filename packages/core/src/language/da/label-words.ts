import type { LabelWords } from "../label-words.ts";

/** What channels, verdicts and the like are called in Danish. */
export const daLabels: LabelWords = {
  channels: {
    email: "mail",
    "online-message": "onlinebesked",
    linkedin: "besked på LinkedIn",
    phone: "opkald",
    letter: "brev med posten",
    "hand-delivered-letter": "brev afleveret i hånden",
    visit: "besøg",
  },
  verdicts: {
    recommended: "anbefalet",
    possible: "muligt",
    discouraged: "frarådes",
    "ruled-out": "udelukket",
  },
  decisions: { "follow-up": "følg op", wait: "vent", leave: "lad det ligge" },
  purposes: { "thank-you": "tak for samtalen", "status-inquiry": "spørgsmål om status" },
  registers: { formal: "formel tone", neutral: "neutral tone" },
  elements: {
    thank: "tak",
    enthusiasm: "lyst til jobbet",
    fit: "hvorfor du passer",
    addition: "det, du glemte",
  },
  statuses: {
    open: "i gang",
    offered: "jobbet er tilbudt",
    hired: "ansat",
    rejected: "afslag",
    withdrawn: "trukket tilbage",
    cancelled: "aflyst",
  },
  roles: {
    hr: "HR",
    manager: "leder",
    "department-head": "afdelingschef",
    recruiter: "rekrutteringskonsulent",
    other: "anden kontakt",
  },
  exchangeKinds: {
    invitation: "invitation til samtale",
    screening: "indledende snak",
    message: "besked",
    conversation: "I talte sammen",
    "auto-reply": "automatisk svar",
    application: "ansøgning",
    "follow-up": "opfølgning",
    voicemail: "besked på telefonsvareren",
    "unanswered-call": "opkald uden svar",
  },
};
