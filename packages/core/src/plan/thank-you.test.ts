import { caseFileInput, fromCandidate, fromEmployer, interview } from "../testing/case-files.ts";
import { type Row, table } from "../testing/check-plan.ts";
import { dec, nov } from "../testing/days.ts";

const ended = (endAt: string) => caseFileInput({ interviews: [interview(endAt)] });

table("Step 5: when a thank-you is the thing to do", [
  {
    promise: "opens at the end of the interview and closes 24 hours later",
    given: caseFileInput(),
    now: nov(24, "14:30"),
    gives: {
      decision: "follow-up",
      purpose: "thank-you",
      opensAt: nov(24, "14:00"),
      closesAt: nov(25, "14:00"),
      late: false,
      reconsiderAt: nov(25, "14:00"),
      because: ["within-24-hours", "worth-it"],
    },
  },
  {
    promise: "a moment before 24 hours it is not late",
    given: caseFileInput(),
    now: nov(25, "13:59:59"),
    gives: { late: false, closesAt: nov(25, "14:00") },
  },
  {
    promise: "at exactly 24 hours it is late; it closes at 17:00 on the second working day after",
    given: caseFileInput(),
    now: nov(25, "14:00"),
    gives: {
      decision: "follow-up",
      purpose: "thank-you",
      late: true,
      opensAt: nov(24, "14:00"),
      closesAt: nov(26, "17:00"),
      reconsiderAt: nov(26, "17:00"),
      because: ["within-24-hours"],
    },
  },
  {
    promise: "a moment before the late close it is still a thank-you",
    given: caseFileInput(),
    now: nov(26, "16:59:59"),
    gives: { decision: "follow-up", purpose: "thank-you", late: true },
  },
  {
    promise: "at the late close its time is over",
    given: caseFileInput(),
    now: nov(26, "17:00"),
    gives: { decision: "wait", purpose: "status-inquiry", late: false },
  },
  {
    promise: "after a Friday the second working day is Tuesday",
    given: ended(nov(27, "14:00")),
    now: nov(28, "14:00"),
    gives: { late: true, closesAt: dec(1, "17:00") },
  },
  {
    promise: "after a Sunday the second working day is Tuesday",
    given: ended(nov(29, "14:00")),
    now: nov(30, "15:00"),
    gives: { late: true, closesAt: dec(1, "17:00") },
  },
  {
    promise: "public holidays are no working days: after Wednesday 23 December it is Tuesday 29",
    given: ended(dec(23, "14:00")),
    now: dec(27, "12:00"),
    gives: { late: true, closesAt: dec(29, "17:00") },
  },
  {
    promise: "reconsidered at the end of the next interview if that is before it closes",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00")), interview(nov(25, "11:00"))],
    }),
    now: nov(24, "15:00"),
    gives: { purpose: "thank-you", closesAt: nov(25, "14:00"), reconsiderAt: nov(25, "11:00") },
  },
  {
    promise: "reconsidered when it closes if the next interview ends later",
    given: caseFileInput({ interviews: [interview(nov(24, "14:00")), interview(dec(1, "11:00"))] }),
    now: nov(24, "15:00"),
    gives: { purpose: "thank-you", reconsiderAt: nov(25, "14:00") },
  },
  {
    promise: "an interview that has ended since starts a thank-you of its own",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00")), interview(nov(25, "11:00"))],
    }),
    now: nov(25, "11:00"),
    gives: { late: false, opensAt: nov(25, "11:00"), closesAt: nov(26, "11:00") },
  },
  {
    promise: "a coming round never turns it into another decision",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { nextRound: true }), interview(dec(1, "14:00"))],
    }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up", purpose: "thank-you", because: ["worth-it"] },
  },
  {
    promise: "a message that has been answered is no follow-up: the thank-you is still to be made",
    given: caseFileInput({
      exchanges: [
        fromCandidate("message", nov(24, "15:00")),
        fromEmployer("message", nov(24, "16:00")),
      ],
    }),
    now: nov(24, "16:30"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "an answered voicemail since the interview is a follow-up made",
    given: caseFileInput({
      exchanges: [
        fromCandidate("voicemail", nov(24, "15:00")),
        fromEmployer("conversation", nov(24, "16:00"), { channel: "phone" }),
      ],
    }),
    now: nov(24, "16:30"),
    gives: { decision: "wait", purpose: "status-inquiry" },
  },
  {
    promise: "a conversation on the candidate's initiative is a follow-up made",
    given: caseFileInput({ exchanges: [fromCandidate("conversation", nov(24, "15:00"))] }),
    now: nov(24, "16:30"),
    gives: { decision: "wait", purpose: "status-inquiry" },
  },
  {
    promise: "a conversation begun at the very end of the interview is since it",
    given: caseFileInput({ exchanges: [fromCandidate("conversation", nov(24, "14:00"))] }),
    now: nov(24, "16:30"),
    gives: { purpose: "status-inquiry" },
  },
  {
    promise: "a conversation just before the end of the interview is not since it",
    given: caseFileInput({ exchanges: [fromCandidate("conversation", nov(24, "13:59:59"))] }),
    now: nov(24, "16:30"),
    gives: { purpose: "thank-you" },
  },
  {
    promise: "a conversation that the employer began is none",
    given: caseFileInput({
      exchanges: [fromEmployer("conversation", nov(24, "15:00"), { channel: "phone" })],
    }),
    now: nov(24, "16:30"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "an unanswered call is none",
    given: caseFileInput({ exchanges: [fromCandidate("unanswered-call", nov(24, "15:00"))] }),
    now: nov(24, "16:30"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "a follow-up that was undelivered is none",
    given: caseFileInput({
      exchanges: [fromCandidate("follow-up", nov(24, "15:00"), { delivery: "undelivered" })],
    }),
    now: nov(24, "16:30"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "a follow-up after the interview before this one is none",
    given: caseFileInput({
      interviews: [interview(nov(17, "14:00")), interview(nov(24, "14:00"))],
      exchanges: [
        fromCandidate("follow-up", nov(17, "16:00")),
        fromEmployer("message", nov(18, "10:00")),
      ],
    }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "an answered follow-up that is uncertain is one made",
    given: caseFileInput({
      exchanges: [
        fromCandidate("follow-up", nov(24, "15:00"), { delivery: "uncertain" }),
        fromEmployer("message", nov(24, "16:00")),
      ],
    }),
    now: nov(24, "16:30"),
    gives: { decision: "wait", purpose: "status-inquiry" },
  },
]);

interface Moment {
  promise: string;
  end: string;
  now: string;
  best: string;
}

const written = ({ promise, end, now, best }: Moment): Row => ({
  promise,
  given: ended(end),
  now,
  gives: { channel: "email", bestAt: best },
});

table(
  "Step 5: the best moment to write",
  (
    [
      {
        promise: "first, two hours after the interview, if inside writing hours",
        end: nov(24, "14:00"),
        now: nov(24, "14:00"),
        best: nov(24, "16:00"),
      },
      {
        promise: "two hours after, at 16:59, is inside writing hours",
        end: nov(24, "14:59"),
        now: nov(24, "15:00"),
        best: nov(24, "16:59"),
      },
      {
        promise: "two hours after, at 17:00, is outside: 08:30 on the next day",
        end: nov(24, "15:00"),
        now: nov(24, "15:30"),
        best: nov(25, "08:30"),
      },
      {
        promise: "two hours after, at 08:00, is inside writing hours",
        end: nov(24, "06:00"),
        now: nov(24, "06:30"),
        best: nov(24, "08:00"),
      },
      {
        promise: "two hours after, at 07:59, is outside: the next moment inside writing hours",
        end: nov(24, "05:59"),
        now: nov(24, "07:00"),
        best: nov(24, "08:00"),
      },
      {
        promise: "at two hours after to the second, that is the moment",
        end: nov(24, "10:00"),
        now: nov(24, "12:00"),
        best: nov(24, "12:00"),
      },
      {
        promise: "second, now, if inside writing hours and two hours have passed",
        end: nov(24, "10:00"),
        now: nov(24, "13:10"),
        best: nov(24, "13:10"),
      },
      {
        promise: "now in writing hours of the next day comes before 08:30",
        end: nov(24, "16:00"),
        now: nov(25, "08:00"),
        best: nov(25, "08:00"),
      },
      {
        promise: "now in writing hours of the next day, later",
        end: nov(24, "16:00"),
        now: nov(25, "11:11"),
        best: nov(25, "11:11"),
      },
      {
        promise: "now at 16:59:59 is inside",
        end: nov(24, "10:00"),
        now: nov(24, "16:59:59"),
        best: nov(24, "16:59:59"),
      },
      {
        promise: "now at 17:00 is outside: 08:30 on the next day",
        end: nov(24, "10:00"),
        now: nov(24, "17:00"),
        best: nov(25, "08:30"),
      },
      {
        promise: "in writing hours, but two hours have not passed: 08:30 on the next day",
        end: nov(24, "15:30"),
        now: nov(24, "16:30"),
        best: nov(25, "08:30"),
      },
      {
        promise: "third, 08:30 on the next day, also just before it",
        end: nov(24, "19:00"),
        now: nov(25, "07:59:59"),
        best: nov(25, "08:30"),
      },
      {
        promise: "after a Sunday interview 08:30 on Monday comes before the same evening",
        end: nov(29, "14:00"),
        now: nov(29, "15:00"),
        best: nov(30, "08:30"),
      },
      {
        promise: "fourth, on a Friday, two hours after, if between 08:00 and 20:00 of the same day",
        end: nov(27, "16:00"),
        now: nov(27, "16:30"),
        best: nov(27, "18:00"),
      },
      {
        promise: "19:59 is between 08:00 and 20:00",
        end: nov(27, "17:59"),
        now: nov(27, "18:00"),
        best: nov(27, "19:59"),
      },
      {
        promise: "20:00 is not: fifth, 10:00 on the next day",
        end: nov(27, "18:00"),
        now: nov(27, "18:00"),
        best: nov(28, "10:00"),
      },
      {
        promise: "on a Saturday two hours after, at 08:00, is between 08:00 and 20:00",
        end: nov(28, "06:00"),
        now: nov(28, "06:00"),
        best: nov(28, "08:00"),
      },
      {
        promise:
          "on a Saturday 07:59 is not: 10:00 on Sunday is past the window, Monday too, so now",
        end: nov(28, "05:59"),
        now: nov(28, "06:10"),
        best: nov(28, "06:10"),
      },
      {
        promise: "a Friday evening when two hours have passed: 10:00 on Saturday",
        end: nov(27, "14:30"),
        now: nov(27, "19:00"),
        best: nov(28, "10:00"),
      },
      {
        promise: "10:00 on the next day needs no working day",
        end: nov(27, "21:00"),
        now: nov(27, "22:00"),
        best: nov(28, "10:00"),
      },
      {
        promise: "two hours past midnight is not the same day: 10:00 on Saturday",
        end: nov(27, "23:00"),
        now: nov(27, "23:00"),
        best: nov(28, "10:00"),
      },
      {
        promise: "08:30 is out of the window; sixth, the next moment inside writing hours",
        end: nov(24, "08:10"),
        now: nov(24, "18:00"),
        best: nov(25, "08:00"),
      },
      {
        promise: "08:30 at the very end of the window is outside it",
        end: nov(24, "08:30"),
        now: nov(24, "18:00"),
        best: nov(25, "08:00"),
      },
      {
        promise: "08:30 just before the end of the window is inside it",
        end: nov(24, "08:31"),
        now: nov(24, "18:00"),
        best: nov(25, "08:30"),
      },
      {
        promise: "08:00 at the very end of the window is outside it: last, now",
        end: nov(24, "08:00"),
        now: nov(24, "18:00"),
        best: nov(24, "18:00"),
      },
      {
        promise: "10:00 on the next day at the very end of the window is outside it",
        end: nov(27, "10:00"),
        now: nov(27, "21:00"),
        best: nov(27, "21:00"),
      },
      {
        promise: "on Saturday after 10:00, with the window closing that day, it is now",
        end: nov(27, "14:00"),
        now: nov(28, "11:00"),
        best: nov(28, "11:00"),
      },
      {
        promise: "the evening before a public holiday is no reason to wait for 08:30",
        end: dec(23, "16:00"),
        now: dec(23, "16:10"),
        best: dec(23, "18:00"),
      },
      {
        promise: "on a day that is no working day, two hours after is fourth, not first",
        end: dec(24, "11:00"),
        now: dec(24, "11:00"),
        best: dec(24, "13:00"),
      },
      {
        promise: "late: the next moment inside writing hours, which can be now",
        end: nov(24, "14:00"),
        now: nov(25, "14:00"),
        best: nov(25, "14:00"),
      },
      {
        promise: "late in the evening: 08:00 on the next working day",
        end: nov(24, "14:00"),
        now: nov(25, "17:00"),
        best: nov(26, "08:00"),
      },
      {
        promise: "late on a Saturday: Monday at 08:00",
        end: nov(27, "14:00"),
        now: nov(28, "15:00"),
        best: nov(30, "08:00"),
      },
      {
        promise: "late on the last morning before eight: that day at 08:00",
        end: nov(24, "14:00"),
        now: nov(26, "07:59:59"),
        best: nov(26, "08:00"),
      },
    ] satisfies Moment[]
  ).map(written),
);

/** The recipient only ever phoned, and the candidate is calm: the phone is recommended where it can be. */
const phoneCase = (end: string) =>
  caseFileInput({
    interviews: [interview(end)],
    exchanges: [fromEmployer("invitation", nov(18, "10:00"), { channel: "phone" })],
    judgement: { calmOnPhone: true },
  });

const called = ({ promise, end, now, best }: Moment): Row => ({
  promise,
  given: phoneCase(end),
  now,
  gives: { channel: "phone", bestAt: best },
});

table(
  "Step 5: the best moment to call",
  (
    [
      {
        promise: "not before one hour after the interview",
        end: nov(24, "14:00"),
        now: nov(24, "14:00"),
        best: nov(24, "15:00"),
      },
      {
        promise: "15:29 is inside office hours",
        end: nov(24, "14:29"),
        now: nov(24, "14:30"),
        best: nov(24, "15:29"),
      },
      {
        promise: "15:30 is outside: 09:00 on the next working day",
        end: nov(24, "14:30"),
        now: nov(24, "14:30"),
        best: nov(25, "09:00"),
      },
      {
        promise: "not before now",
        end: nov(24, "10:00"),
        now: nov(24, "13:13"),
        best: nov(24, "13:13"),
      },
      {
        promise: "before nine it is nine",
        end: nov(24, "07:00"),
        now: nov(24, "08:15"),
        best: nov(24, "09:00"),
      },
      {
        promise: "at nine it is nine",
        end: nov(24, "07:00"),
        now: nov(24, "09:00"),
        best: nov(24, "09:00"),
      },
      {
        promise: "a moment before half past three it is now",
        end: nov(24, "10:00"),
        now: nov(24, "15:29:59"),
        best: nov(24, "15:29:59"),
      },
      {
        promise: "at half past three it is nine on the next day",
        end: nov(24, "10:00"),
        now: nov(24, "15:30"),
        best: nov(25, "09:00"),
      },
      {
        promise: "nine on the next day just inside the window",
        end: nov(24, "09:01"),
        now: nov(24, "16:00"),
        best: nov(25, "09:00"),
      },
      {
        promise: "late: the first moment inside office hours of the longer window",
        end: nov(27, "15:00"),
        now: nov(28, "15:00"),
        best: nov(30, "09:00"),
      },
    ] satisfies Moment[]
  ).map(called),
);

const noHours = {
  verdicts: { phone: "ruled-out" },
  channelBecause: { phone: ["office-hours"] },
} as const;

table("Step 5: no office hours left", [
  {
    promise:
      "nine on the next day at the very end of the window is outside: the phone is ruled out",
    given: phoneCase(nov(24, "09:00")),
    now: nov(24, "15:30"),
    gives: { ...noHours, channel: "email", bestAt: nov(24, "15:30") },
  },
  {
    promise: "after a Friday afternoon there are none in the window",
    given: phoneCase(nov(27, "15:00")),
    now: nov(27, "15:00"),
    gives: { ...noHours, channel: "email", bestAt: nov(27, "17:00") },
  },
  {
    promise: "one hour after a Friday interview that ended at 14:29 there is a minute",
    given: phoneCase(nov(27, "14:29")),
    now: nov(27, "14:30"),
    gives: { channel: "phone", bestAt: nov(27, "15:29") },
  },
  {
    promise: "on the last late afternoon there are none left, though writing hours are",
    given: phoneCase(nov(24, "14:00")),
    now: nov(26, "15:30"),
    gives: { ...noHours, channel: "email", bestAt: nov(26, "15:30") },
  },
  {
    promise: "a visit is ruled out too",
    given: caseFileInput({
      interviews: [interview(nov(27, "15:00"))],
      judgement: { visitFits: true, visitPractical: true },
    }),
    now: nov(27, "15:00"),
    gives: { verdicts: { visit: "ruled-out" }, channelBecause: { visit: ["office-hours"] } },
  },
  {
    promise: "a letter handed over is ruled out too",
    given: caseFileInput({
      interviews: [interview(nov(27, "15:00"))],
      judgement: { letterFits: true, canDeliverByHand: true },
    }),
    now: nov(27, "15:00"),
    gives: {
      verdicts: { "hand-delivered-letter": "ruled-out" },
      channelBecause: { "hand-delivered-letter": ["office-hours"] },
    },
  },
  {
    promise: "the best moment is that of the recommended channel: a letter handed over",
    given: caseFileInput({
      judgement: {
        letterFits: true,
        canDeliverByHand: true,
        preferredChannel: "hand-delivered-letter",
      },
    }),
    now: nov(24, "14:00"),
    gives: { channel: "hand-delivered-letter", bestAt: nov(24, "15:00") },
  },
  {
    promise: "the best moment is that of the recommended channel: a visit",
    given: caseFileInput({
      judgement: { visitFits: true, visitPractical: true, preferredChannel: "visit" },
    }),
    now: nov(24, "14:45"),
    gives: { channel: "visit", bestAt: nov(24, "15:00") },
  },
  {
    promise: "without a recommended channel it is the best moment for writing",
    given: caseFileInput({ contacts: [{ id: "anders", leads: true }] }),
    now: nov(24, "14:00"),
    gives: { decision: "follow-up", channel: null, bestAt: nov(24, "16:00") },
  },
]);
