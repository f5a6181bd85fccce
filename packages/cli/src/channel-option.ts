import { type Channel, CHANNELS, type LanguageCode } from "@efterklang/core/case-file/case-file";
import { UsageError } from "./usage-error.ts";
import { words } from "./words/words.ts";

/** Reads `--channel`. Throws a `UsageError` that lists the channels there are. */
export function channelOption(
  text: string | undefined,
  language: LanguageCode,
): Channel | undefined {
  if (text === undefined) return undefined;
  const channel = CHANNELS.find((one) => one === text);
  if (channel !== undefined) return channel;
  throw new UsageError([`--channel: ${words(language).unknownChannel(text, CHANNELS.join(", "))}`]);
}
