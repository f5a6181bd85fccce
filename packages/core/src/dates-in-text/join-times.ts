import { type DateToken, keyAt } from "./date-tokens.ts";
import type { ReadTime } from "./clock-time.ts";
import type { DayForm } from "./found-date.ts";

type Tokens = readonly DateToken[];

/** A day with the clock time that stands beside it. */
export interface DatedTime {
  day: DayForm;
  time: ReadTime | null;
}

const MOST_BETWEEN = 6;
/** What may stand between a day and its time, either way round. */
const BETWEEN = new Set(
  (
    "t , - ( ) | : ; . * @ / • · på on at fra from den d the om mellem between i in tidsrummet tid tidspunkt time klokken " +
    "klokkeslæt when hvornår starting start starter begynder startende begins and og dato date"
  ).split(" "),
);

/** Gives each day the time after it or, failing that, the unclaimed one before it; answers the times that are left too. */
export function joinTimes(
  tokens: Tokens,
  days: readonly DayForm[],
  times: readonly ReadTime[],
): { joined: DatedTime[]; alone: ReadTime[] } {
  const taken = new Set<ReadTime>();
  let next = 0;
  const joined = days.map((day, index) => {
    while (next < times.length && times[next]!.first < day.next) next += 1;
    const time = [times[next], times[next - 1]].find(
      (found) =>
        found !== undefined && !taken.has(found) && isBeside(tokens, day, found, days[index + 1]),
    );
    if (time) taken.add(time);
    return { day, time: time ?? null };
  });
  return { joined, alone: times.filter((time) => !taken.has(time)) };
}

function isBeside(
  tokens: Tokens,
  day: DayForm,
  time: ReadTime,
  following: DayForm | undefined,
): boolean {
  if (day.precision !== "exact") return false;
  if (time.first >= day.next)
    return (!following || time.first < following.first) && bridges(tokens, day.next, time.first);
  return bridges(tokens, time.next, day.first);
}

function bridges(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at += 1) if (!BETWEEN.has(keyAt(tokens, at))) return false;
  return true;
}
