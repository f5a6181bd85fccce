import type { Channel } from "../case-file/case-file.ts";
import { CHANNELS } from "../case-file/channels.ts";
import { judgeChannel, type Judged, type Situation } from "./channel-verdict.ts";
import type { ChannelVerdict, Question, Reason, Verdict } from "./plan-types.ts";
import { preferenceLine, type LineEntry } from "./preference-line.ts";

/** The seven channels with their verdicts, the recommended one, and what is worth asking about them (step 8). */
export interface ChannelAdvice {
  channel: Channel | null;
  channels: ChannelVerdict[];
  questions: Question[];
}

const VERDICT_ORDER: readonly Verdict[] = ["recommended", "possible", "discouraged", "ruled-out"];

/** Judges every channel for the recipient, recommends the first that stands in the line, and orders the list. */
export function channelAdvice(situation: Situation): ChannelAdvice {
  const judged = CHANNELS.map((channel) => judgeChannel(channel, situation));
  const line = preferenceLine(situation, judged);
  const chosen = line.findIndex(({ channel }) => usable(verdictOn(channel, judged)));
  const entry = line[chosen] ?? null;
  const channels = judged.map((one) =>
    one.channel === entry?.channel ? recommend(one, entry) : one,
  );
  return {
    channel: entry?.channel ?? null,
    channels: inOrder(channels, line),
    questions: [
      ...detailsMissed(line.slice(0, chosen === -1 ? line.length : chosen), judged, situation),
      ...calmOnPhone(situation, judged),
    ],
  };
}

/** All seven ruled out for one reason, for a plan without a purpose. */
export function allRuledOut(reason: Reason): ChannelVerdict[] {
  return CHANNELS.map((channel) => ({ channel, verdict: "ruled-out", reasons: [reason] }));
}

function verdictOn(channel: Channel, judged: readonly Judged[]): Judged {
  return judged.find((one) => one.channel === channel)!;
}

function usable({ verdict }: Judged): boolean {
  return verdict !== "ruled-out";
}

function recommend(judged: Judged, { reasons }: LineEntry): Judged {
  const said = new Set(reasons.map(({ code }) => code));
  return {
    ...judged,
    verdict: "recommended",
    reasons: [...reasons, ...judged.reasons.filter(({ code }) => !said.has(code))],
  };
}

function inOrder(channels: readonly Judged[], line: readonly LineEntry[]): ChannelVerdict[] {
  const place = (channel: Channel) => {
    const inLine = line.findIndex((entry) => entry.channel === channel);
    return inLine === -1 ? line.length + CHANNELS.indexOf(channel) : inLine;
  };
  const rank = ({ verdict }: Judged) => VERDICT_ORDER.indexOf(verdict);
  return [...channels]
    .sort((one, other) => rank(one) - rank(other) || place(one.channel) - place(other.channel))
    .map(({ channel, verdict, reasons }) => ({ channel, verdict, reasons }));
}

/** A better channel was passed over only because an address or number is missing or wrong: that is worth asking for. */
function detailsMissed(
  passedOver: readonly LineEntry[],
  judged: readonly Judged[],
  { recipient }: Situation,
): Question[] {
  const missed = passedOver.find(({ channel }) => verdictOn(channel, judged).missing !== null);
  if (missed === undefined) return recipient === null ? [askForDetails(null, null)] : [];
  return [askForDetails(recipient?.id ?? null, verdictOn(missed.channel, judged).missing)];
}

function askForDetails(contact: string | null, detail: string | null): Question {
  return {
    code: "recipient-details",
    params: { ...(contact === null ? {} : { contact }), ...(detail === null ? {} : { detail }) },
  };
}

function calmOnPhone(
  { recipientPhoned, caseFile, recipient }: Situation,
  judged: readonly Judged[],
): Question[] {
  const open =
    recipientPhoned &&
    caseFile.judgement.calmOnPhone === undefined &&
    usable(verdictOn("phone", judged));
  return open && recipient !== null
    ? [{ code: "calm-on-phone", params: { contact: recipient.id } }]
    : [];
}
