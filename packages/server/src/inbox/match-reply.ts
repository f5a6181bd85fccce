import type { KeptCaseFile } from "../store/store.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { mailInHand } from "./mail-in-hand.ts";
import { placeMail } from "./place-mail.ts";
import type { ReplyMatch } from "./reply-match.ts";

/**
 * Says what a mail is to the person's cases, at the instant `now`. Pure: the same mail and cases give the same answer.
 * What is not certain is `likely`, and only to be acted on when the person has said so.
 */
export function matchReply(
  mail: IncomingMail,
  cases: readonly KeptCaseFile[],
  now: string,
): ReplyMatch {
  const placed = placeMail(mailInHand(mail, now, []), cases);
  if (placed === null)
    return {
      verdict: "unrelated",
      case: null,
      contact: null,
      certainty: "sure",
      because: ["no-case"],
    };
  return {
    verdict: "answer",
    case: placed.caseFile.id,
    contact: placed.contact?.id ?? null,
    certainty: placed.certainty,
    because: placed.because,
  };
}
