import { closedDaysOf } from "@efterklang/core/testing/planned";
import { describe, expect, it } from "vitest";
import { callBackAt } from "./call-back.ts";

const ZONE = "Europe/Copenhagen";

describe("a time to call back", () => {
  it.each([
    ["in an hour", "in-an-hour", "2026-11-24T14:20:31+01:00", "2026-11-24T15:20:00+01:00"],
    ["the next morning", "next-morning", "2026-11-24T14:20:00+01:00", "2026-11-25T10:00:00+01:00"],
    ["after a week-end", "next-morning", "2026-11-27T09:00:00+01:00", "2026-11-30T10:00:00+01:00"],
    ["after Christmas", "next-morning", "2026-12-23T09:00:00+01:00", "2026-12-28T10:00:00+01:00"],
  ] as const)("lies on the employer's clock: %s", (_, preset, now, at) => {
    expect(callBackAt(preset, now, ZONE, closedDaysOf("DK"))).toBe(at);
  });
});
