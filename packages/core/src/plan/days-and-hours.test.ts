import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import type { CaseFileInput } from "../case-file/case-file.ts";
import { caseFileInput, fromEmployer, interview, readInput } from "../testing/case-files.ts";
import { type Row, table } from "../testing/check-plan.ts";
import { closedDays, danishClosedDays } from "../testing/danish-closed-days.ts";
import { dec, jan, nov } from "../testing/days.ts";
import { plan } from "./plan.ts";

/** When the inquiry is due after a promise: the second working day after it, at 09:00. */
const dueAfter = (promise: string, promisedOn: string, due: string, endAt: string): Row => ({
  promise,
  given: caseFileInput({ interviews: [interview(endAt, { answerPromisedOn: promisedOn })] }),
  now: later(endAt),
  gives: { purpose: "status-inquiry", opensAt: due, reconsiderAt: due },
});

/** A moment when the late thank-you is over and the due moments below are still ahead. */
function later(endAt: string): string {
  return Temporal.Instant.from(endAt)
    .add({ hours: 24 * 8 })
    .toString();
}

table("Working days in Denmark", [
  dueAfter(
    "24 December is no working day, nor are Christmas Day and the weekend",
    "2026-12-23",
    dec(29, "09:00"),
    dec(10, "14:00"),
  ),
  dueAfter(
    "31 December and 1 January are no working days",
    "2026-12-30",
    jan(5, "09:00"),
    dec(10, "14:00"),
  ),
  dueAfter(
    "5 June is no working day",
    "2026-06-04",
    "2026-06-09T09:00:00+02:00",
    "2026-05-22T14:00:00+02:00",
  ),
  dueAfter(
    "1 May is an ordinary one",
    "2026-04-29",
    "2026-05-01T09:00:00+02:00",
    "2026-04-16T14:00:00+02:00",
  ),
  dueAfter(
    "Ascension Day is none, the Friday after it is an ordinary one",
    "2026-05-12",
    "2026-05-15T09:00:00+02:00",
    "2026-04-27T14:00:00+02:00",
  ),
  dueAfter(
    "the former Store Bededag is an ordinary one",
    "2027-04-21",
    "2027-04-23T09:00:00+02:00",
    "2027-04-08T14:00:00+02:00",
  ),
  dueAfter(
    "from Maundy Thursday to Easter Monday there is none",
    "2026-03-31",
    "2026-04-07T09:00:00+02:00",
    "2026-03-17T14:00:00+01:00",
  ),
  dueAfter(
    "Whit Monday is none",
    "2026-05-22",
    "2026-05-27T09:00:00+02:00",
    "2026-05-07T14:00:00+02:00",
  ),
  {
    promise: "ten working days over Christmas and New Year",
    given: caseFileInput({ interviews: [interview(dec(18, "14:00"))] }),
    now: dec(23, "10:00"),
    gives: { purpose: "status-inquiry", opensAt: jan(7, "09:00") },
  },
  {
    promise: "writing hours are 08:00 to 17:00 on working days: none on Christmas Eve",
    given: caseFileInput({ interviews: [interview(dec(8, "14:00"))] }),
    now: dec(24, "10:00"),
    gives: { decision: "follow-up", purpose: "status-inquiry", bestAt: dec(28, "08:00") },
  },
]);

table("Working days elsewhere", [
  {
    promise: "in England and Wales the substitute for Boxing Day is no working day",
    given: caseFileInput({
      region: "GB",
      timeZone: "Europe/London",
      interviews: [interview("2026-12-10T14:00:00Z", { answerPromisedOn: "2026-12-23" })],
    }),
    now: "2026-12-18T14:00:00Z",
    closedDays: closedDays("GB", ["2026-12-24", "2026-12-25", "2026-12-28", "2026-12-31"]),
    gives: { purpose: "status-inquiry", opensAt: "2026-12-30T09:00:00Z" },
  },
  {
    promise: "an unknown region has weekends only: Christmas Day is a working day",
    given: caseFileInput({
      region: "ZZ",
      interviews: [interview(dec(10, "14:00"), { answerPromisedOn: "2026-12-23" })],
    }),
    now: dec(18, "14:00"),
    closedDays: weekendsOnly("ZZ"),
    gives: { opensAt: dec(25, "09:00"), because: ["office-hours/holidays-unknown"] },
  },
  {
    promise: "a holiday that falls on a Saturday takes no working day away",
    given: caseFileInput({
      interviews: [interview("2027-05-20T14:00:00+02:00", { answerPromisedOn: "2027-06-03" })],
    }),
    now: "2027-05-28T14:00:00+02:00",
    gives: { opensAt: "2027-06-07T09:00:00+02:00" },
  },
]);

const inZone = (timeZone: string, end: string, rest: Partial<CaseFileInput> = {}): CaseFileInput =>
  caseFileInput({ timeZone, interviews: [interview(end)], ...rest });

const phoned: Partial<CaseFileInput> = {
  exchanges: [fromEmployer("invitation", "2026-11-18T10:00:00Z", { channel: "phone" })],
  judgement: { calmOnPhone: true },
};

table("The case's time zone", [
  {
    promise: "writing hours are the employer's: in New York 16:00 there",
    given: inZone("America/New_York", "2026-11-24T14:00:00-05:00"),
    now: "2026-11-24T20:00:00+01:00",
    gives: { bestAt: "2026-11-24T16:00:00-05:00" },
  },
  {
    promise: "office hours are the employer's: in Tokyo nine there",
    given: inZone("Asia/Tokyo", "2026-11-24T16:00:00+09:00", phoned),
    now: "2026-11-24T16:00:00+09:00",
    gives: { channel: "phone", bestAt: "2026-11-25T09:00:00+09:00" },
  },
  {
    promise: "office hours in a zone of half hours: Kathmandu",
    given: inZone("Asia/Kathmandu", "2026-11-24T16:00:00+05:45", phoned),
    now: "2026-11-24T16:00:00+05:45",
    gives: { channel: "phone", bestAt: "2026-11-25T09:00:00+05:45" },
  },
  {
    promise: "the day of an interview is the day of its end there, not in UTC",
    given: inZone("America/New_York", "2026-11-25T04:30:00Z"),
    now: "2026-11-26T05:00:00Z",
    gives: { late: true, closesAt: "2026-11-26T17:00:00-05:00" },
  },
  {
    promise: "an interview past midnight has the day of its end, not of its start",
    given: caseFileInput({
      interviews: [{ startAt: nov(23, "23:00"), endAt: nov(24, "00:30"), contacts: ["anders"] }],
    }),
    now: nov(25, "10:00"),
    gives: { late: true, closesAt: nov(26, "17:00") },
  },
  {
    promise: "it is the time zone that counts, not the offset in which instants are written",
    given: caseFileInput({ interviews: [interview("2026-11-24T22:00:00+09:00")] }),
    now: "2026-11-24T13:00:00Z",
    gives: { opensAt: nov(24, "14:00"), bestAt: nov(24, "16:00") },
  },
  {
    promise: "a weekend is the employer's weekend: Friday evening here is Saturday in Tokyo",
    given: inZone("Asia/Tokyo", "2026-11-27T23:30:00+09:00"),
    now: "2026-11-28T03:00:00+09:00",
    gives: { bestAt: "2026-11-28T10:00:00+09:00" },
  },
]);

table("Summer time", [
  {
    promise: "24 hours are 24 hours when the clocks go back",
    given: caseFileInput({ interviews: [interview("2026-10-24T14:00:00+02:00")] }),
    now: "2026-10-24T14:30:00+02:00",
    gives: { closesAt: "2026-10-25T13:00:00+01:00" },
  },
  {
    promise: "24 hours are 24 hours when the clocks go forward",
    given: caseFileInput({ interviews: [interview("2026-03-28T14:00:00+01:00")] }),
    now: "2026-03-28T14:30:00+01:00",
    gives: { closesAt: "2026-03-29T15:00:00+02:00" },
  },
  {
    promise: "17:00 is 17:00 on the clock after the clocks went back",
    given: caseFileInput({ interviews: [interview("2026-10-23T14:00:00+02:00")] }),
    now: "2026-10-25T12:00:00+01:00",
    gives: { late: true, closesAt: "2026-10-27T17:00:00+01:00" },
  },
  {
    promise: "09:00 on the tenth working day is 09:00 on the clock",
    given: caseFileInput({ interviews: [interview("2026-10-20T14:00:00+02:00")] }),
    now: "2026-10-23T10:00:00+02:00",
    gives: { opensAt: "2026-11-03T09:00:00+01:00" },
  },
  {
    promise: "10:00 on the next day is 10:00 on the clock after the clocks went back",
    given: caseFileInput({ interviews: [interview("2026-10-24T21:00:00+02:00")] }),
    now: "2026-10-24T21:00:00+02:00",
    gives: { bestAt: "2026-10-25T10:00:00+01:00" },
  },
  {
    promise: "08:30 on the next day is 08:30 on the clock after the clocks went forward",
    given: caseFileInput({
      timeZone: "Asia/Beirut", // Beirut's clocks go forward on Sunday 29 March 2026, at midnight
      region: "ZZ",
      interviews: [interview("2026-03-29T18:00:00+03:00")],
    }),
    closedDays: weekendsOnly("ZZ"),
    now: "2026-03-29T18:30:00+03:00",
    gives: { bestAt: "2026-03-30T08:30:00+03:00" },
  },
  {
    promise: "two hours are two hours in the night when the clocks go back",
    given: caseFileInput({
      timeZone: "Australia/Lord_Howe", // half an hour back at 02:00 on Sunday 5 April 2026
      region: "ZZ",
      interviews: [interview("2026-04-05T01:30:00+11:00")],
    }),
    closedDays: weekendsOnly("ZZ"),
    now: "2026-04-05T02:00:00+11:00",
    gives: { closesAt: "2026-04-06T01:00:00+10:30", late: false },
  },
]);

table("What counts, and when", [
  {
    promise: "an interview whose end is unknown is taken to last an hour",
    given: caseFileInput({ interviews: [{ startAt: nov(24, "13:00") }] }),
    now: nov(24, "13:59"),
    gives: { decision: "wait", purpose: null, reconsiderAt: nov(24, "14:00") },
  },
  {
    promise: "an interview of which no time is known has not ended and is not ahead",
    given: caseFileInput({ interviews: [{ format: "video" }] }),
    now: nov(24, "13:59"),
    gives: { decision: "wait", purpose: null, reconsiderAt: null },
  },
  {
    promise: "defaults: Copenhagen and Denmark",
    given: {
      format: "efterklang/case-file@1",
      interviews: [{ endAt: "2026-12-22T13:30:00Z" }],
    },
    now: "2026-12-22T14:00:00Z",
    // 16:30 in Copenhagen, inside writing hours
    gives: { decision: "follow-up", bestAt: dec(22, "16:30") },
  },
  {
    promise: "an interview still to come counts though it is dated after now",
    given: caseFileInput({ interviews: [interview(nov(24, "14:00")), interview(dec(8, "14:00"))] }),
    now: nov(27, "10:00"),
    gives: { decision: "wait", purpose: null, reconsiderAt: dec(8, "14:00") },
  },
  {
    promise: "an exchange dated after now is left out of account",
    given: caseFileInput({ exchanges: [fromEmployer("message", nov(30, "10:00"))] }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(8, "09:00"), channelBecause: { email: ["email-by-default"] } },
  },
  {
    promise: "an exchange dated now is not after now",
    given: caseFileInput({ exchanges: [fromEmployer("message", nov(27, "10:00"))] }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(11, "09:00"), channelBecause: { email: ["same-channel"] } },
  },
]);

test("instants are written with the offset of the case's zone", () => {
  const { window, reconsiderAt } = plan(
    readInput(caseFileInput({ interviews: [interview("2026-10-24T12:00:00Z")] })),
    "2026-10-24T12:30:00Z",
    danishClosedDays,
  );
  expect(window).toEqual({
    opensAt: "2026-10-24T14:00:00+02:00",
    bestAt: "2026-10-24T16:00:00+02:00",
    closesAt: "2026-10-25T13:00:00+01:00",
  });
  expect(reconsiderAt).toBe("2026-10-25T13:00:00+01:00");
});

test("an instant in UTC is written with an offset too, and ends in digits", () => {
  const given = caseFileInput({
    timeZone: "UTC",
    interviews: [interview("2026-11-24T13:00:00Z")],
  });
  const { window } = plan(readInput(given), "2026-11-24T13:00:00Z", danishClosedDays);
  expect(window?.opensAt).toMatch(/^2026-11-24T13:00:00(Z|\+00:00)$/);
});

test("the Danish days listed for tests all fall on Monday to Friday", () => {
  const weekdays = [...danishClosedDays.days].map((day) => Temporal.PlainDate.from(day).dayOfWeek);
  expect(weekdays.length).toBeGreaterThan(40);
  expect(weekdays.filter((day) => day > 5)).toEqual([]);
});

test.each([
  ["2026-11-24T16:20:00.123456+01:00", "2026-11-24T16:20:00.124+01:00"],
  ["2026-11-24T16:20:00.123+01:00", "2026-11-24T16:20:00.123+01:00"],
])("the best moment is not before now, however finely now is written: %s", (now, bestAt) => {
  const given = caseFileInput({ interviews: [interview("2026-11-24T13:00:00+01:00")] });
  expect(plan(readInput(given), now, danishClosedDays).window?.bestAt).toBe(bestAt);
});
