import { instantOf } from "@efterklang/core/calendar/zone";
import type { Interview } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile } from "../api.ts";
import { isUndated } from "../capture/answers.ts";

/** An interview whose end nobody wrote down is taken to last an hour, as the plan does. */
const ASSUMED_MS = 3_600_000;

type Told = Pick<KeptCaseFile, "interviews" | "exchanges">;

/** The interview that ends next after `now` (ISO 8601), with its place in the list; null where none is known to lie ahead. */
export function nextInterview(
  { interviews }: Pick<Told, "interviews">,
  now: string,
): { interview: Interview; index: number } | null {
  const ahead = interviews.flatMap((interview, index) => {
    const end = endOf(interview);
    return end === null || end <= instantOf(now) ? [] : [{ interview, index, end }];
  });
  return ahead.sort((a, b) => a.end - b.end)[0] ?? null;
}

/** True where an interview lies ahead: one with a time, or one to which they invited and whose time is still open. */
export function liesAhead(told: Told, now: string): boolean {
  return nextInterview(told, now) !== null || awaitsTime(told);
}

/** An invitation that was brought in and names no time; of one that was told from memory the interview is over. */
function awaitsTime({ interviews, exchanges }: Told): boolean {
  const timeless =
    interviews.length > 0 && interviews.every((interview) => endOf(interview) === null);
  return (
    timeless && exchanges.some((exchange) => exchange.kind === "invitation" && !isUndated(exchange))
  );
}

function endOf({ startAt, endAt }: Interview): number | null {
  if (endAt !== undefined) return instantOf(endAt);
  return startAt === undefined ? null : instantOf(startAt) + ASSUMED_MS;
}
