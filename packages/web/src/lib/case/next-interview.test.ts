import { describe, expect, test } from "vitest";
import type { KeptCaseFile } from "../api.ts";
import { liesAhead, nextInterview } from "./next-interview.ts";

const NOW = "2026-11-24T14:20:00+01:00";
const interview = (startAt?: string, endAt?: string) => ({
  contacts: [],
  asked: [],
  ...(startAt && { startAt }),
  ...(endAt && { endAt }),
});
const invitation = {
  at: "2026-11-18T09:12:00+01:00",
  from: "employer",
  kind: "invitation",
} as const;

describe("the next interview", () => {
  test("is the first that has not ended; one without an end is taken to last an hour", () => {
    const interviews = [
      interview("2026-12-01T09:00:00+01:00"),
      interview("2026-11-24T13:00:00+01:00", "2026-11-24T14:00:00+01:00"),
      interview("2026-11-24T13:30:00+01:00"),
    ];
    expect(nextInterview({ interviews }, NOW)?.index).toBe(2);
    expect(nextInterview({ interviews }, "2026-11-24T14:30:00+01:00")?.index).toBe(0);
    expect(nextInterview({ interviews }, "2026-12-01T10:00:00+01:00")).toBeNull();
  });

  test.each([
    ["with a time to come", [interview("2026-12-01T09:00:00+01:00")], [], true],
    ["that is over", [interview("2026-11-20T09:00:00+01:00")], [invitation], false],
    ["of an invitation that names no time", [interview()], [invitation], true],
    [
      "told from memory, of whose day nothing is known",
      [interview()],
      [{ ...invitation, dayUnknown: true }],
      false,
    ],
    ["that nobody spoke of", [], [invitation], false],
  ])("lies ahead or not: one %s", (_, interviews, exchanges, ahead) => {
    const told = { interviews, exchanges } as unknown as KeptCaseFile;
    expect(liesAhead(told, NOW)).toBe(ahead);
  });
});
