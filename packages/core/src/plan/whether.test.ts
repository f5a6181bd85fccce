import { type CaseFileInput, PROCESS_STATUSES } from "../case-file/case-file.ts";
import { anders, caseFileInput, contact, fromCandidate, interview } from "../testing/case-files.ts";
import { type Row, table } from "../testing/check-plan.ts";
import { dec, nov } from "../testing/days.ts";

const everythingRuledOut = {
  email: "ruled-out",
  "online-message": "ruled-out",
  linkedin: "ruled-out",
  phone: "ruled-out",
  letter: "ruled-out",
  "hand-delivered-letter": "ruled-out",
  visit: "ruled-out",
} as const;

const nothing = {
  purpose: null,
  channel: null,
  window: null,
  late: false,
  shape: "full",
  elements: [],
  maxWords: null,
  verdicts: everythingRuledOut,
} as const;

const left = {
  ...nothing,
  decision: "leave",
  recipient: null,
  register: "formal",
  asks: [],
} as const;

const over: Row[] = PROCESS_STATUSES.filter((status) => status !== "open").map((status) => ({
  promise: `a process that is not open (${status}) is left`,
  given: caseFileInput({ process: { status } }),
  now: nov(24, "15:00"),
  gives: { ...left, reconsiderAt: null, because: ["feels-right/process-over"] },
}));

const relaxed: CaseFileInput["company"] = { name: "Nordlys", culture: "relaxed" };

table("Step 1: the process is not open", [
  ...over,
  {
    promise: "a process that is over is left before any interview too",
    given: caseFileInput({ process: { status: "cancelled" }, interviews: [] }),
    now: nov(24, "15:00"),
    gives: { ...left, reconsiderAt: null, because: ["feels-right/process-over"] },
  },
  {
    promise: "a process that is over is not reconsidered at the next interview, no contact or not",
    given: caseFileInput({
      process: { status: "rejected" },
      interviews: [
        interview(nov(24, "14:00"), { asked: ["no-contact"] }),
        interview(dec(1, "14:00")),
      ],
    }),
    now: nov(24, "15:00"),
    gives: { ...left, reconsiderAt: null },
  },
  {
    promise: "on leave the register is formal though culture and recipient are relaxed",
    given: caseFileInput({ process: { status: "hired" }, company: relaxed }),
    now: nov(24, "15:00"),
    gives: { register: "formal" },
  },
  {
    promise: "on leave no question is asked, though nobody is marked as leading",
    given: caseFileInput({ process: { status: "hired" }, contacts: [contact("bodil")] }),
    now: nov(24, "15:00"),
    gives: { asks: [], recipient: null },
  },
  {
    promise: "a process with no status is open",
    given: caseFileInput({ process: {} }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
]);

table("Step 2: the employer asked for no contact, or it does not feel right", [
  {
    promise: "no contact asked for: leave, and with no next interview nothing changes that",
    given: caseFileInput({ interviews: [interview(nov(24, "14:00"), { asked: ["no-contact"] })] }),
    now: nov(24, "15:00"),
    gives: { ...left, reconsiderAt: null, because: ["not-at-any-price"] },
  },
  {
    promise: "no contact asked for: reconsidered at the end of the next interview on file",
    given: caseFileInput({
      interviews: [
        interview(nov(24, "14:00"), { asked: ["no-contact"] }),
        interview(dec(3, "11:00")),
        interview(dec(1, "11:00")),
      ],
    }),
    now: nov(24, "15:00"),
    gives: { ...left, reconsiderAt: dec(1, "11:00"), because: ["not-at-any-price"] },
  },
  {
    promise:
      "`asked` is read from the latest interview that has ended: an earlier no-contact is past",
    given: caseFileInput({
      interviews: [
        interview(nov(17, "14:00"), { asked: ["no-contact"] }),
        interview(nov(24, "14:00")),
      ],
    }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "`asked` is read from the latest interview that has ended, not from one to come",
    given: caseFileInput({
      interviews: [
        interview(nov(24, "14:00")),
        interview(dec(1, "14:00"), { asked: ["no-contact"] }),
      ],
    }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "no calls is not no contact",
    given: caseFileInput({ interviews: [interview(nov(24, "14:00"), { asked: ["no-calls"] })] }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up", verdicts: { phone: "ruled-out" } },
  },
  {
    promise: "`feelsRight` is false: leave, for as long as the candidate says so",
    given: caseFileInput({ judgement: { feelsRight: false } }),
    now: nov(24, "15:00"),
    gives: { ...left, reconsiderAt: null, because: ["not-at-any-price"] },
  },
  {
    promise: "`feelsRight` is false: not reconsidered at the next interview",
    given: caseFileInput({
      judgement: { feelsRight: false },
      interviews: [interview(nov(24, "14:00")), interview(dec(1, "14:00"))],
    }),
    now: nov(24, "15:00"),
    gives: { ...left, reconsiderAt: null },
  },
  {
    promise: "`feelsRight` is false before any interview has ended: leave comes before wait",
    given: caseFileInput({ judgement: { feelsRight: false } }),
    now: nov(24, "12:00"),
    gives: { ...left, reconsiderAt: null },
  },
  {
    promise: "`feelsRight` left out is not said, and true is no reason to leave",
    given: caseFileInput({ judgement: { feelsRight: true } }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up" },
  },
  {
    promise: "no contact asked for comes before the lock",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { asked: ["no-contact"] })],
      exchanges: [fromCandidate("follow-up", nov(24, "15:00"))],
    }),
    now: nov(24, "16:00"),
    gives: { ...left, reconsiderAt: null },
  },
]);

table("Step 3: no interview has ended yet", [
  {
    promise: "wait, reconsidered when the first one ends, with the check-list",
    given: caseFileInput(),
    now: nov(20, "10:00"),
    gives: {
      ...nothing,
      decision: "wait",
      reconsiderAt: nov(24, "14:00"),
      because: ["have-their-details", "within-24-hours"],
    },
  },
  {
    promise: "an interview that has begun has not ended",
    given: caseFileInput(),
    now: nov(24, "13:59:59"),
    gives: { decision: "wait", purpose: null, reconsiderAt: nov(24, "14:00") },
  },
  {
    promise: "at the very end of the interview it has ended: the end is outside",
    given: caseFileInput(),
    now: nov(24, "14:00"),
    gives: { decision: "follow-up", purpose: "thank-you", opensAt: nov(24, "14:00") },
  },
  {
    promise: "reconsidered when the first of several ends, in whatever order they stand",
    given: caseFileInput({ interviews: [interview(dec(3, "11:00")), interview(dec(1, "11:00"))] }),
    now: nov(20, "10:00"),
    gives: { decision: "wait", reconsiderAt: dec(1, "11:00") },
  },
  {
    promise: "with no interview on file there is nothing to reconsider",
    given: caseFileInput({ interviews: [] }),
    now: nov(20, "10:00"),
    gives: { ...nothing, decision: "wait", reconsiderAt: null },
  },
  {
    promise: "only `format` is required: such a case waits for its first interview",
    given: { format: "efterklang/case-file@1" },
    now: nov(20, "10:00"),
    gives: {
      ...nothing,
      decision: "wait",
      recipient: null,
      register: "formal",
      reconsiderAt: null,
    },
  },
  {
    promise: "on wait the recipient and the register hold all the same",
    given: caseFileInput({ company: relaxed }),
    now: nov(20, "10:00"),
    gives: { decision: "wait", recipient: "anders", register: "neutral" },
  },
  {
    promise: "what the candidate wrote before the interview neither locks nor changes the wait",
    given: caseFileInput({ exchanges: [fromCandidate("application", nov(1, "10:00"))] }),
    now: nov(20, "10:00"),
    gives: { decision: "wait", reconsiderAt: nov(24, "14:00") },
  },
  {
    promise: "on wait the question who leads is asked where nobody is marked",
    given: caseFileInput({ contacts: [contact("bodil")] }),
    now: nov(20, "10:00"),
    gives: { recipient: "bodil", asks: ["who-leads"] },
  },
  {
    promise: "before the interview their details are asked for where e-mail would be the one",
    given: caseFileInput({ contacts: [{ id: "anders", name: "Anders Holm", leads: true }] }),
    now: nov(20, "10:00"),
    gives: { recipient: "anders", asks: ["recipient-details"] },
  },
  {
    promise:
      "before the interview the question for details holds as for a thank-you: a letter by hand",
    given: caseFileInput({
      contacts: [anders],
      company: { name: "Nordlys" },
      judgement: {
        letterFits: true,
        canDeliverByHand: true,
        preferredChannel: "hand-delivered-letter",
      },
    }),
    now: nov(20, "10:00"),
    gives: { asks: ["recipient-details"] },
  },
  {
    promise: "before the interview nothing is asked where all is on file",
    given: caseFileInput(),
    now: nov(20, "10:00"),
    gives: { asks: [] },
  },
]);
