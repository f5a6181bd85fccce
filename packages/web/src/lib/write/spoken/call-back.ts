import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import { nextInside, OFFICE_HOURS } from "@efterklang/core/calendar/working-hours";
import { HOUR, instantAt, instantOf, instantText, wallTime } from "@efterklang/core/calendar/zone";

export type CallBackPreset = "in-an-hour" | "next-morning";

/** After the first mail of the day is read. */
const MORNING = { from: 10 * 60, to: OFFICE_HOURS.to };

/** When to call back, in ISO 8601 on the employer's clock. */
export function callBackAt(
  preset: CallBackPreset,
  now: string,
  zone: string,
  closedDays: ClosedDays,
): string {
  const at = instantOf(now);
  if (preset === "in-an-hour") return instantText(at - (at % 60_000) + HOUR, zone);
  const tomorrow = instantAt(wallTime(at, zone).day + 1, 0, zone);
  return instantText(nextInside(tomorrow, MORNING, { zone, closedDays }), zone);
}
