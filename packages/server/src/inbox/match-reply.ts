import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { ReadFrom } from "@efterklang/core/dates-in-text/found-date";
import type { KeptCaseFile } from "../store/store.ts";
import { type Automatic, automatic, saysAway } from "./auto-reply.ts";
import { bounce } from "./bounce.ts";
import { type CalendarMail, calendarMail } from "./calendar-mail.ts";
import { passesOnMessage, tellsDecision } from "./decision-words.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { greetsCandidate } from "./job-words.ts";
import { type MailInHand, mailInHand } from "./mail-in-hand.ts";
import { endsLikeMailing, isMailing } from "./newsletter.ts";
import { ownCopy } from "./own-copy.ts";
import { type Placed, placeMail } from "./place-mail.ts";
import { promisedDay } from "./promised-day.ts";
import { returnDay } from "./return-day.ts";
import type { MatchCode } from "@efterklang/core/language/match-words";
import type { ReplyMatch, Verdict } from "./reply-match.ts";

/**
 * Says what a mail is to the person's cases, at the instant `now`. Pure: the same mail and cases give the same answer.
 * What is not certain is `likely`, and only to be acted on when the person has said so.
 */
export function matchReply(
  mail: IncomingMail,
  cases: readonly KeptCaseFile[],
  now: string,
): ReplyMatch {
  const calendar = calendarMail(mail);
  const organizer = calendar?.organizer ?? null;
  const hand = mailInHand(mail, now, organizer === null ? [] : [organizer]);
  const own = ownCopy(hand, cases) ?? bounce(hand, cases);
  if (own !== null) return own;
  const placed = placeMail(hand, cases);
  if (calendar !== null) return calendarVerdict(calendar, placed);
  const machine = automatic(hand, (placed?.caseFile ?? cases[0])?.candidate.name);
  // A receipt thanks for the application, and so does what comes after the decision.
  const receipt = machine?.kind === "reply" && machine.because[0] === "acknowledgement";
  const told = receipt || machine?.kind === "sent" ? toldByPlatform(hand) : null;
  if (machine?.kind === "reply" && told !== "decision")
    return verdictOn("auto-reply", placed, machine, {
      returnsOn: receipt && !saysAway(hand.said) ? undefined : dayIn(returnDay, hand, placed),
    });
  const mailing = isMailing(mail) || (endsLikeMailing(hand) && !isFromContact(placed));
  const personal = mailing && isPersonal(hand, placed);
  if (mailing && told === null && !answersThread(placed) && !personal)
    return unrelated("mailing-list");
  if (placed === null) return unrelated("no-case");
  if (machine?.kind === "sent" || machine?.kind === "reply")
    return sentByMachine(hand, placed, machine, told);
  const passedOn: Automatic = { kind: "sent", certainty: "likely", because: ["platform-message"] };
  return verdictOn("answer", placed, machine ?? (personal ? passedOn : undefined), {
    answerPromisedOn: dayIn(promisedDay, hand, placed),
  });
}

/** Days are read as the mail's writer meant them: from when it was written, on the case's clock. */
function dayIn(
  find: (own: string, language: LanguageCode, from: ReadFrom) => string | null,
  { reply, at }: MailInHand,
  placed: Placed | null,
): string | undefined {
  const timeZone = placed?.caseFile.timeZone ?? "Europe/Copenhagen";
  const from = { at: new Date(at).toISOString(), timeZone };
  return find(reply.own, placed?.caseFile.language ?? "da", from) ?? undefined;
}

/** An invitation to a meeting about a case; answers to the candidate's own, and meetings that are called off, unlock nothing. */
function calendarVerdict({ kind }: CalendarMail, placed: Placed | null): ReplyMatch {
  if (placed === null) return unrelated("no-case");
  const because: MatchCode[] = [`calendar-${kind}`];
  if (kind === "request") return verdictOn("invitation", placed, { certainty: "sure", because });
  if (kind === "counter") return verdictOn("invitation", placed, { certainty: "likely", because });
  return verdictOn("auto-reply", placed, { certainty: "sure", because });
}

/** Platforms send what people decided and wrote, and what nobody did: only the former can be an answer, and is asked about. */
function toldByPlatform({ said }: MailInHand): MatchCode | null {
  if (tellsDecision(said)) return "decision";
  return passesOnMessage(said) ? "platform-message" : null;
}

function sentByMachine(
  hand: MailInHand,
  placed: Placed,
  machine: Automatic,
  told: MatchCode | null,
): ReplyMatch {
  if (told === null) return verdictOn("auto-reply", placed, machine);
  return verdictOn(
    "answer",
    placed,
    { certainty: "likely", because: [told, ...machine.because] },
    { answerPromisedOn: dayIn(promisedDay, hand, placed) },
  );
}

/** A list's headers stand on a person's mail too, where the employer's address is a group; a mailing is in no thread. */
function answersThread(placed: Placed | null): boolean {
  return (
    placed !== null && placed.because.some((code) => code === "thread" || code === "quoted-text")
  );
}

/** Platforms mark all that they send as mailings; what a contact signs, to the candidate by name and about the position, is none. */
function isPersonal({ reply }: MailInHand, placed: Placed | null): boolean {
  return (
    placed !== null &&
    placed.because.some((code) => code === "contact-name" || code === "contact-address") &&
    placed.because.includes("position-named") &&
    greetsCandidate(reply.own, placed.caseFile.candidate.name)
  );
}

function isFromContact(placed: Placed | null): boolean {
  return placed !== null && placed.because.includes("contact-address");
}

function verdictOn(
  verdict: Verdict,
  placed: Placed | null,
  kind: Pick<Automatic, "certainty" | "because"> = { certainty: "sure", because: [] },
  days: { answerPromisedOn?: string | undefined; returnsOn?: string | undefined } = {},
): ReplyMatch {
  const certain = placed === null || placed.certainty === "sure";
  return {
    verdict,
    case: placed?.caseFile.id ?? null,
    contact: placed?.contact?.id ?? null,
    certainty: certain && kind.certainty === "sure" ? "sure" : "likely",
    ...(days.answerPromisedOn !== undefined && { answerPromisedOn: days.answerPromisedOn }),
    ...(days.returnsOn !== undefined && { returnsOn: days.returnsOn }),
    because: [...kind.because, ...(placed?.because ?? (["no-case"] as const))],
  };
}

function unrelated(because: MatchCode): ReplyMatch {
  return { verdict: "unrelated", case: null, contact: null, certainty: "sure", because: [because] };
}
