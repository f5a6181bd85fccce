import { instantText } from "@efterklang/core/calendar/zone";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { dayOf, dayWords, momentWords } from "@efterklang/core/language/date-words";
import type { BandPoint } from "./time-band.ts";

/** When a point of the band is, on the clock of a zone: "i dag kl. 16", for a whole day "på fredag". */
export function pointWords(
  { at, wholeDay }: Pick<BandPoint, "at" | "wholeDay">,
  zone: string,
  now: string,
  language: LanguageCode,
): string {
  const text = instantText(at, zone);
  return wholeDay
    ? dayWords(dayOf(text, zone), now, zone, language)
    : momentWords(text, now, zone, language);
}
