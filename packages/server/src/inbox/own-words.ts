/** A reply's text, taken apart. */
export interface ReplyText {
  /** What its writer wrote now, without signature below `-- `. */
  own: string;
  /** What stands below `-- `, or below a list's line. */
  signature: string;
  /** What is carried along from earlier mails, without `>`. */
  quoted: string;
}

const WROTE =
  /^(den |d\. |på |on |am |le |el )?.{0,160}\b(skrev|wrote|skriver|schrieb|skrev følgende|wrote the following)\b.{0,120}:\s*$/i;
const WROTE_BEGINS = /^(den |on |man\.|tirs\.|ons\.|tors\.|fre\.|lør\.|søn\.)\s?.{4,}/i;
const DIVIDER =
  /^\s*(-{2,}|_{5,}|={5,})?\s*(oprindelig (meddelelse|besked|mail|e-mail)|original (message|appointment)|videresendt (meddelelse|besked|mail)|forwarded (message|mail)|begin forwarded message|start på videresendt (meddelelse|besked))\s*:?\s*(-{2,}|_{5,}|={5,})?\s*$/i;
const HEADER_FROM = /^\s*>?\s*\*?(fra|from|von)\s*:\*?\s*\S/i;
const HEADER_NEXT = /^\s*>?\s*\*?(sendt|sent|dato|date|til|to|emne|subject|cc|gesendet)\s*:/i;
const LONG_LINE = 2_000;

/**
 * Takes a reply's text apart at what mail programs put before quotations: `Den … skrev:`, `On … wrote:`, Outlook's
 * block that begins with `Fra:`, `>` before lines. Answers written between quoted lines stay the writer's own.
 */
export function ownWords(text: string): ReplyText {
  const lines = text.split("\n");
  const own: string[] = [];
  const quoted: string[] = [];
  let signature: string[] | null = null;
  let index = 0;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.length > LONG_LINE) {
      (signature ?? own).push(line);
      continue;
    }
    if (/^\s*>/.test(line)) quoted.push(line.replace(/^[\s>]+/, ""));
    else if (isBlockStart(lines, index)) break;
    else if (wroteLines(lines, index) > 0) {
      const taken = wroteLines(lines, index);
      quoted.push(...lines.slice(index, index + taken));
      index += taken - 1;
      if (!quotesByMark(lines, index + 1)) {
        index++;
        break;
      }
    } else if (/^(--|_{3,})\s*$/.test(line)) signature ??= [];
    else (signature ?? own).push(line);
  }
  quoted.push(...lines.slice(index).map((line) => line.replace(/^[\s>]+/, "")));
  return {
    own: own.join("\n").trim(),
    signature: (signature ?? []).join("\n").trim(),
    quoted: quoted.join("\n").trim(),
  };
}

function isBlockStart(lines: readonly string[], index: number): boolean {
  const line = lines[index]!;
  if (DIVIDER.test(line)) return true;
  if (!HEADER_FROM.test(line)) return false;
  const next = lines.slice(index + 1, index + 6).filter((one) => HEADER_NEXT.test(one));
  return next.length >= 2;
}

/** "Du skrev i går: …" is said by the writer; programs name who wrote by name. */
const SAID_BY_THE_WRITER = /\b(du|jeg|vi|i|you|we|they) (skrev|skriver|wrote)\b/i;

/** How many lines from here on say who wrote what follows: one to three, as they were folded; 0 for none. */
function wroteLines(lines: readonly string[], index: number): number {
  const first = lines[index]!;
  if (!/\d/.test(first) && !/[<@]/.test(first)) return 0;
  if (SAID_BY_THE_WRITER.test(first)) return 0;
  if (WROTE.test(first.trim())) return 1;
  if (!WROTE_BEGINS.test(first.trim())) return 0;
  for (const count of [2, 3]) {
    const joined = lines.slice(index, index + count).map((line) => line.trim());
    if (joined.some((line) => line === "" || line.length > LONG_LINE)) return 0;
    if (WROTE.test(joined.join(" "))) return count;
  }
  return 0;
}

/** True where the next line that is not blank is marked by `>`: then the mark tells what is quoted. */
function quotesByMark(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 5).find((line) => line.trim() !== "");
  return next !== undefined && /^\s*>/.test(next);
}
