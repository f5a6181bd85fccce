import { dayNameWords, dayOf } from "@efterklang/core/language/date-words";
import type { LanguageCode } from "../api.ts";

/** From when to when, in words: "Tirsdag den 24. november kl. 13.00–14.00". Instants are ISO 8601, `zone` an IANA name. */
export function meetingTime(
  { startAt, endAt }: { startAt?: string; endAt?: string },
  zone: string,
  language: LanguageCode,
): string | null {
  const first = startAt ?? endAt;
  if (first === undefined) return null;
  const day = dayNameWords(dayOf(first, zone), null, zone, language);
  const clocks = [startAt, endAt].flatMap((at) =>
    at === undefined ? [] : [clockTime(at, zone, language)],
  );
  const text = `${day}${language === "da" ? " kl.\u00a0" : ", "}${clocks.join("–")}`;
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** "13.00", "13:00". */
export function clockTime(at: string, timeZone: string, language: LanguageCode): string {
  const locale = language === "da" ? "da-DK" : "en-GB";
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}
