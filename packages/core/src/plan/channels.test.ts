import type { CaseFileInput, Channel } from "../case-file/case-file.ts";
import {
  anders,
  caseFileInput,
  contact,
  type ExchangeInput,
  fromCandidate,
  fromEmployer,
  interview,
} from "../testing/case-files.ts";
import { type Expected, type Row, table } from "../testing/check-plan.ts";
import { dec, nov } from "../testing/days.ts";

/** A working day after the interview, in everybody's hours, with a thank-you to make. */
const now = nov(25, "10:00");

/** Anders used this channel before the interview. */
const used = (channel: Channel, day = 18, kind: ExchangeInput["kind"] = "message") =>
  fromEmployer(kind, nov(day, "10:00"), { channel });
const phoned = used("phone", 18, "invitation");

const row = (promise: string, given: Partial<CaseFileInput>, gives: Expected, at = now): Row => ({
  promise,
  given: caseFileInput(given),
  now: at,
  gives,
});

const { email: _email, ...withoutEmail } = anders;
const { phone: _phone, ...withoutPhone } = anders;

table("Step 8: reachable", [
  row(
    "an address on file makes e-mail reachable",
    {},
    { verdicts: { email: "recommended" }, channel: "email" },
  ),
  row(
    "without an address e-mail is ruled out",
    { contacts: [withoutEmail] },
    { verdicts: { email: "ruled-out" }, channelBecause: { email: ["/no-details"] } },
  ),
  row(
    "without a number the phone is ruled out",
    { contacts: [withoutPhone], exchanges: [phoned] },
    { verdicts: { phone: "ruled-out" }, channelBecause: { phone: ["/no-details"] } },
  ),
  row(
    "online messages need a dialogue there",
    {},
    {
      verdicts: { "online-message": "ruled-out" },
      channelBecause: { "online-message": ["/no-details"] },
    },
  ),
  row(
    "LinkedIn without a dialogue is ruled out by its own principle, address on file or not",
    { contacts: [{ ...anders, linkedin: "https://www.linkedin.com/in/anders" }] },
    {
      verdicts: { linkedin: "ruled-out" },
      channelBecause: { linkedin: ["no-linkedin-invitation/no-details"] },
    },
  ),
  row(
    "one human exchange with the recipient there makes online messages reachable",
    { exchanges: [used("online-message", 10), used("email", 18)] },
    { channel: "email", verdicts: { "online-message": "possible" } },
  ),
  row(
    "one human exchange with the recipient there makes LinkedIn reachable, address on file or not",
    { exchanges: [used("linkedin", 10), used("email", 18)] },
    { channel: "email", verdicts: { linkedin: "possible" } },
  ),
  row(
    "a dialogue with a colleague there does not",
    {
      contacts: [anders, contact("bodil")],
      exchanges: [{ ...used("linkedin"), contact: "bodil" }],
    },
    { verdicts: { linkedin: "ruled-out" } },
  ),
  row(
    "an auto-reply there does not",
    { exchanges: [used("online-message", 18, "auto-reply")] },
    { verdicts: { "online-message": "ruled-out" } },
  ),
  row(
    "what the candidate wrote there does not",
    { exchanges: [fromCandidate("message", nov(18, "10:00"), { channel: "linkedin" })] },
    { verdicts: { linkedin: "ruled-out" } },
  ),
  row(
    "a dialogue there that is dated after now does not",
    { exchanges: [used("linkedin", 27)] },
    { verdicts: { linkedin: "ruled-out" } },
  ),
  row(
    "a visit needs the company's address",
    { company: { name: "Nordlys" }, judgement: { visitFits: true, visitPractical: true } },
    { verdicts: { visit: "ruled-out" }, channelBecause: { visit: ["/no-details"] } },
  ),
  row(
    "a letter handed over needs the company's address",
    { company: { name: "Nordlys" }, judgement: { letterFits: true, canDeliverByHand: true } },
    {
      verdicts: { "hand-delivered-letter": "ruled-out" },
      channelBecause: { "hand-delivered-letter": ["/no-details"] },
    },
  ),
]);

const bounced = fromCandidate("follow-up", nov(24, "16:00"), { delivery: "undelivered" });

table("Step 8: bounced", [
  row(
    "a channel whose last message to the recipient was undelivered is ruled out, and details are asked for",
    { exchanges: [bounced] },
    {
      decision: "follow-up",
      verdicts: { email: "ruled-out" },
      channelBecause: { email: ["/bounced"] },
      asks: ["recipient-details"],
    },
  ),
  row(
    "something received on it since makes it good again",
    { exchanges: [bounced, fromEmployer("message", nov(24, "18:00"))] },
    { channel: "email", asks: [] },
  ),
  row(
    "something received on another channel since does not",
    { exchanges: [bounced, fromEmployer("message", nov(24, "18:00"), { channel: "phone" })] },
    { verdicts: { email: "ruled-out" } },
  ),
  row(
    "something received on it before does not",
    { exchanges: [used("email"), bounced] },
    { verdicts: { email: "ruled-out" }, asks: ["recipient-details"] },
  ),
  row(
    "it is the last message that counts: one that arrived after makes it good",
    {
      exchanges: [
        fromCandidate("message", nov(18, "10:00"), { delivery: "undelivered" }),
        fromCandidate("message", nov(18, "11:00")),
      ],
    },
    { channel: "email", asks: [] },
  ),
  row(
    "it is the last message that counts: one that arrived before does not help",
    { exchanges: [fromCandidate("message", nov(18, "10:00")), bounced] },
    { verdicts: { email: "ruled-out" } },
  ),
  row(
    "a message to a colleague that bounced says nothing of the recipient's address",
    { contacts: [anders, contact("bodil")], exchanges: [{ ...bounced, contact: "bodil" }] },
    { channel: "email", asks: [] },
  ),
  row(
    "an uncertain one has not bounced",
    { exchanges: [fromCandidate("message", nov(18, "10:00"), { delivery: "uncertain" })] },
    { channel: "email", asks: [] },
  ),
  row(
    "an online message that bounced leaves e-mail alone",
    { exchanges: [used("online-message"), { ...bounced, channel: "online-message" }] },
    { channel: "email", verdicts: { "online-message": "ruled-out" }, asks: ["recipient-details"] },
  ),
]);

const call = (day: number, time: string) => fromCandidate("unanswered-call", nov(day, time));
const calm = { calmOnPhone: true };

table("Step 8: the phone", [
  row(
    "possible if they phoned to invite and the notes hold a point; calm is asked about where not said",
    { exchanges: [phoned] },
    { verdicts: { phone: "possible" }, asks: ["calm-on-phone"] },
  ),
  row(
    "possible if they phoned to screen",
    { exchanges: [used("phone", 18, "screening")] },
    { verdicts: { phone: "possible" } },
  ),
  row(
    "discouraged if nobody phoned, and nothing is asked",
    {},
    { verdicts: { phone: "discouraged" }, asks: [] },
  ),
  row(
    "a message or a talk by phone is not to have phoned",
    { exchanges: [used("phone", 17, "message"), used("phone", 18, "conversation")] },
    { verdicts: { phone: "discouraged" }, asks: [] },
  ),
  row(
    "a colleague's call is not the recipient's",
    { contacts: [anders, contact("bodil")], exchanges: [{ ...phoned, contact: "bodil" }] },
    { verdicts: { phone: "discouraged" }, asks: [] },
  ),
  row(
    "discouraged if not calm on the phone, and calm is not asked about",
    { exchanges: [phoned], judgement: { calmOnPhone: false } },
    { verdicts: { phone: "discouraged" }, asks: [] },
  ),
  row(
    "discouraged if the notes hold no point, blank ones included",
    { exchanges: [phoned], notes: { highlights: ["  "] }, judgement: calm },
    { verdicts: { phone: "discouraged" }, channel: "email" },
  ),
  row(
    "discouraged for want of a point, calm is asked about all the same",
    { exchanges: [phoned], notes: {} },
    { verdicts: { phone: "discouraged" }, asks: ["calm-on-phone"] },
  ),
  row(
    "a point of any kind will do",
    { exchanges: [phoned], notes: { additions: ["Jeg har også kørekort."] }, judgement: calm },
    { channel: "phone" },
  ),
  row(
    "ruled out where no calls were asked for, and calm is not asked about",
    {
      interviews: [interview(nov(24, "14:00"), { asked: ["no-calls"] })],
      exchanges: [phoned],
    },
    { verdicts: { phone: "ruled-out" }, channel: "email", asks: [] },
  ),
  row(
    "no calls asked for stops the preferred channel too",
    {
      interviews: [interview(nov(24, "14:00"), { asked: ["no-calls"] })],
      judgement: { preferredChannel: "phone" },
    },
    { verdicts: { phone: "ruled-out" }, channel: "email" },
  ),
  row(
    "after two unanswered calls: discouraged",
    { exchanges: [phoned, call(24, "15:00"), call(25, "09:30")], judgement: calm },
    { verdicts: { phone: "discouraged" }, channel: "email" },
  ),
  row(
    "after one unanswered call: not yet",
    { exchanges: [phoned, call(25, "09:30")], judgement: calm },
    { verdicts: { phone: "recommended" } },
  ),
  row(
    "two calls are counted since the interview: one before it does not count",
    { exchanges: [phoned, call(20, "15:00"), call(25, "09:30")], judgement: calm },
    { verdicts: { phone: "recommended" } },
  ),
  row(
    "two calls are counted since the last human exchange",
    {
      exchanges: [
        phoned,
        call(24, "15:00"),
        fromEmployer("message", nov(24, "16:00"), { channel: "phone" }),
        call(25, "09:30"),
      ],
      judgement: calm,
    },
    { verdicts: { phone: "recommended" } },
  ),
  row(
    "an auto-reply between two calls does not begin the count anew",
    {
      exchanges: [
        phoned,
        call(24, "15:00"),
        fromEmployer("auto-reply", nov(24, "16:00")),
        call(25, "09:30"),
      ],
      judgement: calm,
    },
    { verdicts: { phone: "discouraged" } },
  ),
]);

table("Step 8: letters and visits", [
  row(
    "a posted letter is ruled out, whatever the candidate says",
    { judgement: { letterFits: true, canDeliverByHand: true, preferredChannel: "letter" } },
    {
      verdicts: { letter: "ruled-out" },
      channel: "email",
      channelBecause: { letter: ["post-in-time"] },
    },
  ),
  row(
    "a posted letter is ruled out for an inquiry too",
    {},
    { purpose: "status-inquiry", verdicts: { letter: "ruled-out" } },
    dec(9, "10:00"),
  ),
  row(
    "a letter handed over is possible if it fits and can be handed over",
    { judgement: { letterFits: true, canDeliverByHand: true } },
    { verdicts: { "hand-delivered-letter": "possible" } },
  ),
  row(
    "a letter that can be handed over and is not said to fit is discouraged",
    { judgement: { canDeliverByHand: true } },
    { verdicts: { "hand-delivered-letter": "discouraged" } },
  ),
  row(
    "a letter that can be handed over and does not fit is discouraged",
    { judgement: { canDeliverByHand: true, letterFits: false } },
    { verdicts: { "hand-delivered-letter": "discouraged" } },
  ),
  row(
    "a letter that fits and is not said to be deliverable is ruled out",
    { judgement: { letterFits: true } },
    { verdicts: { "hand-delivered-letter": "ruled-out" } },
  ),
  row(
    "a letter that fits and cannot be handed over is ruled out",
    { judgement: { letterFits: true, canDeliverByHand: false } },
    { verdicts: { "hand-delivered-letter": "ruled-out" } },
  ),
  row(
    "a letter handed over is for a thank-you only",
    { judgement: { letterFits: true, canDeliverByHand: true } },
    { purpose: "status-inquiry", verdicts: { "hand-delivered-letter": "ruled-out" } },
    dec(9, "10:00"),
  ),
  row(
    "a visit is possible if it fits and is practical",
    { judgement: { visitFits: true, visitPractical: true } },
    { verdicts: { visit: "possible" } },
  ),
  row(
    "a visit that fits and is not said to be practical is ruled out",
    { judgement: { visitFits: true } },
    { verdicts: { visit: "ruled-out" } },
  ),
  row(
    "a visit that is practical and does not fit is ruled out",
    { judgement: { visitFits: false, visitPractical: true } },
    { verdicts: { visit: "ruled-out" } },
  ),
  row(
    "a visit to inquire is possible likewise",
    { judgement: { visitFits: true, visitPractical: true } },
    { purpose: "status-inquiry", verdicts: { visit: "possible" } },
    dec(9, "10:00"),
  ),
]);
