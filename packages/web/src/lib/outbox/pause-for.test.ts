import { expect, test } from "vitest";
import type { Message } from "./outbox-shapes.ts";
import { pauseFor } from "./pause-for.ts";

const NOW = Date.parse("2026-11-24T13:20:00Z");

function message(state: Message["state"], dueAt = "2026-11-24T13:20:00.000Z"): Message {
  return { state, dueAt } as Message;
}

test.each([
  ["a mail that leaves is looked at every second", message("approved"), 1_000],
  ["one that is being sent too", message("sending"), 1_000],
  [
    "one that is due in five seconds just after that",
    message("scheduled", "2026-11-24T13:20:05Z"),
    6_000,
  ],
  ["one that is due tomorrow now and then", message("scheduled", "2026-11-25T13:20:05Z"), 15_000],
  ["one that is overdue at once", message("scheduled", "2026-11-24T13:00:00Z"), 1_000],
  ["one that waits for the person now and then", message("held"), 15_000],
])("%s", (_, waiting, pause) => {
  expect(pauseFor(waiting, true, NOW)).toBe(pause);
});

test("where no answer can come by itself nothing is looked for", () => {
  expect(pauseFor(null, false, NOW)).toBeNull();
  expect(pauseFor(null, true, NOW)).toBe(15_000);
});
