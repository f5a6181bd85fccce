import { type DateToken, isJoined, keyAt, skip } from "./date-tokens.ts";
import { NUMBER_WORDS } from "./date-lexicon.ts";
import type { FoundTime } from "./found-date.ts";
import { readZone } from "./zone-names.ts";

type Tokens = readonly DateToken[];
type HalfDay = "am" | "pm";

interface Clock {
  hour: number;
  minute: number;
  next: number;
  half: HalfDay | null;
  /** "13.30" or "13" could be anything; "13:00", "1 pm" and "noon" are times. */
  plain: boolean;
  dotted: boolean;
}

/** `marked` by "kl."; after "between" an "and" leads to the end. */
interface Intro {
  next: number;
  marked: boolean;
  between: boolean;
}

/** A time of day found at a place. `sure` where it needs no date beside it to be one. */
export interface ReadTime {
  first: number;
  next: number;
  sure: boolean;
  time: FoundTime;
}

const INTRO = new Set(["kl", "klokken"]);
const LOOSE_INTRO = new Set(["at", "fra", "from", "mellem", "between", "@", "omkring"]);
const TO = new Set(["-", "til", "to", "og", "and", "until"]);
const WORDS: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
]);

/** The clock time, or stretch of time, that begins with the token. */
export function readTime(tokens: Tokens, at: number): ReadTime | null {
  const intro = readIntro(tokens, at);
  const start = readClock(tokens, intro.next, intro.marked);
  if (!start || (intro.next === at && !standsFree(tokens, at))) return null;
  const end = readEnd(tokens, start, intro);
  const bare = start.plain && (!end || end.plain);
  if (bare && !start.dotted && intro.next === at && !end) return null;
  if (breaksOff(tokens, (end ?? start).next)) return null;
  const zone = readZone(tokens, (end ?? start).next);
  const next = zone?.next ?? (end ?? start).next;
  const sure = intro.marked || !bare || (start.dotted && end?.dotted === true);
  return {
    first: at,
    next,
    sure,
    time: timeOf(tokens, { at, next, start, end, zone: zone?.zone, between: intro.between }),
  };
}

function timeOf(
  tokens: Tokens,
  found: {
    at: number;
    next: number;
    start: Clock;
    end: Clock | null;
    zone?: string | undefined;
    between: boolean;
  },
): FoundTime {
  const { start, end, zone } = found;
  const half = start.half ?? inherited(start, end);
  const from = minutes(start, half);
  const to = end ? endAfter(from, end) : null;
  return {
    start: tokens[found.at]!.start,
    end: tokens[found.next - 1]!.end,
    startTime: clockText(from),
    ...(to !== null && to > from && { endTime: clockText(to) }),
    halfDayUnsure:
      half === null && !isWholeDayClock(tokens, found.at) && start.hour >= 1 && start.hour <= 6,
    ...(found.between && { between: true }),
    ...(zone !== undefined && { timeZone: zone }),
  };
}

/** "01:30" is written on a clock of 24 hours. */
function isWholeDayClock(tokens: Tokens, at: number): boolean {
  return (
    tokens
      .slice(at, at + 4)
      .find((token) => token.kind === "number")
      ?.key.startsWith("0") ?? false
  );
}

/** "1-2 pm" is both in the afternoon, "11-1 pm" is not. */
function inherited(start: Clock, end: Clock | null): HalfDay | null {
  if (!end?.half) return null;
  const same = minutes(start, end.half) < minutes(end, end.half);
  return same ? end.half : end.half === "pm" ? "am" : "pm";
}

function endAfter(from: number, end: Clock): number {
  const to = minutes(end, end.half);
  return to <= from && end.half === null && end.hour <= 12 && from < 12 * 60 ? to + 12 * 60 : to;
}

function minutes(clock: Clock, half: HalfDay | null): number {
  const hour = half === null ? clock.hour : (clock.hour % 12) + (half === "pm" ? 12 : 0);
  return hour * 60 + clock.minute;
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function readIntro(tokens: Tokens, at: number): Intro {
  const first = keyAt(tokens, at);
  const loose = LOOSE_INTRO.has(first) ? at + 1 : at;
  const between = first === "mellem" || first === "between";
  if (!INTRO.has(keyAt(tokens, loose))) return { next: loose, marked: false, between };
  return { next: skip(tokens, loose + 1, ".", ":"), marked: true, between };
}

function readEnd(tokens: Tokens, start: Clock, intro: Intro): Clock | null {
  if (!TO.has(keyAt(tokens, start.next))) return null;
  const again = INTRO.has(keyAt(tokens, start.next + 1));
  const from = again ? skip(tokens, start.next + 2, ".") : start.next + 1;
  const end = readClock(tokens, from, intro.marked || again);
  if (!end) return null;
  if (["og", "and"].includes(keyAt(tokens, start.next)) && !intro.between) return null;
  return breaksOff(tokens, end.next) ? null : end;
}

function readClock(tokens: Tokens, at: number, marked: boolean): Clock | null {
  const spoken = readSpokenClock(tokens, at, marked);
  if (spoken) return spoken;
  const word = WORDS.get(keyAt(tokens, at));
  if (word !== undefined)
    return { hour: word, minute: 0, next: at + 1, half: null, plain: false, dotted: false };
  const figure = readFigure(tokens, at, marked);
  if (!figure) return null;
  const half = readHalfDay(tokens, figure.next);
  if (half && figure.hour >= 1 && figure.hour <= 12)
    return { ...figure, next: half.next, half: half.half, plain: false };
  if (keyAt(tokens, figure.next) === "o" && keyAt(tokens, figure.next + 2) === "clock")
    return { ...figure, next: figure.next + 3, half: null, plain: false };
  return { ...figure, half: null };
}

const QUARTERS: readonly [words: readonly string[], minutes: number][] = [
  [["half", "past"], 30],
  [["half"], 30],
  [["quarter", "past"], 15],
  [["a", "quarter", "past"], 15],
  [["quarter", "to"], -15],
  [["a", "quarter", "to"], -15],
  [["kvart", "over"], 15],
  [["kvart", "i"], -15],
  [["halv"], -30],
];

/** "half past two", "half 4", "quarter to five", "halv tre", "kvart over ti"; of twelve hours, as they are spoken. */
function readSpokenClock(tokens: Tokens, at: number, marked: boolean): Clock | null {
  for (const [words, offset] of QUARTERS) {
    if (!words.every((word, index) => keyAt(tokens, at + index) === word)) continue;
    const token = tokens[at + words.length];
    const hour = token?.kind === "number" ? token.value : NUMBER_WORDS.get(token?.key ?? "");
    if (hour === undefined || !(hour >= 1 && hour <= 12)) continue;
    const half = readHalfDay(tokens, at + words.length + 1);
    const minute = (hour * 60 + offset + 720) % 720;
    return {
      hour: Math.floor(minute / 60) || 12,
      minute: minute % 60,
      next: half?.next ?? at + words.length + 1,
      half: half?.half ?? null,
      plain: words.length === 1 && !marked && half === null,
      dotted: true,
    };
  }
  return null;
}

function readFigure(tokens: Tokens, at: number, marked: boolean): Omit<Clock, "half"> | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  if (token.key.length === 4 && marked)
    return valid(Math.floor(token.value / 100), token.value % 100, at + 1, {
      plain: true,
      dotted: true,
    });
  if (token.key.length > 2) return null;
  const mark = keyAt(tokens, at + 1);
  const minute = tokens[at + 2];
  const parted =
    (mark === ":" || mark === ".") && isJoined(tokens, at + 1) && isJoined(tokens, at + 2);
  if (!parted || minute?.kind !== "number" || minute.key.length !== 2)
    return valid(token.value, 0, at + 1, { plain: true, dotted: false });
  const seconds =
    keyAt(tokens, at + 3) === ":" && isJoined(tokens, at + 3) && isJoined(tokens, at + 4);
  const next = seconds && tokens[at + 4]?.kind === "number" ? at + 5 : at + 3;
  return valid(token.value, minute.value, next, { plain: mark === ".", dotted: true });
}

function valid(
  hour: number,
  minute: number,
  next: number,
  signs: { plain: boolean; dotted: boolean },
) {
  return hour <= 23 && minute <= 59 ? { hour, minute, next, ...signs } : null;
}

/** "pm", "p.m.", "p.m". */
function readHalfDay(tokens: Tokens, at: number): { half: HalfDay; next: number } | null {
  const key = keyAt(tokens, at);
  if (key === "am" || key === "pm") return { half: key, next: at + 1 };
  if (
    (key !== "a" && key !== "p") ||
    keyAt(tokens, at + 1) !== "." ||
    keyAt(tokens, at + 2) !== "m"
  )
    return null;
  const dot = keyAt(tokens, at + 3) === "." && isJoined(tokens, at + 3);
  return { half: key === "a" ? "am" : "pm", next: dot ? at + 4 : at + 3 };
}

function standsFree(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at)) return true;
  const before = tokens[at - 1]!;
  if (before.kind === "word") return before.key === "t" && tokens[at - 2]?.kind === "number";
  return before.kind === "mark" && "(,;[|:\"'".includes(before.key);
}

/** What comes after shows that it was no time: "13.30.45", "9:12/3", "3 %", "10 personer" is left to the date beside it. */
function breaksOff(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at)) return false;
  const token = tokens[at]!;
  if (token.kind !== "mark") return token.key !== "z" && token.key !== "h" && token.key !== "t";
  return (
    "/.:-%".includes(token.key) && isJoined(tokens, at + 1) && tokens[at + 1]!.kind === "number"
  );
}
