import { anders, caseFileInput, contact, fromEmployer, interview } from "../testing/case-files.ts";
import { table } from "../testing/check-plan.ts";
import { nov } from "../testing/days.ts";

const now = nov(24, "15:00");
const bodil = contact("bodil", { role: "manager" });
const carl = contact("carl", { role: "recruiter" });
const unmarked = { ...anders, leads: undefined };
const invites = (id: string, day: number) =>
  fromEmployer("invitation", nov(day, "10:00"), { contact: id });

table("Step 7: who is marked, and who invited", [
  {
    promise: "the contact with `leads`, and nothing is asked",
    given: caseFileInput({ contacts: [bodil, anders] }),
    now,
    gives: { recipient: "anders", asks: [], because: ["address-the-lead"] },
  },
  {
    promise: "the contact with `leads` comes before whoever sent the invitation",
    given: caseFileInput({ contacts: [bodil, anders], exchanges: [invites("bodil", 18)] }),
    now,
    gives: { recipient: "anders", asks: [] },
  },
  {
    promise: "a contact with `leads` who is an agency's recruiter leads all the same",
    given: caseFileInput({ contacts: [bodil, { ...carl, leads: true }] }),
    now,
    gives: { recipient: "carl", asks: [] },
  },
  {
    promise: "nobody marked: whoever sent the latest invitation, and who leads is asked",
    given: caseFileInput({
      contacts: [unmarked, bodil],
      exchanges: [invites("anders", 10), invites("bodil", 18)],
    }),
    now,
    gives: { recipient: "bodil", asks: ["who-leads"], because: ["address-the-lead"] },
  },
  {
    promise: "the latest is the latest by its time, not in the list",
    given: caseFileInput({
      contacts: [unmarked, bodil],
      exchanges: [invites("bodil", 18), invites("anders", 10)],
    }),
    now,
    gives: { recipient: "bodil", asks: ["who-leads"] },
  },
  {
    promise: "an invitation dated after now is left out",
    given: caseFileInput({
      contacts: [unmarked, bodil],
      exchanges: [invites("anders", 10), invites("bodil", 25)],
    }),
    now,
    gives: { recipient: "anders" },
  },
  {
    promise: "only invitations count: a later message of another's does not",
    given: caseFileInput({
      contacts: [unmarked, bodil],
      exchanges: [
        invites("bodil", 10),
        fromEmployer("message", nov(18, "10:00"), { contact: "anders" }),
      ],
    }),
    now,
    gives: { recipient: "bodil" },
  },
  {
    promise: "the agency's invitation counts where nobody of the employer's own has been heard",
    given: caseFileInput({ contacts: [unmarked, carl], exchanges: [invites("carl", 18)] }),
    now,
    gives: { recipient: "carl", asks: ["who-leads"] },
  },
  {
    promise:
      "the agency's invitation is left out if one of the employer's own has been heard: their own invitation",
    given: caseFileInput({
      contacts: [unmarked, bodil, carl],
      exchanges: [invites("bodil", 10), invites("carl", 18)],
    }),
    now,
    gives: { recipient: "bodil", asks: ["who-leads"] },
  },
  {
    promise:
      "the agency's invitation is left out if one of the employer's own has been heard: else by role",
    given: caseFileInput({
      contacts: [carl, bodil, unmarked],
      exchanges: [
        invites("carl", 10),
        fromEmployer("message", nov(18, "10:00"), { contact: "bodil" }),
      ],
    }),
    now,
    gives: { recipient: "anders", asks: ["who-leads"] },
  },
  {
    promise: "where only the agency has been heard, its invitation comes before the list's order",
    given: caseFileInput({
      contacts: [unmarked, contact("dan", { role: "recruiter" }), carl],
      exchanges: [invites("dan", 10), invites("carl", 18)],
    }),
    now,
    gives: { recipient: "carl", asks: ["who-leads"] },
  },
  {
    promise: "one without `role` is of the employer's own: the agency's invitation is left out",
    given: caseFileInput({
      contacts: [carl, contact("eva"), bodil],
      exchanges: [
        invites("carl", 10),
        fromEmployer("message", nov(18, "10:00"), { contact: "eva" }),
      ],
    }),
    now,
    gives: { recipient: "bodil", asks: ["who-leads"] },
  },
  {
    promise:
      "an auto-reply of the employer's own is no human exchange: the agency's invitation counts",
    given: caseFileInput({
      contacts: [unmarked, carl],
      exchanges: [
        invites("carl", 10),
        fromEmployer("auto-reply", nov(18, "10:00"), { contact: "anders" }),
      ],
    }),
    now,
    gives: { recipient: "carl" },
  },
  {
    promise: "taking part in the interview is no human exchange: the agency's invitation counts",
    given: caseFileInput({
      contacts: [unmarked, carl],
      interviews: [interview(nov(24, "14:00"), { contacts: ["anders"] })],
      exchanges: [invites("carl", 10)],
    }),
    now,
    gives: { recipient: "carl" },
  },
  {
    promise: "`leads: false` is not marked",
    given: caseFileInput({
      contacts: [
        { ...anders, leads: false },
        { ...bodil, leads: true },
      ],
    }),
    now,
    gives: { recipient: "bodil", asks: [] },
  },
]);

const role = (id: string, as?: "hr" | "manager" | "department-head" | "recruiter" | "other") =>
  contact(id, { role: as });

table("Step 7: by role", [
  {
    promise: "`hr` before all others",
    given: caseFileInput({
      contacts: [
        role("r", "recruiter"),
        role("o", "other"),
        role("d", "department-head"),
        role("m", "manager"),
        role("h", "hr"),
      ],
    }),
    now,
    gives: { recipient: "h", asks: ["who-leads"] },
  },
  {
    promise: "then `manager`",
    given: caseFileInput({
      contacts: [
        role("r", "recruiter"),
        role("o", "other"),
        role("d", "department-head"),
        role("m", "manager"),
      ],
    }),
    now,
    gives: { recipient: "m" },
  },
  {
    promise: "then `department-head`",
    given: caseFileInput({
      contacts: [role("r", "recruiter"), role("o", "other"), role("d", "department-head")],
    }),
    now,
    gives: { recipient: "d" },
  },
  {
    promise: "then `other`, and last a recruiter",
    given: caseFileInput({ contacts: [role("r", "recruiter"), role("o", "other")] }),
    now,
    gives: { recipient: "o" },
  },
  {
    promise: "a recruiter where there is nobody else",
    given: caseFileInput({ contacts: [role("r", "recruiter")] }),
    now,
    gives: { recipient: "r", asks: ["who-leads"] },
  },
  {
    promise: "a contact without `role` counts as `other`: before a recruiter",
    given: caseFileInput({ contacts: [role("r", "recruiter"), role("n")] }),
    now,
    gives: { recipient: "n" },
  },
  {
    promise: "a contact without `role` counts as `other`: after a department head",
    given: caseFileInput({ contacts: [role("n"), role("d", "department-head")] }),
    now,
    gives: { recipient: "d" },
  },
  {
    promise: "a contact without `role` and one with `other` are equals: the first in the list",
    given: caseFileInput({ contacts: [role("n"), role("o", "other")] }),
    now,
    gives: { recipient: "n" },
  },
  {
    promise: "the first in the list among equals",
    given: caseFileInput({ contacts: [role("z", "hr"), role("a", "hr")] }),
    now,
    gives: { recipient: "z" },
  },
  {
    promise: "a recruiter first if the whole dialogue ran through the agency",
    given: caseFileInput({
      contacts: [role("h", "hr"), role("r", "recruiter")],
      exchanges: [fromEmployer("screening", nov(10, "10:00"), { contact: "r", channel: "phone" })],
    }),
    now,
    gives: { recipient: "r", asks: ["who-leads", "calm-on-phone"] },
  },
  {
    promise: "a recruiter last if somebody else has been heard too",
    given: caseFileInput({
      contacts: [role("r", "recruiter"), role("m", "manager"), role("h", "hr")],
      exchanges: [
        fromEmployer("screening", nov(10, "10:00"), { contact: "r", channel: "phone" }),
        fromEmployer("message", nov(11, "10:00"), { contact: "m" }),
      ],
    }),
    now,
    gives: { recipient: "h" },
  },
]);

table("Step 7: several marked, or nobody on file", [
  {
    promise: "several marked: the same among these only, and who leads is asked",
    given: caseFileInput({
      contacts: [
        contact("h", { role: "hr" }),
        contact("d", { role: "department-head", leads: true }),
        contact("m", { role: "manager", leads: true }),
      ],
    }),
    now,
    gives: { recipient: "m", asks: ["who-leads"] },
  },
  {
    promise: "several marked: an invitation by somebody not marked does not count",
    given: caseFileInput({
      contacts: [
        contact("h", { role: "hr" }),
        contact("d", { role: "department-head", leads: true }),
        contact("m", { role: "manager", leads: true }),
      ],
      exchanges: [invites("d", 10), invites("h", 18)],
    }),
    now,
    gives: { recipient: "d", asks: ["who-leads"] },
  },
  {
    promise: "no contact at all: null, and their details are asked for",
    given: caseFileInput({
      contacts: [],
      interviews: [interview(nov(24, "14:00"), { contacts: [] })],
    }),
    now,
    gives: {
      decision: "follow-up",
      recipient: null,
      channel: null,
      register: "formal",
      asks: ["who-leads", "recipient-details"],
      verdicts: { email: "ruled-out", phone: "ruled-out", linkedin: "ruled-out" },
    },
  },
  {
    promise: "no contact at all, while waiting for the first interview: the same",
    given: caseFileInput({ contacts: [], interviews: [] }),
    now,
    gives: { decision: "wait", recipient: null, asks: ["who-leads", "recipient-details"] },
  },
]);
