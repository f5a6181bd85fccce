import {
  MAX_BOUNDARY_LINES,
  MAX_HEADER_LENGTH,
  MAX_HEADER_LINES,
  MAX_HEADERS,
  MAX_LATE_HEADER_LINES,
  MAX_MAIL,
} from "./limits.ts";

/** A mail cut to a size that can be read without harm: its header block in UTF-8 and what is left of the body. */
export interface CutMail {
  headers: string;
  body: Uint8Array;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const DASH = 45;

/** Names that a verdict rests on; a mail that buries them under others keeps them. */
const WEIGHTY =
  /^(from|sender|reply-to|to|cc|subject|date|message-id|in-reply-to|references|return-path|auto-submitted|precedence|list-[a-z-]+|content-[a-z-]+|x-auto[a-z-]*|x-failed-recipients):/i;

/** Cuts before anything is parsed; lines of headers that are not UTF-8 are taken for Windows-1252. */
export function cutMail(raw: Uint8Array): CutMail {
  const bytes = raw.subarray(beginning(raw), raw.length).subarray(0, MAX_MAIL);
  const end = endOfHeaders(bytes);
  const headers = headerLines(decoded(bytes.subarray(0, Math.min(end.at, MAX_HEADERS))));
  return { headers: headers.join("\r\n"), body: fewerParts(bytes.subarray(end.bodyAt)) };
}

/** Skips blank lines, a byte order mark and the `From ` line that mailboxes put before a mail. */
function beginning(raw: Uint8Array): number {
  let at = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (raw[at] === LINE_FEED || raw[at] === CARRIAGE_RETURN) at++;
  const start = new TextDecoder("latin1").decode(raw.subarray(at, at + 6));
  if (!/^>?From /.test(start)) return at;
  const next = raw.indexOf(LINE_FEED, at);
  return next === -1 ? raw.length : next + 1;
}

function endOfHeaders(bytes: Uint8Array): { at: number; bodyAt: number } {
  let line = 0;
  for (;;) {
    const feed = bytes.indexOf(LINE_FEED, line);
    if (feed === -1) return { at: bytes.length, bodyAt: bytes.length };
    const blank = feed === line || (feed === line + 1 && bytes[line] === CARRIAGE_RETURN);
    if (blank) return { at: line, bodyAt: feed + 1 };
    line = feed + 1;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Every header in one entry with its folded lines: the first thousand, and of the later ones those that count. */
function headerLines(block: string): string[] {
  const kept: string[] = [];
  let late = 0;
  let folding = false;
  for (const line of block.replaceAll("\0", "").split(/\r?\n/)) {
    if (line === "") continue;
    if (/^[ \t]/.test(line)) {
      const last = kept.at(-1);
      if (folding && last !== undefined && last.length + line.length < MAX_HEADER_LENGTH)
        kept[kept.length - 1] = `${last}\r\n${line}`;
      continue;
    }
    folding =
      kept.length < MAX_HEADER_LINES || (late < MAX_LATE_HEADER_LINES && WEIGHTY.test(line));
    if (!folding) continue;
    if (kept.length >= MAX_HEADER_LINES) late++;
    kept.push(line.slice(0, MAX_HEADER_LENGTH));
  }
  return kept;
}

/** Ends the body where it has begun more parts than any real mail has. */
function fewerParts(body: Uint8Array): Uint8Array {
  let found = 0;
  for (let at = 0; at !== -1 && at < body.length;) {
    if (body[at] === DASH && body[at + 1] === DASH && ++found > MAX_BOUNDARY_LINES)
      return body.subarray(0, at);
    const feed = body.indexOf(LINE_FEED, at);
    at = feed === -1 ? -1 : feed + 1;
  }
  return body;
}
