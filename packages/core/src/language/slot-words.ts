import { Temporal } from "temporal-polyfill";
import type { LanguageCode } from "../case-file/case-file.ts";
import type { Slot } from "../plan/best-slots.ts";
import { momentWords } from "./date-words.ts";

/** A stretch of one day: "i morgen kl. 9.30–11.30", "tomorrow at 9:30 am – 11:30 am". `zone` is an IANA name. */
export function slotWords(
  { opensAt, closesAt }: Slot,
  now: string | null,
  zone: string,
  language: LanguageCode,
): string {
  const { hour, minute } = Temporal.Instant.from(closesAt).toZonedDateTimeISO(zone);
  const from = momentWords(opensAt, now, zone, language);
  return language === "da"
    ? `${from}–${danish(hour, minute)}`
    : `${from} – ${english(hour, minute)}`;
}

function danish(hour: number, minute: number): string {
  return minute === 0 ? `${hour}` : `${hour}.${twoDigits(minute)}`;
}

function english(hour: number, minute: number): string {
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}`;
  return `${minute === 0 ? clock : `${clock}:${twoDigits(minute)}`} ${hour < 12 ? "am" : "pm"}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
