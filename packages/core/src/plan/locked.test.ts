import {
  caseFileInput,
  contact,
  fromCandidate,
  fromEmployer,
  interview,
} from "../testing/case-files.ts";
import { type Row, table } from "../testing/check-plan.ts";
import { dec, nov } from "../testing/days.ts";

const allRuledOut = {
  email: "ruled-out",
  "online-message": "ruled-out",
  linkedin: "ruled-out",
  phone: "ruled-out",
  letter: "ruled-out",
  "hand-delivered-letter": "ruled-out",
  visit: "ruled-out",
} as const;

const locked = {
  decision: "wait",
  purpose: null,
  channel: null,
  window: null,
  late: false,
  shape: "full",
  elements: [],
  maxWords: null,
  because: ["only-once"],
} as const;

const shut = { ...locked, verdicts: allRuledOut } as const;
const sent = fromCandidate("follow-up", nov(24, "16:00"));

const locking: Row[] = (["follow-up", "message", "voicemail"] as const).map((kind) => ({
  promise: `a ${kind} since the interview, unanswered, locks`,
  given: caseFileInput({ exchanges: [fromCandidate(kind, nov(24, "16:00"))] }),
  now: nov(24, "17:00"),
  gives: { ...shut, reconsiderAt: null },
}));

const unlocking: Row[] = (["invitation", "screening", "message", "conversation"] as const).map(
  (kind) => ({
    promise: `a human exchange after it unlocks: the employer's ${kind}`,
    given: caseFileInput({ exchanges: [sent, fromEmployer(kind, nov(24, "18:00"))] }),
    now: nov(24, "19:00"),
    gives: { decision: "wait", purpose: "status-inquiry", notBecause: ["only-once"] },
  }),
);

table("Step 4: what locks, and what unlocks", [
  ...locking,
  {
    promise: "a message sent at the very end of the interview is sent since",
    given: caseFileInput({ exchanges: [fromCandidate("message", nov(24, "14:00"))] }),
    now: nov(24, "15:00"),
    gives: shut,
  },
  {
    promise: "a message sent before the interview ended does not lock",
    given: caseFileInput({ exchanges: [fromCandidate("message", nov(24, "13:59:59"))] }),
    now: nov(24, "15:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "an application since the interview does not lock",
    given: caseFileInput({ exchanges: [fromCandidate("application", nov(24, "15:00"))] }),
    now: nov(24, "16:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "`uncertain` counts as sent",
    given: caseFileInput({ exchanges: [{ ...sent, delivery: "uncertain" }] }),
    now: nov(24, "17:00"),
    gives: shut,
  },
  {
    promise: "what was `undelivered` does not lock",
    given: caseFileInput({ exchanges: [{ ...sent, delivery: "undelivered" }] }),
    now: nov(24, "17:00"),
    gives: { decision: "follow-up", purpose: "thank-you", notBecause: ["only-once"] },
  },
  {
    promise: "an `auto-reply` unlocks nothing",
    given: caseFileInput({ exchanges: [sent, fromEmployer("auto-reply", nov(24, "16:01"))] }),
    now: nov(24, "17:00"),
    gives: shut,
  },
  ...unlocking,
  {
    promise: "a human exchange after it unlocks: a call of the candidate's that got through",
    given: caseFileInput({ exchanges: [sent, fromCandidate("conversation", nov(25, "10:00"))] }),
    now: nov(25, "11:00"),
    gives: { decision: "wait", purpose: "status-inquiry", notBecause: ["only-once"] },
  },
  {
    promise: "a human exchange of anybody's at the employer unlocks",
    given: caseFileInput({
      contacts: [...caseFileInput().contacts!, contact("bodil")],
      exchanges: [sent, fromEmployer("message", nov(24, "18:00"), { contact: "bodil" })],
    }),
    now: nov(24, "19:00"),
    gives: { purpose: "status-inquiry", notBecause: ["only-once"] },
  },
  {
    promise: "a human exchange before it does not unlock",
    given: caseFileInput({ exchanges: [fromEmployer("message", nov(24, "15:00")), sent] }),
    now: nov(24, "17:00"),
    gives: shut,
  },
  {
    promise: "a second message after an answer locks again",
    given: caseFileInput({
      exchanges: [
        sent,
        fromEmployer("message", nov(24, "18:00")),
        fromCandidate("message", nov(24, "19:00")),
      ],
    }),
    now: nov(24, "20:00"),
    gives: shut,
  },
  {
    promise: "order follows `at`, not the list",
    given: caseFileInput({ exchanges: [fromEmployer("message", nov(24, "18:00")), sent] }),
    now: nov(24, "19:00"),
    gives: { purpose: "status-inquiry", notBecause: ["only-once"] },
  },
  {
    promise:
      "at the same instant the list's order holds, oldest first: an answer listed after it unlocks",
    given: caseFileInput({ exchanges: [sent, fromEmployer("message", nov(24, "16:00"))] }),
    now: nov(24, "19:00"),
    gives: { purpose: "status-inquiry", notBecause: ["only-once"] },
  },
  {
    promise:
      "at the same instant the list's order holds, oldest first: one listed before it does not",
    given: caseFileInput({ exchanges: [fromEmployer("message", nov(24, "16:00")), sent] }),
    now: nov(24, "19:00"),
    gives: shut,
  },
  {
    promise: "a call that got through locks nothing",
    given: caseFileInput({ exchanges: [fromCandidate("conversation", nov(24, "15:00"))] }),
    now: nov(24, "16:00"),
    gives: { decision: "wait", purpose: "status-inquiry", notBecause: ["only-once"] },
  },
  {
    promise: "an `unanswered-call` locks nothing",
    given: caseFileInput({ exchanges: [fromCandidate("unanswered-call", nov(24, "15:00"))] }),
    now: nov(24, "16:00"),
    gives: { decision: "follow-up", purpose: "thank-you", notBecause: ["only-once"] },
  },
  {
    promise: "an unanswered call after the message leaves the lock as it is",
    given: caseFileInput({ exchanges: [sent, fromCandidate("unanswered-call", nov(25, "10:00"))] }),
    now: nov(25, "11:00"),
    gives: shut,
  },
  {
    promise: "what is dated after now does not lock yet",
    given: caseFileInput({ exchanges: [fromCandidate("follow-up", nov(24, "18:00"))] }),
    now: nov(24, "17:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "what is dated at this very moment locks",
    given: caseFileInput({ exchanges: [fromCandidate("follow-up", nov(24, "17:00"))] }),
    now: nov(24, "17:00"),
    gives: shut,
  },
  {
    promise: "a new interview opens what an unanswered message had locked",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00")), interview(dec(1, "14:00"))],
      exchanges: [sent],
    }),
    now: dec(1, "15:00"),
    gives: { decision: "follow-up", purpose: "thank-you", opensAt: dec(1, "14:00") },
  },
  {
    promise: "locked, reconsidered at the end of the next interview on file",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00")), interview(dec(1, "14:00"))],
      exchanges: [sent],
    }),
    now: nov(24, "17:00"),
    gives: { ...shut, reconsiderAt: dec(1, "14:00") },
  },
  {
    promise: "every channel's reason is the lock",
    given: caseFileInput({ exchanges: [sent] }),
    now: nov(24, "17:00"),
    gives: {
      channelBecause: { email: ["only-once"], phone: ["only-once"], visit: ["only-once"] },
    },
  },
  {
    promise: "locked, the preferred channel is ruled out like the others",
    given: caseFileInput({ exchanges: [sent], judgement: { preferredChannel: "email" } }),
    now: nov(24, "17:00"),
    gives: shut,
  },
  {
    promise: "locked, the recipient and the register hold all the same",
    given: caseFileInput({
      exchanges: [sent],
      company: { name: "Nordlys", culture: "relaxed", address: ["Havnegade 3"] },
    }),
    now: nov(24, "17:00"),
    gives: { ...locked, recipient: "anders", register: "neutral" },
  },
  {
    promise: "locked, the question who leads holds all the same",
    given: caseFileInput({ contacts: [contact("anders")], exchanges: [sent] }),
    now: nov(24, "17:00"),
    gives: { ...locked, asks: ["who-leads"] },
  },
  {
    promise: "locked, the question for details holds as for an inquiry",
    given: caseFileInput({
      contacts: [{ id: "anders", name: "Anders", leads: true }],
      exchanges: [sent],
    }),
    now: nov(24, "17:00"),
    gives: { ...locked, asks: ["recipient-details"] },
  },
  {
    promise: "as for an inquiry, a letter by hand is no reason to ask for details",
    given: caseFileInput({
      company: { name: "Nordlys" },
      exchanges: [sent],
      judgement: {
        letterFits: true,
        canDeliverByHand: true,
        preferredChannel: "hand-delivered-letter",
      },
    }),
    now: nov(24, "17:00"),
    gives: { ...locked, asks: [] },
  },
]);

/** The recipient phoned before the interview; the inquiry is due on Tuesday 8 December at 9. */
const phoned = fromEmployer("invitation", nov(18, "10:00"), { channel: "phone" });
const due = dec(8, "09:00");
const lifted = { ...locked, verdicts: { ...allRuledOut, phone: "possible" } } as const;

table("Step 4: the phone's lifted lock", [
  {
    promise: "once an inquiry would have been due, the lock is lifted from the phone alone",
    given: caseFileInput({ exchanges: [phoned, sent], judgement: { calmOnPhone: true } }),
    now: due,
    gives: { ...lifted, reconsiderAt: null, asks: [] },
  },
  {
    promise: "a moment before it is due, the phone is locked too, and the due moment is told",
    given: caseFileInput({ exchanges: [phoned, sent], judgement: { calmOnPhone: true } }),
    now: dec(8, "08:59:59"),
    gives: { ...shut, reconsiderAt: due },
  },
  {
    promise: "the phone with its lock lifted comes first in the list",
    given: caseFileInput({ exchanges: [phoned, sent], judgement: { calmOnPhone: true } }),
    now: due,
    gives: {
      order: [
        "phone",
        "email",
        "online-message",
        "linkedin",
        "letter",
        "hand-delivered-letter",
        "visit",
      ],
    },
  },
  {
    promise: "the lifted phone's reasons say that a call is not a message",
    given: caseFileInput({ exchanges: [phoned, sent], judgement: { calmOnPhone: true } }),
    now: due,
    gives: { channelBecause: { phone: ["only-once/a-call-is-not-a-message"] } },
  },
  {
    promise: "an employer who never used the phone keeps it locked for good",
    given: caseFileInput({ exchanges: [sent], judgement: { calmOnPhone: true } }),
    now: nov(25, "09:00"),
    gives: { ...shut, reconsiderAt: null },
  },
  {
    promise: "an employer who never used the phone keeps it locked after the due moment too",
    given: caseFileInput({ exchanges: [sent], judgement: { calmOnPhone: true } }),
    now: dec(9, "09:00"),
    gives: { ...shut, reconsiderAt: null },
  },
  {
    promise: "an interview by phone is a use of the phone; nobody phoned to invite, so discouraged",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { format: "phone" })],
      exchanges: [sent],
      judgement: { calmOnPhone: true },
    }),
    now: due,
    gives: { ...locked, verdicts: { ...allRuledOut, phone: "discouraged" } },
  },
  {
    promise: "an interview by phone makes the due moment one to reconsider at",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { format: "phone" })],
      exchanges: [sent],
    }),
    now: nov(30, "10:00"),
    gives: { ...shut, reconsiderAt: due },
  },
  {
    promise: "a colleague's call is a use of the phone by the employer",
    given: caseFileInput({
      contacts: [...caseFileInput().contacts!, contact("bodil")],
      exchanges: [{ ...phoned, contact: "bodil" }, sent],
      judgement: { calmOnPhone: true },
    }),
    now: due,
    gives: { ...locked, verdicts: { ...allRuledOut, phone: "discouraged" } },
  },
  {
    promise: "an auto-reply is no use of the phone",
    given: caseFileInput({
      exchanges: [{ ...phoned, kind: "auto-reply" }, sent],
      judgement: { calmOnPhone: true },
    }),
    now: due,
    gives: { ...shut, reconsiderAt: null },
  },
  {
    promise: "without a number the phone stays ruled out, and the due moment changes nothing",
    given: caseFileInput({
      contacts: [{ id: "anders", leads: true, email: "a@nordlys.example" }],
      exchanges: [phoned, sent],
    }),
    now: nov(30, "10:00"),
    gives: { ...shut, reconsiderAt: null },
  },
  {
    promise: "where calls were asked not to be made, the phone stays ruled out",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { asked: ["no-calls"] })],
      exchanges: [phoned, sent],
    }),
    now: dec(9, "10:00"),
    gives: { ...shut, reconsiderAt: null },
  },
  {
    promise: "not calm on the phone: lifted, but discouraged",
    given: caseFileInput({ exchanges: [phoned, sent], judgement: { calmOnPhone: false } }),
    now: due,
    gives: { ...locked, verdicts: { ...allRuledOut, phone: "discouraged" } },
  },
  {
    promise: "after two unanswered calls: lifted, but discouraged",
    given: caseFileInput({
      exchanges: [
        phoned,
        sent,
        fromCandidate("unanswered-call", dec(8, "10:00")),
        fromCandidate("unanswered-call", dec(8, "11:00")),
      ],
      judgement: { calmOnPhone: true },
    }),
    now: dec(8, "12:00"),
    gives: { ...locked, verdicts: { ...allRuledOut, phone: "discouraged" } },
  },
  {
    promise: "all that step 8 says of the phone holds: calm is asked about where it was not said",
    given: caseFileInput({ exchanges: [phoned, sent] }),
    now: due,
    gives: { ...lifted, asks: ["calm-on-phone"] },
  },
  {
    promise: "while the phone is locked, calm is not asked about",
    given: caseFileInput({ exchanges: [phoned, sent] }),
    now: dec(7, "09:00"),
    gives: { ...shut, asks: [] },
  },
  {
    promise: "a message sent at the due moment itself keeps the phone locked",
    given: caseFileInput({
      exchanges: [phoned, fromCandidate("follow-up", due)],
      judgement: { calmOnPhone: true },
    }),
    now: dec(9, "10:00"),
    gives: { ...shut, reconsiderAt: null },
  },
  {
    promise: "a message sent a moment before the due moment does not",
    given: caseFileInput({
      exchanges: [phoned, fromCandidate("follow-up", dec(8, "08:59:59"))],
      judgement: { calmOnPhone: true },
    }),
    now: dec(9, "10:00"),
    gives: lifted,
  },
  {
    promise: "it is the latest of what locks that counts",
    given: caseFileInput({
      exchanges: [phoned, sent, fromCandidate("voicemail", dec(8, "10:00"))],
      judgement: { calmOnPhone: true },
    }),
    now: dec(9, "10:00"),
    gives: { ...shut, reconsiderAt: null },
  },
  {
    promise: "a promise moves the due moment: the second working day after the promised day",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })],
      exchanges: [phoned, sent],
      judgement: { calmOnPhone: true },
    }),
    now: nov(30, "10:00"),
    gives: { ...shut, reconsiderAt: dec(3, "09:00") },
  },
  {
    promise:
      "while an interview lies ahead no inquiry is due, and the phone stays locked until it ends",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00")), interview(dec(15, "14:00"))],
      exchanges: [phoned, sent],
      judgement: { calmOnPhone: true },
    }),
    now: dec(9, "10:00"),
    gives: { ...shut, reconsiderAt: dec(15, "14:00") },
  },
  {
    promise: "with an interview ahead it is not reconsidered at a due moment before it",
    given: caseFileInput({
      interviews: [interview(nov(24, "14:00")), interview(dec(15, "14:00"))],
      exchanges: [phoned, sent],
      judgement: { calmOnPhone: true },
    }),
    now: nov(30, "10:00"),
    gives: { ...shut, reconsiderAt: dec(15, "14:00") },
  },
  {
    promise: "an auto-reply does not move the due moment, a human exchange does",
    given: caseFileInput({
      exchanges: [
        phoned,
        sent,
        fromEmployer("message", nov(26, "10:00")),
        fromCandidate("message", nov(26, "11:00")),
        fromEmployer("auto-reply", nov(27, "10:00")),
      ],
      judgement: { calmOnPhone: true },
    }),
    now: nov(30, "10:00"),
    gives: { ...shut, reconsiderAt: dec(10, "09:00") },
  },
]);
