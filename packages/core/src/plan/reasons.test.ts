import { caseFileInput, fromCandidate, fromEmployer, interview } from "../testing/case-files.ts";
import { table } from "../testing/check-plan.ts";
import { closedDays } from "../testing/danish-closed-days.ts";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { dec, nov } from "../testing/days.ts";

const now = nov(24, "15:00");

table("Reasons: at least the principle behind each step that shaped the plan", [
  {
    promise: "a thank-you: worth it, in time, to the lead, in a register",
    given: caseFileInput(),
    now,
    gives: {
      because: ["worth-it", "within-24-hours/window-open", "address-the-lead", "rather-formal"],
      notBecause: ["long-enough-silence", "only-once", "not-all-needed", "feels-right"],
    },
  },
  {
    promise: "a late thank-you",
    given: caseFileInput(),
    now: nov(25, "15:00"),
    gives: { because: ["worth-it", "within-24-hours", "address-the-lead", "rather-formal"] },
  },
  {
    promise: "a short thank-you: not all is needed",
    given: caseFileInput({ notes: {} }),
    now,
    gives: { because: ["worth-it", "within-24-hours", "not-all-needed"] },
  },
  {
    promise: "a status inquiry that is due",
    given: caseFileInput(),
    now: dec(9, "10:00"),
    gives: {
      because: ["worth-it", "long-enough-silence", "address-the-lead", "rather-formal"],
      notBecause: ["within-24-hours"],
    },
  },
  {
    promise: "a status inquiry to wait for: nothing to follow up now, so not worth-it",
    given: caseFileInput(),
    now: nov(30, "10:00"),
    gives: {
      because: ["long-enough-silence", "address-the-lead", "rather-formal"],
      notBecause: ["worth-it"],
    },
  },
  {
    promise: "an interview ahead",
    given: caseFileInput({ interviews: [interview(nov(24, "14:00")), interview(dec(8, "14:00"))] }),
    now: nov(30, "10:00"),
    gives: {
      because: ["long-enough-silence", "address-the-lead", "rather-formal"],
      notBecause: ["worth-it"],
    },
  },
  {
    promise: "locked",
    given: caseFileInput({ exchanges: [fromCandidate("follow-up", nov(24, "14:30"))] }),
    now,
    gives: {
      because: ["only-once", "address-the-lead", "rather-formal"],
      notBecause: ["worth-it"],
    },
  },
  {
    promise: "no interview yet",
    given: caseFileInput(),
    now: nov(20, "10:00"),
    gives: {
      because: ["have-their-details", "within-24-hours", "address-the-lead", "rather-formal"],
      notBecause: ["worth-it"],
    },
  },
  {
    promise: "no contact asked for",
    given: caseFileInput({ interviews: [interview(nov(24, "14:00"), { asked: ["no-contact"] })] }),
    now,
    gives: { because: ["not-at-any-price/asked-for-no-contact"], notBecause: ["worth-it"] },
  },
  {
    promise: "it does not feel right",
    given: caseFileInput({ judgement: { feelsRight: false } }),
    now,
    gives: { because: ["not-at-any-price/does-not-feel-right"], notBecause: ["worth-it"] },
  },
  {
    promise: "the process is over",
    given: caseFileInput({ process: { status: "rejected" } }),
    now,
    gives: { because: ["feels-right/process-over"], notBecause: ["worth-it", "not-at-any-price"] },
  },
  {
    promise: "a culture that is known is read",
    given: caseFileInput({ company: { name: "Nordlys", culture: "relaxed" } }),
    now,
    gives: { because: ["read-the-people"], notBecause: ["rather-formal"] },
  },
  {
    promise: "an unknown region has weekends only, and a reason says so",
    given: caseFileInput({ region: "ZZ" }),
    now,
    closedDays: weekendsOnly("ZZ"),
    gives: { because: ["office-hours/holidays-unknown"] },
  },
  {
    promise: "an unknown region is told in an inquiry too",
    given: caseFileInput({ region: "ZZ" }),
    now: nov(30, "10:00"),
    closedDays: weekendsOnly("ZZ"),
    gives: { purpose: "status-inquiry", because: ["office-hours/holidays-unknown"] },
  },
  {
    promise: "a known region does without that reason",
    given: caseFileInput({ region: "GB" }),
    now,
    closedDays: closedDays("GB", ["2026-12-25"]),
    gives: { notBecause: ["office-hours/holidays-unknown"] },
  },
  {
    promise: "a known region is told to be unknown in a year that its closed days do not cover",
    given: caseFileInput({ interviews: [interview("2029-01-03T14:00:00+01:00")] }),
    now: "2029-01-03T15:00:00+01:00",
    gives: { because: ["office-hours/holidays-unknown"] },
  },
  {
    promise: "another round on file: others feel just as good",
    given: caseFileInput({ interviews: [interview(nov(24, "14:00")), interview(dec(8, "14:00"))] }),
    now,
    gives: { because: ["even-when-it-went-well/others-feel-good-too"] },
  },
  {
    promise: "no other round expected: nothing to say about it",
    given: caseFileInput(),
    now,
    gives: { notBecause: ["even-when-it-went-well"] },
  },
  {
    promise: "another round promised never makes the decision another",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { nextRound: true })],
      judgement: { feelsRight: true },
    }),
    now,
    gives: { decision: "follow-up", because: ["worth-it", "even-when-it-went-well"] },
  },
]);

table("Reasons of the channels", [
  {
    promise: "each verdict of an ordinary thank-you names its principle",
    given: caseFileInput(),
    now,
    gives: {
      channelBecause: {
        email: ["email-by-default"],
        linkedin: ["no-linkedin-invitation/no-details"],
        phone: ["phone-if-they-phoned"],
        letter: ["post-in-time"],
        "hand-delivered-letter": ["letter-if-sure"],
        visit: ["visit-if-sure"],
      },
    },
  },
  {
    promise: "the same channel, because they used it",
    given: caseFileInput({ exchanges: [fromEmployer("invitation", nov(18, "10:00"))] }),
    now,
    gives: { channelBecause: { email: ["same-channel/they-used-it"] } },
  },
  {
    promise: "the phone of somebody who is not calm says so",
    given: caseFileInput({
      exchanges: [fromEmployer("invitation", nov(18, "10:00"), { channel: "phone" })],
      judgement: { calmOnPhone: false },
    }),
    now,
    gives: { channelBecause: { phone: ["phone-if-prepared/not-calm-on-phone"] } },
  },
  {
    promise: "the phone of somebody with no points written says so",
    given: caseFileInput({
      exchanges: [fromEmployer("invitation", nov(18, "10:00"), { channel: "phone" })],
      notes: {},
    }),
    now,
    gives: { channelBecause: { phone: ["phone-if-prepared/no-points-written"] } },
  },
]);
