import type { CaseFile, Channel } from "../case-file/case-file.ts";

/**
 * Whether a message goes into a conversation that is going on, where people neither greet nor sign in full:
 * LinkedIn is always one, an online message where something has been said on that channel before.
 */
export function isRunningChat(channel: Channel, { exchanges }: CaseFile, now: string): boolean {
  if (channel === "linkedin") return true;
  if (channel !== "online-message") return false;
  const moment = Date.parse(now);
  return exchanges.some(
    (exchange) => exchange.channel === channel && Date.parse(exchange.at) <= moment,
  );
}
