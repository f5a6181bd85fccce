import { describe, expect, test } from "vitest";
import { endedAt, endedPresets, fieldInstant, fieldText } from "./ended.ts";

const ZONE = "Europe/Copenhagen";
const NOW = "2026-11-24T13:20:40Z";

describe("when the interview ended", () => {
  test.each([
    ["just-now", "2026-11-24T14:20:00+01:00"],
    ["an-hour-ago", "2026-11-24T13:20:00+01:00"],
    ["this-morning", "2026-11-24T11:00:00+01:00"],
    ["yesterday", "2026-11-23T14:00:00+01:00"],
  ] as const)("%s is %s", (preset, at) => {
    expect(endedAt(preset, NOW, ZONE)).toBe(at);
  });

  test("this morning is offered in the afternoon only", () => {
    expect(endedPresets(NOW, ZONE)).toContain("this-morning");
    expect(endedPresets("2026-11-24T08:20:00Z", ZONE)).not.toContain("this-morning");
  });

  test("a date field shows the employer's clock and reads back to the same instant", () => {
    const shown = fieldText("2026-07-01T12:00:00Z", ZONE);
    expect(shown).toBe("2026-07-01T14:00");
    expect(fieldInstant(shown, ZONE)).toBe("2026-07-01T14:00:00+02:00");
  });

  test.each(["", "2026-07-01", "2026-99-99T10:00"])(
    "an incomplete field «%s» names no instant",
    (text) => {
      expect(fieldInstant(text, ZONE)).toBeNull();
    },
  );
});
