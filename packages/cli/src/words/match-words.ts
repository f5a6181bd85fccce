import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { ReplyMatch, Verdict } from "@efterklang/server/inbox/reply-match";

/** What the page about an incoming mail says. */
export interface MatchWords {
  mail(from: string | null, subject: string): string;
  verdicts: Record<Verdict, string>;
  certainty: Record<ReplyMatch["certainty"], string>;
  place(company: string, id: string, contact: string | null): string;
  promised(day: string): string;
  returns(day: string): string;
  why: string;
  nothingSaved: string;
}

const da: MatchWords = {
  mail: (from, subject) => `${from ?? "Ukendt afsender"}: ${subject || "(uden emne)"}`,
  verdicts: {
    answer: "Et svar",
    "auto-reply": "En automatisk mail",
    undelivered: "Din mail kom ikke frem",
    "own-copy": "Din egen mail",
    invitation: "En mødeindkaldelse",
    unrelated: "Har ikke med dine forløb at gøre",
  },
  certainty: { sure: "uden tvivl", likely: "sandsynligvis" },
  place: (company, id, contact) =>
    `Forløb: ${company} (${id})${contact === null ? "" : `. Kontakt: ${contact}`}`,
  promised: (day) => `De lover svar senest ${day}.`,
  returns: (day) => `Tilbage igen: ${day}.`,
  why: "Hvorfor",
  nothingSaved: "Intet er gemt.",
};

const en: MatchWords = {
  mail: (from, subject) => `${from ?? "Unknown sender"}: ${subject || "(no subject)"}`,
  verdicts: {
    answer: "An answer",
    "auto-reply": "An automatic mail",
    undelivered: "Your mail did not arrive",
    "own-copy": "Your own mail",
    invitation: "A calendar invitation",
    unrelated: "Nothing to do with your processes",
  },
  certainty: { sure: "for sure", likely: "probably" },
  place: (company, id, contact) =>
    `Process: ${company} (${id})${contact === null ? "" : `. Contact: ${contact}`}`,
  promised: (day) => `They promise an answer by ${day}.`,
  returns: (day) => `Back again: ${day}.`,
  why: "Why",
  nothingSaved: "Nothing was saved.",
};

/** The words about an incoming mail in a language. */
export function matchWords(language: LanguageCode): MatchWords {
  return language === "da" ? da : en;
}
