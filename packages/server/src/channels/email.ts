import type { Channel } from "./channel.ts";
import { deliverBySmtp } from "./deliver-by-smtp.ts";
import { MAIL_LIMITS, type MailLimits } from "./limits.ts";
import { keepInSent, lookInSent } from "./sent-folder.ts";

/** E-mail by SMTP through the person's own account, with its Sent folder by IMAP. */
export function emailChannel(limits: MailLimits = MAIL_LIMITS): Channel {
  return {
    deliver: (opened, mail, attempt) => deliverBySmtp(opened, mail, attempt, limits),
    look: (opened, messageId) => lookInSent(opened, messageId, limits),
    keepCopy: (opened, mail) => keepInSent(opened, mail, limits),
  };
}
