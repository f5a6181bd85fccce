import type { CaseFile } from "../case-file/case-file.ts";

/** Chooses wordings: the same for the same seed, place and list, and the next one for each variant. */
export interface Picker {
  /** One of the options; undefined only where there are none. */
  pick<T>(place: string, options: readonly T[]): T | undefined;
  /** True in about this share of cases, from 0 to 1. */
  chance(place: string, share: number): boolean;
}

/**
 * A seed from who the candidate is and which process it is about. Notes and dialogue are left out, so that the wording
 * stays put while they are being written.
 */
export function caseSeed(caseFile: CaseFile): number {
  const { id, candidate, company, position, contacts, interviews } = caseFile;
  const interview = interviews.map(({ startAt, endAt }) => [startAt, endAt]);
  const people = contacts.map((contact) => [contact.id, contact.name]);
  const person = [candidate.name, candidate.email, candidate.phone, candidate.address];
  return hash(
    JSON.stringify([
      id,
      person,
      company.name,
      position.title,
      position.reference,
      people,
      interview,
    ]),
  );
}

/** A picker for a seed; `variant` counts from 0, and each step takes the next option at every place. */
export function picker(seed: number, variant: number): Picker {
  const step = Number.isFinite(variant) ? Math.abs(Math.trunc(variant)) : 0;
  return {
    pick: (place, options) => options[(hash(`${seed}:${place}`) + step) % options.length],
    chance: (place, share) => hash(`${seed}:${place}:${step}`) % 1000 < share * 1000,
  };
}

/** FNV-1a with a final mix, so that like texts give unlike numbers. 32 bits, never negative. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
