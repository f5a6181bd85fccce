import {
  caseFileInput,
  contact,
  fromCandidate,
  fromEmployer,
  interview,
} from "../testing/case-files.ts";
import { table } from "../testing/check-plan.ts";
import { dec, jan, nov } from "../testing/days.ts";

const promised = (day: string) =>
  caseFileInput({ interviews: [interview(nov(24, "14:00"), { answerPromisedOn: day })] });

const thanked = fromCandidate("follow-up", nov(24, "16:00"));
const answered = fromEmployer("message", nov(25, "10:00"));

table("Step 6: when a status inquiry is due", [
  {
    promise: "with no promise, at 09:00 on the tenth working day after the interview",
    given: caseFileInput(),
    now: nov(27, "10:00"),
    gives: {
      decision: "wait",
      purpose: "status-inquiry",
      late: false,
      opensAt: dec(8, "09:00"),
      bestAt: dec(8, "09:00"),
      closesAt: null,
      reconsiderAt: dec(8, "09:00"),
      because: ["long-enough-silence"],
    },
  },
  {
    promise: "a moment before it is due: wait",
    given: caseFileInput(),
    now: dec(8, "08:59:59"),
    gives: { decision: "wait", purpose: "status-inquiry", reconsiderAt: dec(8, "09:00") },
  },
  {
    promise: "when it is due: follow up, best now, never closing and never reconsidered",
    given: caseFileInput(),
    now: dec(8, "09:00"),
    gives: {
      decision: "follow-up",
      purpose: "status-inquiry",
      late: false,
      opensAt: dec(8, "09:00"),
      bestAt: dec(8, "09:00"),
      closesAt: null,
      reconsiderAt: null,
      because: ["long-enough-silence", "worth-it"],
    },
  },
  {
    promise: "before it is due, everything is computed as if it were: channel, shape, words",
    given: caseFileInput(),
    now: nov(27, "10:00"),
    gives: { channel: "email", verdicts: { email: "recommended" }, shape: "full", maxWords: 90 },
  },
  {
    promise: "the last contact is the last human exchange where that is later than the interview",
    given: caseFileInput({ exchanges: [thanked, answered] }),
    now: nov(27, "10:00"),
    gives: { decision: "wait", purpose: "status-inquiry", opensAt: dec(9, "09:00") },
  },
  {
    promise: "the last contact can be a conversation that the candidate began",
    given: caseFileInput({ exchanges: [fromCandidate("conversation", nov(25, "10:00"))] }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(9, "09:00") },
  },
  {
    promise: "the last contact is the interview's end where the last exchange is earlier",
    given: caseFileInput({ exchanges: [fromEmployer("invitation", nov(18, "10:00"))] }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(8, "09:00") },
  },
  {
    promise: "an auto-reply is no contact",
    given: caseFileInput({ exchanges: [fromEmployer("auto-reply", nov(25, "10:00"))] }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(8, "09:00") },
  },
  {
    promise: "what the candidate wrote or tried is no contact",
    given: caseFileInput({ exchanges: [fromCandidate("unanswered-call", nov(26, "10:00"))] }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(8, "09:00") },
  },
  {
    promise: "a last contact on a Saturday counts from there",
    given: caseFileInput({
      exchanges: [thanked, fromEmployer("message", nov(28, "10:00"))],
    }),
    now: nov(29, "10:00"),
    gives: { opensAt: dec(11, "09:00") },
  },
  {
    promise: "a last contact's day is its day in the case's zone",
    given: caseFileInput({
      // 00:30 on the 26th in Copenhagen
      exchanges: [thanked, fromEmployer("message", "2026-11-25T23:30:00Z")],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(10, "09:00") },
  },
  {
    promise: "with a promise, at 09:00 on the second working day after the promised day",
    given: promised("2026-12-01"),
    now: nov(27, "10:00"),
    gives: { decision: "wait", opensAt: dec(3, "09:00"), reconsiderAt: dec(3, "09:00") },
  },
  {
    promise: "a promise for a Friday is due on Tuesday",
    given: promised("2026-12-04"),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(8, "09:00") },
  },
  {
    promise: "a promise for a Saturday is due on Tuesday",
    given: promised("2026-12-05"),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(8, "09:00") },
  },
  {
    promise: "a promise for 30 December is due on 5 January",
    given: promised("2026-12-30"),
    now: dec(10, "10:00"),
    gives: { decision: "wait", opensAt: jan(5, "09:00") },
  },
  {
    promise: "a promise far ahead makes the wait longer than ten working days",
    given: promised("2026-12-18"),
    now: dec(9, "10:00"),
    gives: { decision: "wait", opensAt: dec(22, "09:00") },
  },
  {
    promise: "at the due moment of the promise: follow up",
    given: promised("2026-12-01"),
    now: dec(3, "09:00"),
    gives: { decision: "follow-up", purpose: "status-inquiry", opensAt: dec(3, "09:00") },
  },
  {
    promise: "a promise for the day of the interview itself is due when the late thank-you is over",
    given: promised("2026-11-24"),
    now: nov(26, "17:00"),
    gives: { decision: "follow-up", purpose: "status-inquiry", opensAt: nov(26, "09:00") },
  },
  {
    promise: "while a thank-you can be made there is no inquiry, though the promise has passed",
    given: promised("2026-11-24"),
    now: nov(26, "10:00"),
    gives: { decision: "follow-up", purpose: "thank-you", late: true },
  },
  {
    promise: "due after writing hours: best at 08:00 on the next working day",
    given: caseFileInput(),
    now: dec(8, "17:00"),
    gives: { decision: "follow-up", bestAt: dec(9, "08:00") },
  },
  {
    promise: "due and inside writing hours: best now",
    given: caseFileInput(),
    now: dec(9, "16:59:59"),
    gives: { bestAt: dec(9, "16:59:59") },
  },
  {
    promise: "due on a Saturday: best on Monday at 08:00",
    given: caseFileInput(),
    now: dec(12, "12:00"),
    gives: { bestAt: dec(14, "08:00") },
  },
  {
    promise: "without a recommended channel, best is best for writing",
    given: caseFileInput({ contacts: [{ id: "anders", leads: true }] }),
    now: dec(9, "07:00"),
    gives: { channel: null, bestAt: dec(9, "08:00") },
  },
]);

table("Step 6: what a promise is, and what uses it up", [
  {
    promise: "a human exchange may carry the promise",
    given: caseFileInput({
      exchanges: [thanked, { ...answered, answerPromisedOn: "2026-12-10" }],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(14, "09:00") },
  },
  {
    promise: "a conversation that the candidate began may carry it",
    given: caseFileInput({
      exchanges: [
        fromCandidate("conversation", nov(25, "10:00"), { answerPromisedOn: "2026-12-10" }),
      ],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(14, "09:00") },
  },
  {
    promise: "an invitation before the interview may carry it",
    given: caseFileInput({
      exchanges: [fromEmployer("invitation", nov(18, "10:00"), { answerPromisedOn: "2026-12-01" })],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(3, "09:00") },
  },
  {
    promise: "an auto-reply gives no promise",
    given: caseFileInput({
      exchanges: [fromEmployer("auto-reply", nov(25, "10:00"), { answerPromisedOn: "2026-12-10" })],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(8, "09:00") },
  },
  {
    promise: "the promise is the latest one given, also where its day is the earlier",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-10" })],
      exchanges: [thanked, { ...answered, answerPromisedOn: "2026-12-01" }],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(3, "09:00") },
  },
  {
    promise: "a human exchange before the promised day leaves the promise standing",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [thanked, fromEmployer("message", nov(30, "10:00"))],
    }),
    now: dec(1, "10:00"),
    gives: { decision: "wait", opensAt: dec(3, "09:00") },
  },
  {
    promise: "a human exchange on the promised day that gives no new one uses it up",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [thanked, fromEmployer("message", dec(1, "00:00"))],
    }),
    now: dec(2, "10:00"),
    gives: { decision: "wait", opensAt: dec(15, "09:00") },
  },
  {
    promise: "a human exchange a moment before the promised day does not",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [thanked, fromEmployer("message", nov(30, "23:59:59"))],
    }),
    now: dec(2, "10:00"),
    gives: { opensAt: dec(3, "09:00") },
  },
  {
    promise: "a human exchange after the promised day uses it up",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [thanked, fromEmployer("message", dec(4, "10:00"))],
    }),
    now: dec(5, "10:00"),
    gives: { decision: "wait", opensAt: dec(18, "09:00") },
  },
  {
    promise: "a human exchange on the promised day that gives a new one moves it",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [
        thanked,
        fromEmployer("message", dec(1, "10:00"), { answerPromisedOn: "2026-12-07" }),
      ],
    }),
    now: dec(2, "10:00"),
    gives: { opensAt: dec(9, "09:00") },
  },
  {
    promise: "an auto-reply on the promised day uses nothing up",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [fromEmployer("auto-reply", dec(1, "10:00"))],
    }),
    now: dec(2, "10:00"),
    gives: { opensAt: dec(3, "09:00") },
  },
  {
    promise: "a conversation that the candidate began on the promised day uses it up",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [fromCandidate("conversation", dec(1, "10:00"))],
    }),
    now: dec(2, "10:00"),
    gives: { opensAt: dec(15, "09:00") },
  },
  {
    promise: "the end of an interview on the promised day that gives no new one uses it up",
    given: caseFileInput({
      interviews: [
        interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" }),
        interview(dec(1, "14:00")),
      ],
    }),
    now: dec(3, "17:00"),
    gives: { decision: "wait", opensAt: dec(15, "09:00") },
  },
  {
    promise: "the end of an interview before the promised day leaves it standing",
    given: caseFileInput({
      interviews: [
        interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-10" }),
        interview(dec(1, "14:00")),
      ],
    }),
    now: dec(3, "17:00"),
    gives: { opensAt: dec(14, "09:00") },
  },
  {
    promise: "the end of an interview that gives a new promise moves it",
    given: caseFileInput({
      interviews: [
        interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" }),
        interview(dec(1, "14:00"), { answerPromisedOn: "2026-12-08" }),
      ],
    }),
    now: dec(3, "17:00"),
    gives: { opensAt: dec(10, "09:00") },
  },
  {
    promise: "a used promise does not bring an older one back",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-18" })],
      exchanges: [
        thanked,
        { ...answered, answerPromisedOn: "2026-11-27" },
        fromEmployer("message", nov(27, "10:00")),
      ],
    }),
    now: nov(28, "10:00"),
    gives: { opensAt: dec(11, "09:00") },
  },
  {
    promise: "a promise dated after now is not given yet",
    given: caseFileInput({
      exchanges: [
        thanked,
        answered,
        fromEmployer("message", nov(30, "10:00"), { answerPromisedOn: "2026-12-18" }),
      ],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(9, "09:00") },
  },
]);

const ahead = [interview(nov(24, "14:00")), interview(dec(15, "14:00"))];

table("Step 6: while an interview lies ahead", [
  {
    promise: "there is no inquiry: wait without purpose, reconsidered at its end",
    given: caseFileInput({ interviews: ahead }),
    now: nov(27, "10:00"),
    gives: {
      decision: "wait",
      purpose: null,
      channel: null,
      window: null,
      late: false,
      shape: "full",
      elements: [],
      maxWords: null,
      recipient: "anders",
      reconsiderAt: dec(15, "14:00"),
      because: ["long-enough-silence"],
      verdicts: {
        email: "ruled-out",
        "online-message": "ruled-out",
        linkedin: "ruled-out",
        phone: "ruled-out",
        letter: "ruled-out",
        "hand-delivered-letter": "ruled-out",
        visit: "ruled-out",
      },
    },
  },
  {
    promise: "there is none though it would have been due",
    given: caseFileInput({ interviews: ahead }),
    now: dec(9, "10:00"),
    gives: { decision: "wait", purpose: null, reconsiderAt: dec(15, "14:00") },
  },
  {
    promise: "an interview that has begun lies ahead until it ends",
    given: caseFileInput({ interviews: ahead }),
    now: dec(15, "13:30"),
    gives: { decision: "wait", purpose: null, reconsiderAt: dec(15, "14:00") },
  },
  {
    promise: "who leads is asked all the same",
    given: caseFileInput({ interviews: ahead, contacts: [contact("anders")] }),
    now: nov(27, "10:00"),
    gives: { purpose: null, asks: ["who-leads"] },
  },
  {
    promise: "whether to answer them is asked all the same, and first",
    given: caseFileInput({
      interviews: ahead,
      contacts: [contact("anders")],
      exchanges: [thanked, { ...answered, needsAnswer: true }],
    }),
    now: nov(27, "10:00"),
    gives: { decision: "wait", purpose: null, asks: ["answer-them", "who-leads"] },
  },
  {
    promise: "calm on the phone is not asked about",
    given: caseFileInput({
      interviews: ahead,
      exchanges: [fromEmployer("invitation", nov(18, "10:00"), { channel: "phone" })],
    }),
    now: nov(27, "10:00"),
    gives: { purpose: null, asks: [] },
  },
]);

/** The recipient only ever phoned, and the candidate is calm. */
const phoneCase = caseFileInput({
  exchanges: [fromEmployer("invitation", nov(18, "10:00"), { channel: "phone" })],
  judgement: { calmOnPhone: true },
});

table("Step 6: a call to inquire", [
  {
    promise: "before it is due, best when it is due",
    given: phoneCase,
    now: nov(27, "10:00"),
    gives: { channel: "phone", bestAt: dec(8, "09:00"), maxWords: 250 },
  },
  {
    promise: "due, and inside office hours: best now",
    given: phoneCase,
    now: dec(8, "15:29:59"),
    gives: { decision: "follow-up", channel: "phone", bestAt: dec(8, "15:29:59") },
  },
  {
    promise: "due, and past office hours: best at nine on the next working day",
    given: phoneCase,
    now: dec(11, "15:30"),
    gives: { channel: "phone", bestAt: dec(14, "09:00") },
  },
  {
    promise: "office hours are never at an end, since an inquiry does not close",
    given: phoneCase,
    now: dec(23, "15:30"),
    gives: { channel: "phone", bestAt: dec(28, "09:00") },
  },
  {
    promise: "a visit to inquire has office hours too",
    given: caseFileInput({
      judgement: { visitFits: true, visitPractical: true, preferredChannel: "visit" },
    }),
    now: dec(8, "16:00"),
    gives: { channel: "visit", bestAt: dec(9, "09:00"), maxWords: 250 },
  },
]);

const asked = fromEmployer("message", nov(24, "15:00"), { needsAnswer: true });

table("Steps 5 and 6: they wait for an answer", [
  {
    promise: "in a thank-you, `answer-them` comes first and the decision stays",
    given: caseFileInput({ contacts: [contact("anders")], exchanges: [asked] }),
    now: nov(24, "16:00"),
    gives: { decision: "follow-up", purpose: "thank-you", asks: ["answer-them", "who-leads"] },
  },
  {
    promise: "in an inquiry that is not due too",
    given: caseFileInput({ exchanges: [asked] }),
    now: nov(27, "16:00"),
    gives: { decision: "wait", purpose: "status-inquiry", asks: ["answer-them"] },
  },
  {
    promise: "in an inquiry that is due too",
    given: caseFileInput({ exchanges: [asked] }),
    now: dec(9, "10:00"),
    gives: { decision: "follow-up", purpose: "status-inquiry", asks: ["answer-them"] },
  },
  {
    promise: "it is the employer's last human exchange that counts",
    given: caseFileInput({ exchanges: [asked, fromEmployer("message", nov(24, "15:30"))] }),
    now: nov(24, "16:00"),
    gives: { asks: [] },
  },
  {
    promise: "an auto-reply after it changes nothing",
    given: caseFileInput({ exchanges: [asked, fromEmployer("auto-reply", nov(24, "15:30"))] }),
    now: nov(24, "16:00"),
    gives: { asks: ["answer-them"] },
  },
  {
    promise: "an auto-reply needs no answer",
    given: caseFileInput({ exchanges: [{ ...asked, kind: "auto-reply" }] }),
    now: nov(24, "16:00"),
    gives: { asks: [] },
  },
  {
    promise: "a conversation that the candidate began may carry it too",
    given: caseFileInput({
      exchanges: [fromCandidate("conversation", nov(24, "15:30"), { needsAnswer: true })],
    }),
    now: nov(24, "16:00"),
    gives: { purpose: "status-inquiry", asks: ["answer-them"] },
  },
  {
    promise: "a conversation that the candidate began since is the answer",
    given: caseFileInput({ exchanges: [asked, fromCandidate("conversation", nov(24, "15:30"))] }),
    now: nov(24, "16:00"),
    gives: { purpose: "status-inquiry", asks: [] },
  },
  {
    promise: "a message that was undelivered is no answer (and a working address is asked for)",
    given: caseFileInput({
      exchanges: [asked, fromCandidate("message", nov(24, "15:30"), { delivery: "undelivered" })],
    }),
    now: nov(24, "16:00"),
    gives: { decision: "follow-up", asks: ["answer-them", "recipient-details"] },
  },
  {
    promise: "an unanswered call is no answer",
    given: caseFileInput({
      exchanges: [asked, fromCandidate("unanswered-call", nov(24, "15:30"))],
    }),
    now: nov(24, "16:00"),
    gives: { asks: ["answer-them"] },
  },
  {
    promise: "an interview that has ended since is the answer",
    given: caseFileInput({
      exchanges: [fromEmployer("invitation", nov(18, "10:00"), { needsAnswer: true })],
    }),
    now: nov(24, "16:00"),
    gives: { asks: [] },
  },
  {
    promise: "while the case is locked it is not asked",
    given: caseFileInput({ exchanges: [asked, fromCandidate("voicemail", nov(24, "15:30"))] }),
    now: nov(24, "16:00"),
    gives: { decision: "wait", purpose: null, asks: [] },
  },
]);

const away = (returnsOn: string, fields: object = {}) =>
  fromEmployer("auto-reply", nov(26, "10:00"), { contact: "anders", returnsOn, ...fields });
const waiting = (...exchanges: object[]) =>
  caseFileInput({ exchanges: [thanked, answered, ...exchanges] as never });

table("Step 6: when the recipient is away", [
  {
    promise: "an inquiry waits for the working day after the return that an automatic reply names",
    given: waiting(away("2026-12-14")),
    now: nov(27, "10:00"),
    gives: { decision: "wait", opensAt: dec(15, "09:00"), reconsiderAt: dec(15, "09:00") },
  },
  {
    promise: "a return before the inquiry is due changes nothing",
    given: waiting(away("2026-12-01")),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(9, "09:00") },
  },
  {
    promise: "a colleague's absence changes nothing",
    given: caseFileInput({
      contacts: [contact("anders", { leads: true }), contact("birgit")],
      exchanges: [thanked, answered, away("2026-12-14", { contact: "birgit" })],
    }),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(9, "09:00") },
  },
  {
    promise: "whoever has spoken since is back",
    given: waiting(away("2026-12-14"), fromEmployer("message", nov(27, "09:00"))),
    now: nov(27, "10:00"),
    gives: { opensAt: dec(11, "09:00") },
  },
  {
    promise: "an automatic reply still unlocks nothing",
    given: caseFileInput({ exchanges: [thanked, away("2026-12-14")] }),
    now: nov(27, "10:00"),
    gives: { decision: "wait", purpose: null, channel: null },
  },
]);
