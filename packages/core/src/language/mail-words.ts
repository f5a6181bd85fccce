import type { LanguageCode } from "../case-file/case-file.ts";
import { daMailWords } from "./da/mail-words.ts";
import { enMailWords } from "./en/mail-words.ts";

/** What can go wrong between us and a mail server. */
export const MAIL_FAULT_CODES = [
  "host-not-found",
  "connection-refused",
  "timed-out",
  "certificate",
  "tls-not-offered",
  "login-refused",
  "token-expired",
  "secret-missing",
  "no-sent-folder",
  "no-room",
  "protocol",
] as const;
export type MailFaultCode = (typeof MAIL_FAULT_CODES)[number];

/** What a provider asks of whoever wants to use a mail program with it. */
export const PROVIDER_HINTS = ["app-password", "switch-imap-on", "bridge", "sign-in-only"] as const;
export type ProviderHint = (typeof PROVIDER_HINTS)[number];

/** Where it happened. Everything but the server may be unknown. */
export interface MailFaultPlace {
  server?: "smtp" | "imap";
  host?: string;
  port?: number;
  /** The server's own short answer. */
  answer?: string;
}

/** Two sentences for a person: what happened, and what to do about it. */
export interface ToldMailFault {
  whatHappened: string;
  whatToDo: string;
}

export interface MailWords {
  /** The server as it is spoken of in the middle of a sentence, and at its beginning. */
  server(place: MailFaultPlace): { within: string; first: string };
  faults: Record<
    MailFaultCode,
    (server: { within: string; first: string }, place: MailFaultPlace) => ToldMailFault
  >;
  hints: Record<ProviderHint, (provider: string) => string>;
}

const WORDS: Record<LanguageCode, MailWords> = { da: daMailWords, en: enMailWords };

/** What happened between us and a mail server, and what to do, in plain words. */
export function describeMailFault(
  code: MailFaultCode,
  place: MailFaultPlace,
  language: LanguageCode,
): ToldMailFault {
  const words = WORDS[language];
  return words.faults[code](words.server(place), place);
}

/** What has to be done at a provider before its mail can be used here. */
export function describeProviderHint(
  hint: ProviderHint,
  provider: string,
  language: LanguageCode,
): string {
  return WORDS[language].hints[hint](provider);
}
