import { dayText } from "../calendar/day.ts";
import { wallTime, instantText } from "../calendar/zone.ts";
import type { Facts } from "./facts.ts";
import { reachedThem } from "./facts.ts";
import type { Params, Question, Reason } from "./plan-types.ts";
import type { InquiryDue, Stage } from "./whether.ts";

/** Why to follow up now, or why to wait for the inquiry. */
export function decisionReasons(
  facts: Facts,
  stage: Extract<Stage, { step: "thank-you" | "inquiry" }>,
): Reason[] {
  const { zone } = facts.calendar;
  const worthIt: Reason = { principle: "worth-it", code: "small-gesture-can-tip-it", params: {} };
  if (stage.step === "inquiry") {
    const due = facts.now >= stage.due.dueAt;
    return [...(due ? [worthIt] : []), silenceReason(stage.due, due, zone)];
  }
  const closesAt = instantText(stage.closesAt, zone);
  const another = stage.interview.nextRound || facts.next !== null;
  return [
    worthIt,
    ...(another
      ? [
          {
            principle: "even-when-it-went-well",
            code: "others-feel-good-too",
            params: {},
          } satisfies Reason,
        ]
      : []),
    {
      principle: "within-24-hours",
      code: stage.late ? "window-late" : "window-open",
      params: { closesAt },
    },
  ];
}

/** Why an inquiry is due, or not yet. */
export function silenceReason(
  { dueAt, promisedOn, lastAt, returnsOn }: InquiryDue,
  due: boolean,
  zone: string,
): Reason {
  const principle = "long-enough-silence";
  const dueText = instantText(dueAt, zone);
  if (!due && returnsOn !== null) {
    return { principle, code: "recipient-away", params: { returnsOn, dueAt: dueText } };
  }
  return promisedOn === null
    ? {
        principle,
        code: due ? "silence-long-enough" : "silence-running",
        params: { lastAt: instantText(lastAt, zone), dueAt: dueText },
      }
    : {
        principle,
        code: due ? "promise-passed" : "promise-running",
        params: { promisedOn, dueAt: dueText },
      };
}

/** Says so where holidays of the region, or of the year, are not known. */
export function calendarReasons(facts: Facts): Reason[] {
  const { closedDays, zone } = facts.calendar;
  const year = Number(dayText(wallTime(facts.now, zone).day).slice(0, 4));
  const known = closedDays.known && year >= closedDays.firstYear && year <= closedDays.lastYear;
  return known
    ? []
    : [
        {
          principle: "office-hours",
          code: "holidays-unknown",
          params: { region: closedDays.region },
        },
      ];
}

/** The employer's last word asked for an answer that has not been given: answering is no follow-up, and comes first. */
export function answerThem(facts: Facts): Question[] {
  const last = facts.exchanges.findLastIndex(({ human }) => human);
  const theirs = facts.exchanges[last];
  if (theirs?.needsAnswer !== true) return [];
  const answered = facts.exchanges
    .slice(last + 1)
    .some(
      (exchange) =>
        reachedThem(exchange) && ["message", "follow-up", "conversation"].includes(exchange.kind),
    );
  const metSince = facts.ended.some(({ endAt }) => endAt >= theirs.atMs);
  if (answered || metSince) return [];
  const contact: Params = theirs.contact === undefined ? {} : { contact: theirs.contact };
  return [{ code: "answer-them", params: { ...contact, askedAt: theirs.at } }];
}
