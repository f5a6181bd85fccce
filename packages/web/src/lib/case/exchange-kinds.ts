import type { Channel, Exchange, ExchangeKind } from "@efterklang/core/case-file/case-file";

/** The channels in the order that they are offered. */
export const CHANNEL_ORDER = [
  "email",
  "phone",
  "online-message",
  "linkedin",
  "letter",
  "hand-delivered-letter",
  "visit",
] as const satisfies Channel[];

const KINDS: Record<Exchange["from"], readonly ExchangeKind[]> = {
  employer: ["message", "conversation", "invitation", "screening", "auto-reply"],
  candidate: [
    "follow-up",
    "message",
    "conversation",
    "voicemail",
    "unanswered-call",
    "application",
  ],
};

/** What either side can have done, the commonest first. */
export function kindsOf(from: Exchange["from"]): readonly ExchangeKind[] {
  return KINDS[from];
}

/** True where a person at the employer's was heard: only those can have promised or asked for anything. */
export function isHuman({ from, kind }: Pick<Exchange, "from" | "kind">): boolean {
  return from === "employer" ? kind !== "auto-reply" : kind === "conversation";
}
