import type { View } from "./view.ts";

/** A request of the employer, in the view. */
export interface FoundRequest {
  request: "no-contact" | "no-calls" | "confirm";
  start: number;
  end: number;
}

const PATTERNS: readonly [FoundRequest["request"], RegExp][] = [
  [
    "no-contact",
    /\b(?:beder|anmoder|bedes)(?: (?:dig|dem|jer|vi|ansøgere|kandidater))?(?: venligst)?(?: om)?(?: at)? (?:ikke|undlade)(?: at)? (?:kontakte|henvende|skrive)|\b(?:please|kindly) (?:do not|don't|refrain from) contact(?:ing)?\b|\bkontakt os venligst ikke\b|\bundlad venligst at (?:kontakte|henvende)/iu,
  ],
  [
    "no-calls",
    /\b(?:beder|anmoder|bedes)(?: (?:dig|dem|jer))?(?: venligst)?(?: om)?(?: at)? (?:ikke|undlade)(?: at)? ringe|\bring venligst ikke|\bingen telefon(?:opkald|iske henvendelser)|\bno (?:phone )?calls,? please|\bplease (?:do not|don't) (?:call|phone|ring)|\brather than calling\b|\btelefoniske henvendelser (?:frabedes|besvares ikke)/iu,
  ],
  [
    "confirm",
    /\b(?:vil|kan) du (?:venligst )?(?:bekræfte|give (?:lige )?(?:lyd|besked))|\b(?:bekræft|giv) (?:venligst|lige lyd|os besked)|\bpasser det (?:dig)?|\bsvar venligst|\bplease (?:confirm|let (?:me|us) know|reply)|\b(?:would|are) you (?:be )?(?:free|available)\b|\bcould you come\b|\bhar du mulighed for\b|\bkan du komme\b/iu,
  ],
];

/** What the writer asks of the candidate. */
export function findRequests(view: View): FoundRequest[] {
  return PATTERNS.flatMap(([request, pattern]) => {
    const match = pattern.exec(view.text);
    return match ? [{ request, start: match.index, end: match.index + match[0].length }] : [];
  });
}

const INVITATION =
  /\binviter|\bindkald|\bindbyd|\binvitation|\binterview|(?:job|ansættelses|telefon|online)?samtale|kom(?:me)? (?:forbi|og se)|kigge forbi|\bmødes|would like to (?:meet|speak|talk)|come in for|love to speak/iu;
const RECEIPT =
  /\b(?:modtaget din ansøgning|received your application|tak for din ansøgning[^.]{0,120}\. vi behandler|automatisk (?:besked|svar|kvittering)|automatic (?:reply|message))/iu;

/** Whether the words are about an interview, or about coming to one. */
export function invites(text: string): boolean {
  return INVITATION.test(text);
}

/** Where a message invites to an interview; null where it does not. */
export function findInvitation(view: View): { start: number; end: number } | null {
  if (RECEIPT.test(view.text)) return null;
  const match = INVITATION.exec(view.text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const CANCELLATION =
  /\b(?:vi|jeg)\b[^.\n]{0,30}\b(?:må|nødt til|nødsaget)\b[^.\n]{0,40}\baflyse\b|\b(?:er|bliver|blev|må) (?:desværre |derfor |nu )?aflys(?:t|es)\b|\b(?:we|i)\b[^.\n]{0,30}\b(?:have|need|had) to cancel\b|\b(?:has been|is|was|had to be) (?:now |unfortunately )?cancell?ed\b/iu;

/** Whether the writer calls the interview off; "if you have to cancel" does not. */
export function callsOff(text: string): boolean {
  const match = CANCELLATION.exec(text);
  return (
    match !== null &&
    !/\b(?:hvis|if|såfremt|should)\b[^.\n]{0,40}$/i.test(
      text.slice(Math.max(0, match.index - 60), match.index),
    )
  );
}

/** Whether the text itself says that a machine wrote it. */
export function saysAutomatic(text: string): boolean {
  return /automatisk (?:genereret )?(?:besked|svar|kvittering|mail)|this is an automat(?:ic|ed)/i.test(
    text,
  );
}
