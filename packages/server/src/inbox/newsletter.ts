import type { IncomingMail } from "./incoming-mail.ts";
import { hasHeader, headerWord } from "./mail-header.ts";
import { hasPhrase, plainWords } from "./mail-words.ts";

const LIST_HEADERS = [
  "list-id",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "list-post",
  "feedback-id",
  "x-campaign-id",
  "x-campaignid",
  "x-mailchimp-id",
  "x-mc-user",
  "x-mailgun-tag",
];

const UNSUBSCRIBE = [
  "afmeld nyhedsbrev",
  "afmeld dig nyhedsbrevet",
  "afmeld nyhedsbrevet",
  "afmeld her",
  "afmeld dig her",
  "frameld",
  "afmeld jobagent",
  "du modtager denne mail, fordi du",
  "unsubscribe",
  "manage your preferences",
  "manage preferences",
  "view in browser",
  "view this email in your browser",
  "se mailen i din browser",
  "vis i browser",
] as const;

/** True for what goes to many: by the headers of lists, or by how its text ends. */
export function isMailing(mail: IncomingMail): boolean {
  return (
    LIST_HEADERS.some((name) => hasHeader(mail, name)) ||
    ["bulk", "list", "junk"].includes(headerWord(mail, "precedence")) ||
    hasPhrase(plainWords(mail.text), UNSUBSCRIBE)
  );
}
