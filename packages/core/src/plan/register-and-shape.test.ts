import type { CaseFileInput, Channel } from "../case-file/case-file.ts";
import { anders, caseFileInput, fromEmployer, interview } from "../testing/case-files.ts";
import { type Expected, type Row, table } from "../testing/check-plan.ts";
import { dec, nov } from "../testing/days.ts";

const now = nov(25, "10:00");
const inquiry = dec(9, "10:00");

const row = (promise: string, given: Partial<CaseFileInput>, gives: Expected, at = now): Row => ({
  promise,
  given: caseFileInput(given),
  now: at,
  gives,
});

const company = (culture?: "formal" | "relaxed") => ({
  name: "Nordlys Energi A/S",
  culture,
  address: ["Havnegade 3", "5000 Odense C"],
});
const manner = (of?: "formal" | "warm" | "brisk") => [{ ...anders, manner: of }];

table("Step 9: the register", [
  row(
    "an unknown culture is formal, rather too formal than too informal",
    { company: company() },
    { register: "formal", because: ["rather-formal"] },
  ),
  row(
    "an unknown culture is formal though the recipient is warm",
    { company: company(), contacts: manner("warm") },
    { register: "formal", because: ["rather-formal"] },
  ),
  row(
    "a formal culture is formal, by reading the people",
    { company: company("formal") },
    { register: "formal", because: ["read-the-people"], notBecause: ["rather-formal"] },
  ),
  row(
    "a relaxed culture is neutral where the recipient's manner is unknown",
    { company: company("relaxed") },
    { register: "neutral", because: ["read-the-people"], notBecause: ["rather-formal"] },
  ),
  row(
    "a relaxed culture is neutral with a warm recipient",
    { company: company("relaxed"), contacts: manner("warm") },
    { register: "neutral" },
  ),
  row(
    "a relaxed culture is neutral with a brisk recipient",
    { company: company("relaxed"), contacts: manner("brisk") },
    { register: "neutral" },
  ),
  row(
    "a relaxed culture is formal with a formal recipient, by reading the people",
    { company: company("relaxed"), contacts: manner("formal") },
    { register: "formal", because: ["read-the-people"] },
  ),
  row(
    "on a letter always formal",
    {
      company: company("relaxed"),
      judgement: {
        letterFits: true,
        canDeliverByHand: true,
        preferredChannel: "hand-delivered-letter",
      },
    },
    { channel: "hand-delivered-letter", register: "formal", because: ["rather-formal"] },
  ),
  row(
    "without a recipient formal, relaxed culture or not",
    {
      company: company("relaxed"),
      contacts: [],
      interviews: [interview(nov(24, "14:00"), { contacts: [] })],
    },
    { recipient: null, register: "formal" },
  ),
  row(
    "for an inquiry the same",
    { company: company("relaxed") },
    { purpose: "status-inquiry", register: "neutral" },
    inquiry,
  ),
]);

/** All channels but the posted letter can be chosen here. */
const choosing = (channel: Channel, rest: Partial<CaseFileInput> = {}): Partial<CaseFileInput> => ({
  exchanges: [
    fromEmployer("message", nov(18, "10:00"), { channel: "online-message" }),
    fromEmployer("message", nov(18, "11:00"), { channel: "linkedin" }),
  ],
  judgement: {
    preferredChannel: channel,
    letterFits: true,
    canDeliverByHand: true,
    visitFits: true,
    visitPractical: true,
  },
  ...rest,
});

const words = (
  title: (channel: Channel, words: number) => string,
  rest: Partial<CaseFileInput>,
  at: string,
  budget: Partial<Record<Channel, number>>,
  gives: Expected,
): Row[] =>
  Object.entries(budget).map(([name, maxWords]) => {
    const channel = name as Channel;
    return row(
      title(channel, maxWords),
      choosing(channel, rest),
      { ...gives, channel, maxWords },
      at,
    );
  });

table("Step 10: the words", [
  ...words(
    (channel, max) => `a full thank-you by ${channel} has ${max} words`,
    {},
    now,
    {
      email: 150,
      "online-message": 100,
      linkedin: 80,
      "hand-delivered-letter": 180,
      phone: 250,
      visit: 250,
    },
    { purpose: "thank-you", shape: "full" },
  ),
  ...words(
    (channel, max) => `a short thank-you by ${channel} has ${max} words`,
    { notes: {} },
    now,
    {
      email: 60,
      "online-message": 60,
      linkedin: 60,
      "hand-delivered-letter": 60,
      phone: 125,
      visit: 125,
    },
    { purpose: "thank-you", shape: "short-thanks", elements: ["thank"] },
  ),
  ...words(
    (channel, max) => `a status inquiry by ${channel} has ${max} words`,
    {},
    inquiry,
    { email: 90, "online-message": 90, linkedin: 80, phone: 250, visit: 250 },
    { purpose: "status-inquiry", shape: "full", elements: ["thank"] },
  ),
  row(
    "without a channel e-mail's words hold: a full thank-you",
    { contacts: [{ id: "anders", leads: true }] },
    { channel: null, shape: "full", maxWords: 150 },
  ),
  row(
    "without a channel e-mail's words hold: a short thank-you",
    { contacts: [{ id: "anders", leads: true }], notes: {} },
    { channel: null, shape: "short-thanks", maxWords: 60 },
  ),
  row(
    "without a channel e-mail's words hold: a status inquiry",
    { contacts: [{ id: "anders", leads: true }] },
    { channel: null, purpose: "status-inquiry", maxWords: 90 },
    inquiry,
  ),
]);

table("Step 10: the shape and its elements", [
  row(
    "empty notes make a short thank-you, since not all is needed",
    { notes: {} },
    { shape: "short-thanks", elements: ["thank"], because: ["not-all-needed"] },
  ),
  row(
    "blank notes do not count",
    { notes: { highlights: [""], enthusiasm: ["  "], fit: ["\n\t"], additions: [" "] } },
    { shape: "short-thanks", elements: ["thank"], because: ["not-all-needed"] },
  ),
  row(
    "a highlight alone makes it full: thank and enthusiasm",
    { notes: { highlights: ["Jeg blev glad for rundvisningen."] } },
    { shape: "full", elements: ["thank", "enthusiasm"], notBecause: ["not-all-needed"] },
  ),
  row(
    "enthusiasm alone makes it full",
    { notes: { enthusiasm: ["Jeg har lyst til opgaven."] } },
    { shape: "full", elements: ["thank", "enthusiasm"] },
  ),
  row(
    "fit where the notes carry it",
    { notes: { fit: ["Jeg har ledet tre projekter."] } },
    { shape: "full", elements: ["thank", "enthusiasm", "fit"] },
  ),
  row(
    "addition where the notes carry it",
    { notes: { additions: ["Jeg har også kørekort."] } },
    { shape: "full", elements: ["thank", "enthusiasm", "addition"] },
  ),
  row(
    "all four where the notes carry both",
    { notes: { additions: ["Jeg har også kørekort."], fit: ["Jeg har ledet tre projekter."] } },
    { shape: "full", elements: ["thank", "enthusiasm", "fit", "addition"] },
  ),
  row(
    "blank fits and additions are not carried",
    { notes: { highlights: ["Jeg blev glad for rundvisningen."], fit: [" "], additions: [""] } },
    { elements: ["thank", "enthusiasm"] },
  ),
  row(
    "a status inquiry is full whatever the notes hold: empty",
    { notes: {} },
    {
      purpose: "status-inquiry",
      shape: "full",
      elements: ["thank"],
      notBecause: ["not-all-needed"],
    },
    inquiry,
  ),
  row(
    "a late thank-you has the same shape",
    {},
    { late: true, shape: "full", elements: ["thank", "enthusiasm", "fit"], maxWords: 150 },
    nov(25, "14:00"),
  ),
]);
