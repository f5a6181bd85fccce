import { instantText } from "../calendar/zone.ts";
import { judgeChannel, situationOf } from "./channel-verdict.ts";
import type { Facts } from "./facts.ts";
import { allRuledOut } from "./how.ts";
import type { ChannelVerdict, Plan, Reason } from "./plan-types.ts";
import { type Stage } from "./whether.ts";
import { quietPlan } from "./waiting-plan.ts";
import { recipientOf } from "./whom.ts";

type Locked = Extract<Stage, { step: "locked" }>;

/** One message is on its way and unanswered: keep still (step 4). Only a call, which is no message, may come to be allowed. */
export function lockedPlan(facts: Facts, stage: Locked): Plan {
  const { by, due } = stage;
  const phone = phoneOnceDue(facts, stage);
  const mayCall = phone !== null && phone.verdict !== "ruled-out";
  const isDue = facts.now >= due.dueAt;
  const written: Reason = {
    principle: "only-once",
    code: by.delivery === "uncertain" ? "perhaps-already-sent" : "already-written",
    params: { sentAt: by.at, kind: by.kind, ...(by.channel ? { channel: by.channel } : {}) },
  };
  const locked: Reason = { principle: "only-once", code: "locked", params: {} };
  const channels = allRuledOut(locked);
  const reconsiderAt = facts.next?.endAt ?? (mayCall && !isDue ? due.dueAt : null);
  return quietPlan(facts, {
    reasons: [written],
    channels: mayCall && isDue ? withPhone(channels, phone) : channels,
    asIf: "status-inquiry",
    answerFirst: false,
    ask: mayCall && isDue ? ["recipient-details", "calm-on-phone"] : ["recipient-details"],
    reconsiderAt: reconsiderAt === null ? null : instantText(reconsiderAt, facts.calendar.zone),
  });
}

/** The phone's verdict from the moment an inquiry is due; null where the lock holds for the phone as well. */
function phoneOnceDue(facts: Facts, { by, due }: Locked): ChannelVerdict | null {
  const usedPhone =
    facts.exchanges.some(({ human, channel }) => human && channel === "phone") ||
    facts.ended.some(({ format }) => format === "phone");
  if (facts.next !== null || by.atMs >= due.dueAt || !usedPhone) return null;
  const { contact } = recipientOf(facts);
  const office = { hoursLeft: true, closesAt: null };
  const { channel, verdict, reasons } = judgeChannel(
    "phone",
    situationOf(facts, contact, "status-inquiry", office),
  );
  return { channel, verdict, reasons };
}

function withPhone(channels: readonly ChannelVerdict[], phone: ChannelVerdict): ChannelVerdict[] {
  const lifted: Reason = { principle: "only-once", code: "a-call-is-not-a-message", params: {} };
  return [
    { ...phone, reasons: [lifted, ...phone.reasons] },
    ...channels.filter(({ channel }) => channel !== "phone"),
  ];
}
