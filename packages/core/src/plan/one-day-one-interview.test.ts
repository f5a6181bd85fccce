import { caseFileInput, fromCandidate, fromEmployer, interview } from "../testing/case-files.ts";
import { table } from "../testing/check-plan.ts";
import { dec, nov } from "../testing/days.ts";

const morning = interview(nov(24, "10:00"));
const afternoon = interview(nov(24, "15:00"));

table("One day, one interview", [
  {
    promise: "interviews that end on one day count as one, which ends with the last of them",
    given: caseFileInput({ interviews: [morning, afternoon] }),
    now: nov(24, "15:00"),
    gives: { purpose: "thank-you", opensAt: nov(24, "15:00"), closesAt: nov(25, "15:00") },
  },
  {
    promise: "between two interviews of one day, the interview has not ended",
    given: caseFileInput({ interviews: [morning, afternoon] }),
    now: nov(24, "12:00"),
    gives: { decision: "wait", purpose: null, reconsiderAt: nov(24, "15:00") },
  },
  {
    promise: "the order in which they are listed makes no difference",
    given: caseFileInput({ interviews: [afternoon, morning] }),
    now: nov(24, "12:00"),
    gives: { decision: "wait", reconsiderAt: nov(24, "15:00") },
  },
  {
    promise: "it has the format of the last: a video talk last",
    given: caseFileInput({
      interviews: [morning, interview(nov(24, "15:00"), { format: "video" })],
    }),
    now: nov(24, "15:30"),
    gives: { channelBecause: { email: ["online-after-online"] } },
  },
  {
    promise: "it has the format of the last: a video talk first does not count",
    given: caseFileInput({
      interviews: [interview(nov(24, "10:00"), { format: "video" }), afternoon],
    }),
    now: nov(24, "15:30"),
    gives: { channelNotBecause: { email: ["online-after-online"] } },
  },
  {
    promise: "it has what was asked in any of them: no contact in the first",
    given: caseFileInput({
      interviews: [interview(nov(24, "10:00"), { asked: ["no-contact"] }), afternoon],
    }),
    now: nov(24, "15:30"),
    gives: { decision: "leave", because: ["not-at-any-price"] },
  },
  {
    promise: "it has what was asked in any of them: no calls in the first",
    given: caseFileInput({
      interviews: [interview(nov(24, "10:00"), { asked: ["no-calls"] }), afternoon],
    }),
    now: nov(24, "15:30"),
    gives: { verdicts: { phone: "ruled-out" } },
  },
  {
    promise: "what was asked in the first of them is not read until the last has ended",
    given: caseFileInput({
      interviews: [interview(nov(24, "10:00"), { asked: ["no-contact"] }), afternoon],
    }),
    now: nov(24, "12:00"),
    gives: { decision: "wait", reconsiderAt: nov(24, "15:00") },
  },
  {
    promise: "what was sent after the first of them ended counts as sent since: it locks",
    given: caseFileInput({
      interviews: [morning, afternoon],
      exchanges: [fromCandidate("message", nov(24, "11:00"))],
    }),
    now: nov(24, "16:00"),
    gives: { decision: "wait", purpose: null, because: ["only-once"] },
  },
  {
    promise:
      "what was sent after the first of them ended counts as sent since: the thank-you is made",
    given: caseFileInput({
      interviews: [morning, afternoon],
      exchanges: [
        fromCandidate("follow-up", nov(24, "11:00")),
        fromEmployer("message", nov(24, "12:00")),
      ],
    }),
    now: nov(24, "16:00"),
    gives: { decision: "wait", purpose: "status-inquiry" },
  },
  {
    promise: "what was sent before the first of them ended is not since",
    given: caseFileInput({
      interviews: [morning, afternoon],
      exchanges: [fromCandidate("message", nov(24, "09:30"))],
    }),
    now: nov(24, "16:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "interviews on two days are two: what was sent between them is not since the second",
    given: caseFileInput({
      interviews: [interview(nov(23, "10:00")), afternoon],
      exchanges: [fromCandidate("follow-up", nov(23, "11:00"))],
    }),
    now: nov(24, "16:00"),
    gives: { decision: "follow-up", purpose: "thank-you", opensAt: nov(24, "15:00") },
  },
  {
    promise: "the day is the day of the end in the case's zone, however the instants are written",
    given: caseFileInput({
      // 00:30 and 14:00 on the 24th in Copenhagen
      interviews: [interview("2026-11-23T23:30:00Z"), interview("2026-11-24T13:00:00Z")],
      exchanges: [fromCandidate("message", nov(24, "09:00"))],
    }),
    now: nov(24, "16:00"),
    gives: { because: ["only-once"], decision: "wait" },
  },
  {
    promise: "two ends either side of the zone's midnight are two days",
    given: caseFileInput({
      // 23:30 on the 23rd and 14:00 on the 24th
      interviews: [interview("2026-11-23T22:30:00Z"), interview("2026-11-24T13:00:00Z")],
      exchanges: [fromCandidate("message", nov(24, "09:00"))],
    }),
    now: nov(24, "16:00"),
    gives: { decision: "follow-up", purpose: "thank-you" },
  },
  {
    promise: "a promise given in the first of them is the interview's promise",
    given: caseFileInput({
      interviews: [interview(nov(24, "10:00"), { answerPromisedOn: "2026-12-01" }), afternoon],
    }),
    now: nov(30, "10:00"),
    gives: { purpose: "status-inquiry", opensAt: dec(3, "09:00") },
  },
  {
    promise: "the latest promise of the day is the one that counts",
    given: caseFileInput({
      interviews: [
        interview(nov(24, "15:00"), { answerPromisedOn: "2026-12-02" }),
        interview(nov(24, "10:00"), { answerPromisedOn: "2026-12-01" }),
      ],
    }),
    now: nov(30, "10:00"),
    gives: { purpose: "status-inquiry", opensAt: dec(4, "09:00") },
  },
  {
    promise: "interviews to come on one day end together: reconsidered at the end of the last",
    given: caseFileInput({
      interviews: [
        interview(nov(24, "14:00")),
        interview(dec(1, "10:00")),
        interview(dec(1, "15:00")),
      ],
    }),
    now: nov(30, "10:00"),
    gives: { decision: "wait", purpose: null, reconsiderAt: dec(1, "15:00") },
  },
]);
