const QUOTE_HEADS = [
  /^-{2,} ?(Original Message|Oprindelig meddelelse|Oprindelig besked|Videresendt meddelelse|Forwarded message)/i,
  /^(Den|On) .{6,80}(skrev|wrote)\b.{0,120}:\s*$/i,
  /^(Fra|From): .{1,120}[@<]/,
  /^>/,
];
const LONGEST_LINE = 300;

/**
 * Where the writer's own text ends: before the mail they answer, if it is quoted below.
 * Without a quotation that is the end of the text. A quotation at the very top is left standing.
 */
export function ownEnd(text: string): number {
  let start = 0;
  let written = false;
  while (start < text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = end - start > LONGEST_LINE ? "" : text.slice(start, end).trim();
    if (written && QUOTE_HEADS.some((head) => head.test(line))) return start;
    written ||= end > start && text.slice(start, Math.min(end, start + LONGEST_LINE)).trim() !== "";
    start = end + 1;
  }
  return text.length;
}
