import type { LabelWords } from "../label-words.ts";

/** What channels, verdicts and the like are called in English. */
export const enLabels: LabelWords = {
  channels: {
    email: "e-mail",
    "online-message": "online message",
    linkedin: "message on LinkedIn",
    phone: "phone call",
    letter: "letter by post",
    "hand-delivered-letter": "letter handed over",
    visit: "visit",
  },
  verdicts: {
    recommended: "recommended",
    possible: "possible",
    discouraged: "not advised",
    "ruled-out": "ruled out",
  },
  decisions: { "follow-up": "follow up", wait: "wait", leave: "leave it" },
  purposes: { "thank-you": "thank-you", "status-inquiry": "question about the status" },
  registers: { formal: "formal tone", neutral: "neutral tone" },
  elements: {
    thank: "thanks",
    enthusiasm: "wanting the job",
    fit: "why you fit",
    addition: "what you forgot",
  },
  statuses: {
    open: "under way",
    offered: "job offered",
    hired: "hired",
    rejected: "turned down",
    withdrawn: "withdrawn",
    cancelled: "called off",
  },
  roles: {
    hr: "HR",
    manager: "manager",
    "department-head": "head of department",
    recruiter: "recruiter",
    other: "other contact",
  },
  exchangeKinds: {
    invitation: "invitation to an interview",
    screening: "first talk",
    message: "message",
    conversation: "you talked",
    "auto-reply": "automatic reply",
    application: "application",
    "follow-up": "follow-up",
    voicemail: "voicemail",
    "unanswered-call": "unanswered call",
  },
};
