import type { IncomingMail } from "./incoming-mail.ts";
import { hasHeader, headerWord } from "./mail-header.ts";
import type { MailInHand } from "./mail-in-hand.ts";
import { hasPhrase, isReplySubject } from "./mail-words.ts";

const LIST_HEADERS = [
  "list-id",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "list-post",
  "x-campaign-id",
  "x-campaignid",
  "x-mailchimp-id",
];

const UNSUBSCRIBE = [
  "afmeld nyhedsbrev",
  "afmeld dig nyhedsbrevet",
  "afmeld nyhedsbrevet",
  "afmeld her",
  "afmeld dig her",
  "frameld",
  "afmeld jobagent",
  "afmeld jobagenten",
  "afmeld",
  "afmelding",
  "slå jobagenten fra",
  "redigér jobagent",
  "administrer dine notifikationer",
  "din jobagent",
  "opt out",
  "manage alerts",
  "manage your alerts",
  "manage your job alerts",
  "email preferences",
  "notification settings",
  "job alert",
  "du modtager denne mail, fordi du",
  "unsubscribe",
  "manage your preferences",
  "manage preferences",
  "view in browser",
  "view this email in your browser",
  "se mailen i din browser",
  "vis i browser",
] as const;

/** True for what goes to many by the headers of lists. */
export function isMailing(mail: IncomingMail): boolean {
  return (
    LIST_HEADERS.some((name) => hasHeader(mail, name)) ||
    ["bulk", "list", "junk"].includes(headerWord(mail, "precedence"))
  );
}

/** True for a text that ends like a newsletter's; so do the signatures of some companies, and what they quote. */
export function endsLikeMailing({ mail, said }: MailInHand): boolean {
  return !isReplySubject(mail.subject) && hasPhrase(said, UNSUBSCRIBE);
}
