import * as fc from "fast-check";
import type { CaseFileInput } from "../case-file/case-file.ts";

const LONG_NAMES = [
  "Nordlys".repeat(29).slice(0, 200),
  "Nord Lys ".repeat(22).trim(),
  "ord ".repeat(2_000).trim(),
  "محمد بن عبد الرحمن",
  "רבקה כהן",
  "李小龍",
  "\u202eabc\u202c",
  "$& Nordlys $1",
  "  ",
  "A\u0000B\nC",
] as const;

const text = fc.constantFrom<string | undefined>(...LONG_NAMES, undefined);

/** Puts what no form would expect into a case's names, numbers, addresses and notes; most fields stay as they are. */
export function hostileFields(): fc.Arbitrary<(input: CaseFileInput) => CaseFileInput> {
  const fields = fc.record({
    candidate: text,
    company: text,
    title: text,
    contact: text,
    address: text,
    note: text,
  });
  const some = fc.subarray([
    "candidate",
    "company",
    "title",
    "contact",
    "address",
    "note",
  ] as const);
  return fc.tuple(fields, some).map(([values, chosen]) => (input) => {
    const has = (field: (typeof chosen)[number]) =>
      chosen.includes(field) && values[field] !== undefined;
    return {
      ...input,
      candidate: { ...input.candidate, ...(has("candidate") && { name: values.candidate }) },
      company: {
        ...input.company,
        ...(has("company") && { name: values.company }),
        ...(has("address") && { address: [values.address!, "5000 Odense C"] }),
      },
      position: { ...input.position, ...(has("title") && { title: values.title }) },
      contacts: (input.contacts ?? []).map((one) =>
        has("contact") ? { ...one, name: values.contact, phone: values.contact } : one,
      ),
      notes: has("note") ? { ...input.notes, fit: [values.note!] } : input.notes,
    };
  });
}
