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
import { nov } from "../testing/days.ts";

const now = nov(25, "10:00");
const used = (channel: Channel, day = 18, kind: ExchangeInput["kind"] = "message") =>
  fromEmployer(kind, nov(day, "10:00"), { channel });
const phoned = used("phone", 18, "invitation");
const calm = { calmOnPhone: true };
const { email: _email, ...withoutEmail } = anders;
const { phone: _phone, ...withoutPhone } = anders;
const bodil = contact("bodil");
const byBodil = (channel: Channel, day: number) => ({ ...used(channel, day), contact: "bodil" });

const row = (promise: string, given: Partial<CaseFileInput>, gives: Expected): Row => ({
  promise,
  given: caseFileInput(given),
  now,
  gives,
});

table("Step 8: the recommended channel, in the order of the line", [
  row(
    "first the preferred channel, before the one the recipient used",
    {
      exchanges: [used("linkedin", 17), used("email", 18)],
      judgement: { preferredChannel: "linkedin" },
    },
    { channel: "linkedin", channelBecause: { linkedin: ["feels-right"] } },
  ),
  row(
    "the preferred channel beats discouraged, and the reasons against stay in sight",
    { judgement: { preferredChannel: "phone" } },
    {
      channel: "phone",
      verdicts: { phone: "recommended" },
      channelBecause: { phone: ["feels-right", "phone-if-they-phoned/nobody-phoned"] },
    },
  ),
  row(
    "the preferred channel beats discouraged: a letter that is not said to fit",
    { judgement: { preferredChannel: "hand-delivered-letter", canDeliverByHand: true } },
    {
      channel: "hand-delivered-letter",
      channelBecause: { "hand-delivered-letter": ["feels-right", "letter-if-sure"] },
    },
  ),
  row(
    "the preferred channel does not beat ruled out",
    { judgement: { preferredChannel: "visit" } },
    { channel: "email", verdicts: { visit: "ruled-out" } },
  ),
  row(
    "then the written channel that the recipient last used",
    { exchanges: [used("email", 17), used("online-message", 18)] },
    {
      channel: "online-message",
      channelBecause: { "online-message": ["same-channel/they-used-it"] },
    },
  ),
  row(
    "of a channel that they used among others it is said too",
    { exchanges: [used("email", 17), used("linkedin", 18)] },
    { channelBecause: { email: ["same-channel/they-used-it"] } },
  ),
  row(
    "last used by its time, not in the list",
    { exchanges: [used("email", 18), used("online-message", 17)] },
    { channel: "email", channelBecause: { email: ["same-channel/they-used-it"] } },
  ),
  row(
    "a call after it is no written channel",
    { exchanges: [used("linkedin", 17), used("phone", 18, "conversation")] },
    { channel: "linkedin" },
  ),
  row(
    "an auto-reply is no use of a channel",
    { exchanges: [used("linkedin", 17), used("email", 18, "auto-reply")] },
    { channel: "linkedin" },
  ),
  row(
    "what the candidate used is not what the recipient used",
    { exchanges: [used("linkedin", 17), fromCandidate("message", nov(18, "10:00"))] },
    { channel: "linkedin" },
  ),
  row(
    "a colleague's later message by another channel is not the recipient's",
    { contacts: [anders, bodil], exchanges: [used("linkedin", 17), byBodil("email", 18)] },
    { channel: "linkedin" },
  ),
  row(
    "then, where the recipient only ever phoned and the candidate is calm, the phone",
    { exchanges: [phoned], judgement: calm },
    { channel: "phone", channelBecause: { phone: ["phone-if-they-phoned"] }, asks: [] },
  ),
  row(
    "where they also wrote, it is the written channel",
    { exchanges: [used("email", 10), phoned], judgement: calm },
    { channel: "email", verdicts: { phone: "possible" } },
  ),
  row(
    "where they also wrote, the phone does not stand in the line: an old dialogue comes before it",
    {
      contacts: [withoutEmail],
      exchanges: [used("linkedin", 10), phoned, used("email", 19)],
      judgement: calm,
    },
    { channel: "linkedin", verdicts: { phone: "possible" }, asks: ["recipient-details"] },
  ),
  row(
    "where calm was not said, it is not the phone",
    { exchanges: [phoned] },
    { channel: "email", verdicts: { phone: "possible" } },
  ),
  row(
    "after a video interview it is not the phone",
    {
      interviews: [interview(nov(24, "14:00"), { format: "video" })],
      exchanges: [phoned],
      judgement: calm,
    },
    {
      channel: "email",
      verdicts: { phone: "possible" },
      channelBecause: { email: ["online-after-online"] },
    },
  ),
  row(
    "after an interview by phone it is",
    {
      interviews: [interview(nov(24, "14:00"), { format: "phone" })],
      exchanges: [phoned],
      judgement: calm,
    },
    { channel: "phone" },
  ),
  row(
    "where the recipient only ever talked by phone without inviting, the phone is discouraged and not it",
    { exchanges: [used("phone", 18, "conversation")], judgement: calm },
    { channel: "email", verdicts: { phone: "discouraged" } },
  ),
  row(
    "the phone comes before what others at the employer wrote by",
    { contacts: [anders, bodil], exchanges: [phoned, byBodil("email", 19)], judgement: calm },
    { channel: "phone" },
  ),
  row(
    "then the written channel that anybody at the employer last used",
    { contacts: [anders, bodil], exchanges: [byBodil("email", 18)] },
    { channel: "email", channelBecause: { email: ["/employer-used-it"] } },
  ),
  row(
    "what others used and the recipient cannot be reached by is passed over",
    { contacts: [anders, bodil], exchanges: [byBodil("linkedin", 18)] },
    { channel: "email", asks: [] },
  ),
  row(
    "then e-mail, the standard for most",
    {},
    { channel: "email", channelBecause: { email: ["email-by-default"] } },
  ),
  row(
    "e-mail after a video interview has both reasons",
    { interviews: [interview(nov(24, "14:00"), { format: "video" })] },
    { channel: "email", channelBecause: { email: ["email-by-default", "online-after-online"] } },
  ),
  row(
    "then the best possible one in the order of the list: an old dialogue online",
    {
      contacts: [withoutEmail],
      exchanges: [used("linkedin", 10), used("online-message", 11), { ...used("email", 18) }],
    },
    { channel: "online-message", asks: ["recipient-details"] },
  ),
  row(
    "the best possible one: the phone, though calm was not said",
    { contacts: [withoutEmail], exchanges: [phoned] },
    { channel: "phone", asks: ["recipient-details", "calm-on-phone"] },
  ),
  row(
    "the best possible one: a letter handed over before a visit",
    {
      contacts: [withoutEmail],
      judgement: {
        letterFits: true,
        canDeliverByHand: true,
        visitFits: true,
        visitPractical: true,
      },
    },
    { channel: "hand-delivered-letter", verdicts: { visit: "possible" } },
  ),
  row(
    "the best possible one: a visit",
    { contacts: [withoutEmail], judgement: { visitFits: true, visitPractical: true } },
    { channel: "visit" },
  ),
  row(
    "else null: a discouraged one is never recommended by itself",
    { contacts: [withoutEmail] },
    {
      decision: "follow-up",
      channel: null,
      verdicts: { phone: "discouraged" },
      asks: ["recipient-details"],
    },
  ),
]);

table("Step 8: when their details are asked for", [
  row(
    "where e-mail stood earlier in the line and has no address",
    { contacts: [withoutEmail], judgement: { visitFits: true, visitPractical: true } },
    { asks: ["recipient-details"] },
  ),
  row(
    "not where what is recommended stood before it",
    { contacts: [withoutEmail], exchanges: [used("linkedin")] },
    { channel: "linkedin", asks: [] },
  ),
  row(
    "where the preferred phone has no number",
    { contacts: [withoutPhone], judgement: { preferredChannel: "phone" } },
    { channel: "email", asks: ["recipient-details"] },
  ),
  row(
    "where the phone would stand in the line but has no number",
    { contacts: [withoutPhone], exchanges: [phoned], judgement: calm },
    { channel: "email", asks: ["recipient-details"] },
  ),
  row(
    "not where the phone has no number and would not stand in the line: calm was not said",
    { contacts: [withoutPhone], exchanges: [phoned] },
    { channel: "email", asks: [] },
  ),
  row(
    "not where the phone has no number after a video interview",
    {
      contacts: [withoutPhone],
      interviews: [interview(nov(24, "14:00"), { format: "video" })],
      exchanges: [phoned],
      judgement: calm,
    },
    { channel: "email", asks: [] },
  ),
  row(
    "where the preferred visit has no address to go to",
    {
      company: { name: "Nordlys" },
      judgement: { preferredChannel: "visit", visitFits: true, visitPractical: true },
    },
    { channel: "email", asks: ["recipient-details"] },
  ),
  row(
    "not where an address would not help: a preferred letter, posted",
    { company: { name: "Nordlys" }, judgement: { preferredChannel: "letter" } },
    { channel: "email", asks: [] },
  ),
  row(
    "not where an address would not help: a preferred letter that cannot be handed over",
    { company: { name: "Nordlys" }, judgement: { preferredChannel: "hand-delivered-letter" } },
    { channel: "email", asks: [] },
  ),
  row(
    "a missing dialogue is none: preferred LinkedIn",
    { judgement: { preferredChannel: "linkedin" } },
    { channel: "email", asks: [] },
  ),
  row(
    "a missing dialogue is none: preferred online messages",
    { judgement: { preferredChannel: "online-message" } },
    { channel: "email", asks: [] },
  ),
  row(
    "where the recipient's e-mail address, once used, is not on file",
    { contacts: [withoutEmail], exchanges: [used("email")] },
    { channel: null, asks: ["recipient-details"] },
  ),
  row(
    "not for a channel that nobody would have chosen",
    { contacts: [withoutPhone] },
    { channel: "email", asks: [] },
  ),
]);

table("Step 8: the order of the list", [
  row(
    "by verdict, then in the order of the list of channels",
    {},
    {
      order: [
        "email",
        "phone",
        "online-message",
        "linkedin",
        "letter",
        "hand-delivered-letter",
        "visit",
      ],
    },
  ),
  row(
    "recommended, possible, discouraged, ruled out",
    {
      judgement: {
        letterFits: true,
        canDeliverByHand: true,
        visitFits: true,
        visitPractical: true,
      },
    },
    {
      order: [
        "email",
        "hand-delivered-letter",
        "visit",
        "phone",
        "online-message",
        "linkedin",
        "letter",
      ],
    },
  ),
  row(
    "the recommended one first, wherever it stands in the list of channels",
    { exchanges: [used("linkedin")] },
    {
      order: [
        "linkedin",
        "email",
        "phone",
        "online-message",
        "letter",
        "hand-delivered-letter",
        "visit",
      ],
    },
  ),
  row(
    "within a verdict by the line: a preferred channel that is ruled out leads the ruled out",
    { judgement: { preferredChannel: "letter" } },
    {
      order: [
        "email",
        "phone",
        "letter",
        "online-message",
        "linkedin",
        "hand-delivered-letter",
        "visit",
      ],
    },
  ),
  row(
    "within a verdict by the line: what the recipient used comes before e-mail",
    {
      exchanges: [used("linkedin")],
      judgement: {
        visitFits: true,
        visitPractical: true,
        preferredChannel: "visit",
      },
    },
    {
      order: [
        "visit",
        "linkedin",
        "email",
        "phone",
        "online-message",
        "letter",
        "hand-delivered-letter",
      ],
    },
  ),
  row(
    "within a verdict by the line: the phone of somebody who only phoned comes before e-mail",
    {
      exchanges: [phoned],
      judgement: { ...calm, visitFits: true, visitPractical: true, preferredChannel: "visit" },
    },
    {
      order: [
        "visit",
        "phone",
        "email",
        "online-message",
        "linkedin",
        "letter",
        "hand-delivered-letter",
      ],
    },
  ),
]);
