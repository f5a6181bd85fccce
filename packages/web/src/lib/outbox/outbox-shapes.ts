import type { Api } from "../api.ts";

/** A message of the outbox as the server shows it. */
export type Message = Api["GET /api/outbox"]["output"]["messages"][number];

/** A mail that may be an answer, as the server puts it to the person. */
export type Proposal = Api["GET /api/reply-proposals"]["output"]["proposals"][number];

export type Approval = Omit<Api["POST /api/cases/{id}/outbox"]["input"], "id" | "revision">;

/** Puts a mail of the case in work into the outbox. Throws as `client` does. */
export type Approve = (approval: Approval) => Promise<void>;

const UNDER_WAY: ReadonlySet<Message["state"]> = new Set([
  "approved",
  "scheduled",
  "sending",
  "held",
  "uncertain",
]);

/** True while it may still leave, or nobody knows whether it did: until then there is no second one. */
export function isUnderWay({ state }: Message): boolean {
  return UNDER_WAY.has(state);
}

/** True where it came to nothing without the person's own doing, and they may not have seen it. */
export function isInVain({ state, outcome }: Message): boolean {
  return state === "refused" && outcome?.code !== "said-not-sent";
}
