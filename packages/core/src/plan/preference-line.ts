import type { Channel } from "../case-file/case-file.ts";
import { CHANNELS } from "../case-file/channels.ts";
import type { Judged, Situation } from "./channel-verdict.ts";
import type { PastExchange } from "./facts.ts";
import type { Reason } from "./plan-types.ts";

/** A channel that stands in the line, and why it stands there. */
export interface LineEntry {
  channel: Channel;
  reasons: Reason[];
}

const WRITTEN: ReadonlySet<Channel | undefined> = new Set<Channel>([
  "email",
  "online-message",
  "linkedin",
  "letter",
  "hand-delivered-letter",
]);

/** The channels in the order in which they are recommended: the first that is not ruled out is taken. */
export function preferenceLine(situation: Situation, judged: readonly Judged[]): LineEntry[] {
  const { caseFile, recipient, dialogue, exchanges } = situation;
  const { preferredChannel } = caseFile.judgement;
  const theirs = lastWritten(dialogue);
  const anybodys = lastWritten(exchanges.filter(({ human }) => human));
  return [
    ...entry(preferredChannel, { principle: "feels-right", code: "your-choice", params: {} }),
    ...entry(theirs, {
      principle: "same-channel",
      code: "they-used-it",
      params: recipient === null ? {} : { contact: recipient.id },
    }),
    ...(phoneStands(situation, judged)
      ? entry("phone", {
          principle: "same-channel",
          code: "they-used-it",
          params: recipient === null ? {} : { contact: recipient.id },
        })
      : []),
    ...entry(anybodys, { principle: "same-channel", code: "employer-used-it", params: {} }),
    ...entry("email", { principle: "email-by-default", code: "standard-for-most", params: {} }),
    ...CHANNELS.filter((channel) => verdictOf(channel, judged) === "possible").map((channel) => ({
      channel,
      reasons: [],
    })),
  ];
}

function entry(channel: Channel | undefined, reason: Reason): LineEntry[] {
  return channel === undefined ? [] : [{ channel, reasons: [reason] }];
}

function lastWritten(exchanges: readonly PastExchange[]): Channel | undefined {
  return exchanges.findLast(({ channel }) => WRITTEN.has(channel))?.channel;
}

function verdictOf(channel: Channel, judged: readonly Judged[]): Judged["verdict"] | undefined {
  return judged.find((one) => one.channel === channel)?.verdict;
}

/** The phone stands in the line where the recipient only ever phoned; with no number on file it still does, so that the number is asked for. */
function phoneStands(situation: Situation, judged: readonly Judged[]): boolean {
  const { dialogue, interview, caseFile } = situation;
  const onlyPhoned = dialogue.length > 0 && dialogue.every(({ channel }) => channel === "phone");
  if (!onlyPhoned || interview?.format === "video" || caseFile.judgement.calmOnPhone !== true) {
    return false;
  }
  const phone = judged.find(({ channel }) => channel === "phone");
  return phone?.verdict === "possible" || phone?.possibleWithDetails === true;
}
