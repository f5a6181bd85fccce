import { describe, expect, it } from "vitest";
import {
  isIn,
  isMove,
  MESSAGE_STATES,
  type MessageState,
  moved,
  UNDER_WAY,
  wakeAt,
} from "./outbox-message.ts";
import { outboxMessage } from "./testing/outbox-message.ts";

const AT = "2026-11-24T15:01:00.000Z";

/** From each state, all that can be reached from it. */
function reachable(from: MessageState): Set<MessageState> {
  const found = new Set([from]);
  for (const state of found)
    for (const next of MESSAGE_STATES) if (next !== state && isMove(state, next)) found.add(next);
  return found;
}

describe("the table of states", () => {
  it("begins to send only what was approved or is due", () => {
    const before = MESSAGE_STATES.filter(
      (state) => state !== "sending" && isMove(state, "sending"),
    );
    expect(before).toEqual(["approved", "scheduled"]);
  });

  it.each(["sent", "uncertain", "refused", "cancelled"] as const)(
    "never sends again what is %s",
    (state) => {
      expect(reachable(state)).not.toContain("sending");
    },
  );

  it("takes nothing back that may be on its way", () => {
    const before = MESSAGE_STATES.filter((state) => isMove(state, "cancelled"));
    expect(before).toEqual(["approved", "scheduled", "held", "cancelled"]);
  });

  it("lets everything under way come to an end", () => {
    const ends: MessageState[] = ["sent", "refused", "cancelled"];
    for (const state of UNDER_WAY) expect(ends.some((end) => reachable(state).has(end))).toBe(true);
  });
});

describe("a move", () => {
  it("ends lease and hold unless they are given anew, and keeps the letter", () => {
    const message = outboxMessage("a", { lease: { holder: "w", until: AT } });
    if (!isIn(message, ["approved"])) throw new Error("not approved");
    const held = moved(message, "held", AT, { hold: { reason: "slept", at: AT } });
    expect(held).toEqual({
      ...message,
      state: "held",
      lease: null,
      hold: { reason: "slept", at: AT },
      updatedAt: AT,
    });
    expect(moved(held, "approved", AT).hold).toBeNull();
    // @ts-expect-error: what is held is not sent without the person's word.
    moved(held, "sending", AT);
  });

  it("tells when a worker has to look again", () => {
    const dueAt = AT;
    expect(wakeAt(outboxMessage("a", { state: "scheduled", dueAt }))).toBe(AT);
    const lease = { holder: "w", until: "2026-11-24T15:06:00.000Z" };
    expect(wakeAt(outboxMessage("a", { state: "sending", lease }))).toBe(lease.until);
    for (const state of ["held", "uncertain", "sent", "refused", "cancelled"] as const)
      expect(wakeAt(outboxMessage("a", { state }))).toBeNull();
    const copy = { state: "due" as const, tries: 1, nextAt: AT };
    expect(wakeAt(outboxMessage("a", { state: "sent", copy }))).toBe(AT);
  });
});
