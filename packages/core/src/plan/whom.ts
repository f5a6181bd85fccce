import type { Contact, ContactRole } from "../case-file/case-file.ts";
import type { Facts } from "./facts.ts";
import type { Question, Reason } from "./plan-types.ts";

/** The one person to write to, why, and whether it is worth asking. */
export interface Recipient {
  contact: Contact | null;
  reason: Reason;
  questions: Question[];
}

const ROLES: readonly ContactRole[] = ["hr", "manager", "department-head", "other", "recruiter"];

/** Finds the one who leads the hiring, or the likeliest (step 7). */
export function recipientOf(facts: Facts): Recipient {
  const { contacts } = facts.caseFile;
  const marked = contacts.filter(({ leads }) => leads === true);
  if (marked.length === 1) return found(marked[0]!, "marked-as-leading", []);
  const ask: Question[] = [{ code: "who-leads", params: {} }];
  const among = marked.length > 0 ? marked : contacts;
  const inviter = lastInviter(facts, among);
  if (inviter !== null) return found(inviter, "sent-the-invitation", ask);
  const likeliest = likeliestByRole(facts, among);
  if (likeliest !== null) return found(likeliest, "role-leads-usually", ask);
  return {
    contact: null,
    reason: { principle: "address-the-lead", code: "nobody-on-file", params: {} },
    questions: ask,
  };
}

function found(contact: Contact, code: Reason["code"], questions: Question[]): Recipient {
  const params = { contact: contact.id, ...(contact.role ? { role: contact.role } : {}) };
  return { contact, reason: { principle: "address-the-lead", code, params }, questions };
}

function lastInviter(facts: Facts, among: readonly Contact[]): Contact | null {
  const candidates = employersOwnHasSpoken(facts)
    ? among.filter(({ role }) => role !== "recruiter")
    : among;
  const invitation = facts.exchanges.findLast(
    ({ kind, contact }) => kind === "invitation" && candidates.some(({ id }) => id === contact),
  );
  return candidates.find(({ id }) => id === invitation?.contact) ?? null;
}

function likeliestByRole(facts: Facts, among: readonly Contact[]): Contact | null {
  const order = throughTheAgencyAlone(facts)
    ? ["recruiter" as const, ...ROLES.filter((role) => role !== "recruiter")]
    : ROLES;
  for (const role of order) {
    const contact = among.find((one) => (one.role ?? "other") === role);
    if (contact !== undefined) return contact;
  }
  return null;
}

/** What is known of the person behind each human exchange. */
function speakers(facts: Facts): (Contact | undefined)[] {
  return facts.exchanges
    .filter(({ human }) => human)
    .map(({ contact }) => facts.caseFile.contacts.find(({ id }) => id === contact));
}

function employersOwnHasSpoken(facts: Facts): boolean {
  return speakers(facts).some((contact) => contact !== undefined && contact.role !== "recruiter");
}

function throughTheAgencyAlone(facts: Facts): boolean {
  const all = speakers(facts);
  return all.length > 0 && all.every((contact) => contact?.role === "recruiter");
}
