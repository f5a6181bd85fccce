import type { ContactCard, IntakeDocument, NamedPerson, Passage } from "./intake-document.ts";
import { type FoundContact, known } from "./gathered.ts";
import { isPersonName, plainName } from "./person-name.ts";

const MACHINE =
  /^(?:no-?reply|do-?not-?reply|noreply|ingen-?svar|notifications?|calendar-notification|mailer|system|automat|invitations?|messages?-noreply|bounce)/i;
const ROOM = /^(?:mødelokale|lokale|room|meeting room|conference)\b/i;

/** Whether an address is one that nobody reads. */
export function isMachine(address: string | undefined): boolean {
  return address !== undefined && MACHINE.test(address);
}

/** Somebody whom a header or a calendar names; null for rooms, machines and whole departments. */
export function contactOfPerson(
  document: IntakeDocument,
  { name, email }: NamedPerson,
): FoundContact | null {
  if (isMachine(email?.value) || (name && ROOM.test(name.value))) return null;
  const plain = name && plainName(name.value);
  const personal = name && plain && isPersonName(plain) ? { ...name, value: plain } : undefined;
  if (name && !personal && name.value !== email?.value) return null;
  if (!personal && !email) return null;
  return {
    ...(personal && { name: known(document, personal, "certain") }),
    ...(email && { email: known(document, email, "certain") }),
    attends: false,
  };
}

/** A card's person. What a card says is what its owner says. */
export function contactOfCard(document: IntakeDocument, card: ContactCard): FoundContact {
  const take = (passage: Passage | undefined) => passage && known(document, passage, "certain");
  const fields = {
    name: take(card.name),
    title: take(card.title),
    email: take(card.email),
    phone: take(card.phone),
    linkedin: take(card.linkedin),
  };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    attends: false,
  };
}

/** Adds somebody, or what is new of somebody known already; answers the one in the list. What is certain stays. */
export function addContact(contacts: FoundContact[], added: FoundContact): FoundContact {
  const same = contacts.find((contact) => isSame(contact, added));
  if (!same) {
    contacts.push(added);
    return added;
  }
  for (const field of ["name", "title", "email", "phone", "linkedin"] as const) {
    const better =
      isBetter(field, same[field]?.value, added[field]?.value) ||
      (added[field]?.certainty === "certain" &&
        same[field]?.certainty === "likely" &&
        field !== "name");
    if (added[field] && (same[field] === undefined || better)) same[field] = added[field];
  }
  same.attends ||= added.attends;
  return same;
}

/** A whole name over a given name alone. */
function isBetter(field: string, held: string | undefined, found: string | undefined): boolean {
  return (
    field === "name" && held !== undefined && found !== undefined && found.startsWith(`${held} `)
  );
}

function isSame(one: FoundContact, other: FoundContact): boolean {
  const [a, b] = [one.email?.value.toLowerCase(), other.email?.value.toLowerCase()];
  if (a !== undefined && a === b) return true;
  const [left, right] = [one.name?.value.toLowerCase(), other.name?.value.toLowerCase()];
  if (left === undefined || right === undefined) return false;
  if (a !== undefined && b !== undefined) return false;
  return (
    left === right ||
    left.startsWith(`${right} `) ||
    right.startsWith(`${left} `) ||
    outerNames(left) === outerNames(right)
  );
}

/** "Jens Ole Frandsen" and "Jens Frandsen" are one. */
function outerNames(name: string): string {
  const words = name.split(/\s+/);
  return words.length < 2 ? name : `${words[0]} ${words.at(-1)}`;
}
