import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { MatchCode, ReplyMatch, Verdict } from "@efterklang/server/inbox/reply-match";

/** What the page about an incoming mail says. */
export interface MatchWords {
  mail(from: string | null, subject: string): string;
  verdicts: Record<Verdict, string>;
  certainty: Record<ReplyMatch["certainty"], string>;
  place(company: string, id: string, contact: string | null): string;
  promised(day: string): string;
  returns(day: string): string;
  why: string;
  because: Record<MatchCode, string>;
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
  because: {
    "from-candidate": "Den er sendt fra din egen adresse.",
    "own-message-id": "Den har samme Message-ID som en mail, du har sendt.",
    "own-name": "Den er sendt i dit navn til en, du er i forløb med.",
    "own-text": "Den begynder med den tekst, du selv har sendt.",
    "delivery-report": "Det er en rapport fra en mailserver om, at en mail ikke kunne leveres.",
    "bounce-wording": "En mailserver skriver, at en mail ikke kunne leveres.",
    "delivery-delayed": "Det er en besked om forsinkelse; serveren prøver stadig at levere mailen.",
    "delivered-report": "Det er en kvittering for, at mailen er leveret.",
    "read-receipt": "Det er en kvittering for, at mailen er åbnet.",
    "auto-submitted": "Den siger selv, at den er sendt automatisk (Auto-Submitted).",
    "auto-header": "Den bærer et mærke, som automatiske mails har.",
    "empty-return-path": "Den har ingen returadresse, og det har kun automatiske mails.",
    "auto-subject": "Emnet er typisk for et autosvar.",
    "auto-text": "Teksten siger, at den er automatisk.",
    "out-of-office": "Teksten er en fraværsbesked.",
    acknowledgement: "Den kvitterer for, at noget er modtaget.",
    "no-reply-address": "Den kommer fra en adresse, der ikke kan svares til.",
    "calendar-request": "Den indkalder til et møde i kalenderen.",
    "calendar-counter": "Den foreslår et andet tidspunkt for et møde.",
    "calendar-reply": "Den siger ja eller nej til et møde i kalenderen og er ikke et svar.",
    "calendar-cancelled": "Den aflyser et møde i kalenderen.",
    "mailing-list": "Det er et nyhedsbrev eller en anden udsendelse til mange.",
    "platform-message": "En platform sender det videre, som en person har skrevet.",
    decision: "Den fortæller, hvad arbejdsgiveren har besluttet.",
    thread: "Den hører til en tråd, der er noteret i forløbet.",
    "same-subject": "Emnet er det samme som i en mail i forløbet.",
    "quoted-text": "Den citerer noget, der er skrevet i forløbet.",
    "contact-address": "Adressen er en kontakts.",
    "contact-name": "Navnet er en kontakts, men adressen er en anden.",
    "contact-phone": "Den er en sms fra en kontakts telefonnummer.",
    "same-domain": "Den kommer fra samme domæne som en kontakt.",
    "company-named": "Virksomheden er nævnt.",
    "position-named": "Stillingen er nævnt.",
    recipient: "Modtageren er en kontakt i forløbet.",
    "no-case": "Intet knytter den til et forløb.",
    "several-cases": "Den passer på flere forløb; her står det, der passer bedst.",
    "case-elsewhere": "Adressen hører til et andet forløb, men tråden afgør det.",
    "case-closed": "Forløbet er afsluttet.",
    "before-the-case": "Den er skrevet før det første, der er noteret i forløbet.",
    "long-after": "Det er længe siden, der skete noget i forløbet.",
    "unknown-sender": "Afsenderen er ukendt og skriver fra en privat adresse.",
  },
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
  because: {
    "from-candidate": "It was sent from your own address.",
    "own-message-id": "It has the Message-ID of a mail that you sent.",
    "own-name": "It was sent in your name to somebody in a process of yours.",
    "own-text": "It begins with the text that you sent yourself.",
    "delivery-report": "It is a mail server's report that a mail could not be delivered.",
    "bounce-wording": "A mail server writes that a mail could not be delivered.",
    "delivery-delayed": "It tells of a delay; the server is still trying to deliver the mail.",
    "delivered-report": "It is a receipt that the mail was delivered.",
    "read-receipt": "It is a receipt that the mail was opened.",
    "auto-submitted": "It says itself that it was sent automatically (Auto-Submitted).",
    "auto-header": "It carries a mark that automatic mails have.",
    "empty-return-path": "It has no return address, as only automatic mails have none.",
    "auto-subject": "The subject is that of an automatic reply.",
    "auto-text": "The text says that it is automatic.",
    "out-of-office": "The text tells of an absence.",
    acknowledgement: "It acknowledges that something was received.",
    "no-reply-address": "It comes from an address that cannot be answered.",
    "calendar-request": "It invites to a meeting in the calendar.",
    "calendar-counter": "It proposes another time for a meeting.",
    "calendar-reply": "It accepts or declines a meeting in the calendar, and is no answer.",
    "calendar-cancelled": "It cancels a meeting in the calendar.",
    "mailing-list": "It is a newsletter or another mailing to many.",
    "platform-message": "A platform passes on what a person wrote.",
    decision: "It tells what the employer decided.",
    thread: "It belongs to a thread that is on file.",
    "same-subject": "The subject is that of a mail on file.",
    "quoted-text": "It quotes something that was written in the process.",
    "contact-address": "The address is a contact's.",
    "contact-name": "The name is a contact's, but the address is another.",
    "contact-phone": "It is a text message from a contact's number.",
    "same-domain": "It comes from the same domain as a contact.",
    "company-named": "The company is named.",
    "position-named": "The position is named.",
    recipient: "The recipient is a contact in the process.",
    "no-case": "Nothing ties it to a process.",
    "several-cases": "It fits several processes; this is the one that fits best.",
    "case-elsewhere": "The address belongs to another process, but the thread decides.",
    "case-closed": "The process is over.",
    "before-the-case": "It was written before the first thing on file in the process.",
    "long-after": "It is long since anything happened in the process.",
    "unknown-sender": "The sender is unknown and writes from a private address.",
  },
  nothingSaved: "Nothing was saved.",
};

/** The words about an incoming mail in a language. */
export function matchWords(language: LanguageCode): MatchWords {
  return language === "da" ? da : en;
}
