import { instantAt, instantOf, instantText, wallTime } from "@efterklang/core/calendar/zone";
import { dayOf, dayText } from "@efterklang/core/calendar/day";

/** The quick answers to "when did it end?". */
export const ENDED_PRESETS = ["just-now", "an-hour-ago", "this-morning", "yesterday"] as const;
export type EndedPreset = (typeof ENDED_PRESETS)[number];

/** A guess that the person sees and can mend: late in the morning, early in the afternoon. */
const LATE_MORNING = 11 * 60;
const EARLY_AFTERNOON = 14 * 60;

/** The presets that make sense at this time of the day: there is no "this morning" in the morning. */
export function endedPresets(now: string, zone: string): EndedPreset[] {
  const { minute } = wallTime(instantOf(now), zone);
  return ENDED_PRESETS.filter((preset) => preset !== "this-morning" || minute > 12 * 60);
}

/** The instant that a preset means, in ISO 8601 on the clock of the employer's zone. */
export function endedAt(preset: EndedPreset, now: string, zone: string): string {
  const at = wholeMinute(instantOf(now));
  const { day } = wallTime(at, zone);
  const instants: Record<EndedPreset, number> = {
    "just-now": at,
    "an-hour-ago": at - 3_600_000,
    "this-morning": instantAt(day, LATE_MORNING, zone),
    yesterday: instantAt(day - 1, EARLY_AFTERNOON, zone),
  };
  return instantText(instants[preset], zone);
}

/** An instant as a `datetime-local` field shows it, on the clock of the zone: `2026-11-24T14:00`. */
export function fieldText(at: string, zone: string): string {
  const { day, minute } = wallTime(instantOf(at), zone);
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${dayText(day)}T${two(minute / 60)}:${two(minute % 60)}`;
}

/** The instant that a `datetime-local` field names, or null while it is incomplete. */
export function fieldInstant(text: string, zone: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(text);
  if (match === null) return null;
  const day = dayOf(match[1]!);
  if (Number.isNaN(day)) return null;
  return instantText(instantAt(day, Number(match[2]) * 60 + Number(match[3]), zone), zone);
}

function wholeMinute(at: number): number {
  return at - (at % 60_000);
}
