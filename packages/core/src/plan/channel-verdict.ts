import type { Instant } from "../calendar/zone.ts";
import type { CaseFile, Channel, Contact } from "../case-file/case-file.ts";
import type { PrincipleId } from "../principles/principle.ts";
import type { Facts, InterviewDay, PastExchange } from "./facts.ts";
import { hasNotes, isFilled } from "../case-file/notes.ts";
import type { ChannelVerdict, Params, Purpose, Reason } from "./plan-types.ts";

/** After two calls that nobody took, a third looks like chasing. */
const ENOUGH_UNANSWERED_CALLS = 2;

/** What the channels are judged by. */
export interface Situation {
  caseFile: CaseFile;
  interview: InterviewDay | null;
  recipient: Contact | null;
  purpose: Purpose;
  /** False when no office hours are left in the window. */
  officeHoursLeft: boolean;
  closesAt: string | null;
  exchanges: readonly PastExchange[];
  /** Human exchanges with the recipient, oldest first. */
  dialogue: readonly PastExchange[];
  /** The recipient made an invitation or a screening by phone. */
  recipientPhoned: boolean;
  unansweredCalls: number;
  zone: string;
}

/** A verdict, and what a detail that is missing or wrong costs. */
export interface Judged extends ChannelVerdict {
  /** The detail to ask for, where nothing else rules the channel out. */
  missing: string | null;
  /** True where only that detail keeps the channel from being possible. */
  possibleWithDetails: boolean;
}

/** Puts together what the channels are judged by. `closesAt` is the window's end, null where it has none. */
export function situationOf(
  facts: Facts,
  recipient: Contact | null,
  purpose: Purpose,
  office: { hoursLeft: boolean; closesAt: string | null },
): Situation {
  const { exchanges, interview } = facts;
  const dialogue = exchanges.filter(({ human, contact }) => human && contact === recipient?.id);
  return {
    caseFile: facts.caseFile,
    interview,
    recipient,
    purpose,
    officeHoursLeft: office.hoursLeft,
    closesAt: office.closesAt,
    exchanges,
    dialogue: recipient === null ? [] : dialogue,
    recipientPhoned:
      recipient !== null &&
      dialogue.some(
        ({ channel, kind }) =>
          channel === "phone" && (kind === "invitation" || kind === "screening"),
      ),
    unansweredCalls: unansweredCallsSince(exchanges, interview?.endAt ?? Number.NEGATIVE_INFINITY),
    zone: facts.calendar.zone,
  };
}

function unansweredCallsSince(exchanges: readonly PastExchange[], interviewEnd: Instant): number {
  const lastHuman = exchanges.findLastIndex(({ human }) => human);
  return exchanges
    .slice(lastHuman + 1)
    .filter(({ kind, atMs }) => kind === "unanswered-call" && atMs >= interviewEnd).length;
}

/** The verdict on one channel before anything is recommended: what rules it out, else what speaks against it. */
export function judgeChannel(channel: Channel, situation: Situation): Judged {
  const blocked = [...hardReasons(channel, situation)];
  const details = detailReasons(channel, situation);
  const against = reasonsAgainst(channel, situation);
  const verdict =
    blocked.length + details.length > 0
      ? "ruled-out"
      : against.length > 0
        ? "discouraged"
        : "possible";
  const reasons =
    verdict === "ruled-out"
      ? [...blocked, ...details]
      : verdict === "discouraged"
        ? against
        : reasonsFor(channel, situation);
  const missing = blocked.length > 0 ? null : missingDetail(details);
  return {
    channel,
    verdict,
    reasons,
    missing,
    possibleWithDetails: missing !== null && against.length === 0,
  };
}

/** A dialogue that never began is nothing that one could ask for. */
function missingDetail(details: readonly Reason[]): string | null {
  const missing = details.find(
    ({ code, params }) => code === "bounced" || params["detail"] !== "dialogue",
  );
  return missing === undefined ? null : String(missing.params["detail"]);
}

function reason(principle: PrincipleId, code: Reason["code"], params: Params = {}): Reason {
  return { principle, code, params };
}

/** What rules a channel out, whatever details are on file. */
function hardReasons(channel: Channel, situation: Situation): Reason[] {
  const { judgement } = situation.caseFile;
  switch (channel) {
    case "phone":
      return [
        ...(situation.interview?.asked.has("no-calls")
          ? [reason("not-at-any-price", "asked-for-no-calls")]
          : []),
        ...noOfficeHours(situation),
      ];
    case "letter":
      return [reason("post-in-time", "never-arrives-in-time")];
    case "hand-delivered-letter":
      if (situation.purpose !== "thank-you") return [reason("letter-if-sure", "thank-you-only")];
      return judgement.canDeliverByHand === true
        ? noOfficeHours(situation)
        : [reason("letter-if-sure", "cannot-deliver-by-hand")];
    case "visit":
      return judgement.visitFits === true && judgement.visitPractical === true
        ? noOfficeHours(situation)
        : [reason("visit-if-sure", "visit-not-said-to-fit")];
    default:
      return [];
  }
}

function noOfficeHours({ officeHoursLeft, closesAt }: Situation): Reason[] {
  if (officeHoursLeft) return [];
  return [reason("office-hours", "no-office-hours-left", closesAt === null ? {} : { closesAt })];
}

/** Why the recipient cannot be reached there: nothing on file, or what is on file did not work. */
function detailReasons(channel: Channel, situation: Situation): Reason[] {
  const detail = detailOf(channel);
  if (!isReachable(channel, situation)) {
    const principle =
      channel === "linkedin" ? "no-linkedin-invitation" : ("have-their-details" as const);
    return [reason(principle, "no-details", { detail })];
  }
  const sentAt = bouncedAt(channel, situation);
  return sentAt === null ? [] : [reason("have-their-details", "bounced", { sentAt, detail })];
}

function detailOf(channel: Channel): string {
  if (channel === "email" || channel === "phone") return channel;
  return channel === "online-message" || channel === "linkedin" ? "dialogue" : "address";
}

function isReachable(channel: Channel, { recipient, caseFile, dialogue }: Situation): boolean {
  switch (channel) {
    case "email":
    case "phone":
      return isFilled(recipient?.[channel] ?? "");
    case "online-message":
    case "linkedin":
      return dialogue.some((exchange) => exchange.channel === channel);
    default:
      return caseFile.company.address.some(isFilled);
  }
}

const MESSAGE_KINDS: ReadonlySet<string> = new Set([
  "application",
  "message",
  "follow-up",
  "voicemail",
]);

/** When the last message to the recipient on this channel was sent, if it came back and nothing has come on it since. */
function bouncedAt(channel: Channel, { exchanges, recipient }: Situation): string | null {
  if (recipient === null) return null;
  const onChannel = exchanges.filter(
    (exchange) => exchange.channel === channel && exchange.contact === recipient.id,
  );
  const last = onChannel.findLastIndex(
    ({ from, kind }) => from === "candidate" && MESSAGE_KINDS.has(kind),
  );
  if (onChannel[last]?.delivery !== "undelivered") return null;
  const heardSince = onChannel.slice(last + 1).some(({ from }) => from === "employer");
  return heardSince ? null : onChannel[last].at;
}

function reasonsAgainst(channel: Channel, situation: Situation): Reason[] {
  const { judgement, notes } = situation.caseFile;
  if (channel === "hand-delivered-letter" && judgement.letterFits !== true) {
    return [reason("letter-if-sure", "letter-not-said-to-fit")];
  }
  if (channel !== "phone") return [];
  return [
    ...(situation.recipientPhoned ? [] : [reason("phone-if-they-phoned", "nobody-phoned")]),
    ...(judgement.calmOnPhone === false ? [reason("phone-if-prepared", "not-calm-on-phone")] : []),
    ...(hasNotes(notes) ? [] : [reason("phone-if-prepared", "no-points-written")]),
    ...(situation.unansweredCalls >= ENOUGH_UNANSWERED_CALLS
      ? [reason("only-once", "unanswered-twice", { calls: situation.unansweredCalls })]
      : []),
  ];
}

function reasonsFor(channel: Channel, { recipient, interview, dialogue }: Situation): Reason[] {
  const contact: Params = recipient === null ? {} : { contact: recipient.id };
  const used = dialogue.some((exchange) => exchange.channel === channel)
    ? [reason("same-channel", "they-used-it", contact)]
    : [];
  const online =
    interview?.format === "video" ? [reason("online-after-online", "after-video-interview")] : [];
  switch (channel) {
    case "email":
      return [...used, reason("email-by-default", "standard-for-most"), ...online];
    case "online-message":
    case "linkedin":
      return [...used, ...online];
    case "phone":
      return [reason("phone-if-they-phoned", "they-phoned", contact)];
    case "visit":
      return [reason("visit-if-sure", "visit-fits")];
    default:
      return [reason("letter-if-sure", "letter-fits")];
  }
}
