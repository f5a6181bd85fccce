import type { CaseFile, Exchange, LanguageCode } from "@efterklang/core/case-file/case-file";
import { momentWords } from "@efterklang/core/language/date-words";
import { isUndated } from "../capture/answers.ts";
import type { Words } from "../words/words.ts";

/** Who did what by which means: "Anders Holm skrev på mail". */
export function exchangeWords(
  exchange: Exchange,
  { contacts }: Pick<CaseFile, "contacts">,
  words: Words["record"],
): string {
  const { from, kind, channel } = exchange;
  const name = contacts.find(({ id }) => id === exchange.contact)?.name?.trim();
  const who = from === "candidate" ? words.you : (name ?? words.them);
  const what = (words.kinds[from] as Record<string, string>)[kind];
  return [who, what, channel === undefined ? null : words.by[channel]].filter(Boolean).join(" ");
}

/** When it was, as far as anybody said: "i går kl. 13.10", "før samtalen". */
export function exchangeMoment(
  exchange: Exchange,
  { timeZone }: Pick<CaseFile, "timeZone">,
  now: string,
  language: LanguageCode,
  words: Words["record"],
): string {
  if (isUndated(exchange)) return words.dayUnknown;
  return momentWords(exchange.at, now, timeZone, language);
}
