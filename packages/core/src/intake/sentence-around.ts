const REACH = 160;
const SENTENCE_END =
  /(?:[\p{L})]{3}|\b\d{4}|[.:]\d{2})[.!?]["”»]?\s+(?=\p{Lu})|[!?]\s|[.!?]["”»]?\s*\n\s*\n/gu;

/**
 * The sentence, or line, in which a passage stands. A full stop after "kl." or "24." ends none, nor does an empty line
 * where the sentence goes on below it, as dates that stand by themselves do.
 */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  const stop = after.search(/[.!?](?=\s|$)|\n/);
  const head = last ? before.slice(last.index + last[0].length) : before;
  return head + text.slice(start, end) + (stop === -1 ? after : after.slice(0, stop + 1));
}
