import type { CaseFile } from "./case-file.ts";
import { caseFileSchema } from "./case-file.ts";
import type { Fault } from "./fault.ts";
import { faultOfIssue } from "./issue-fault.ts";
import { readJson } from "./read-json.ts";
import { referenceFaults } from "./references.ts";
import { structureFaults } from "./structure.ts";

export type ParsedCaseFile = { ok: true; caseFile: CaseFile } | { ok: false; faults: Fault[] };

/** Most faults told at once: what is wrong in more places than this was never a case file. */
const MAX_FAULTS = 1_000;

/**
 * Reads any value as a case file. Answers with the case file, defaults filled in and unknown fields kept,
 * or with every fault at once, each with the path of its field. Never throws on JSON values.
 */
export function parseCaseFile(value: unknown): ParsedCaseFile {
  const structure = structureFaults(value);
  // Checking goes down as far as the value does.
  if (structure.some(({ code }) => code === "too-deep")) return { ok: false, faults: structure };
  const parsed = caseFileSchema.safeParse(value);
  const shape = parsed.success
    ? []
    : parsed.error.issues.map((issue) => faultOfIssue(issue, value));
  const faults = [...structure, ...shape, ...referenceFaults(value)].slice(0, MAX_FAULTS);
  if (parsed.success && faults.length === 0) {
    return { ok: true, caseFile: withContactIds(parsed.data) };
  }
  return { ok: false, faults };
}

/** The same from JSON text. A byte order mark is skipped. */
export function parseCaseFileText(text: string): ParsedCaseFile {
  const json = readJson(text);
  return json.ok ? parseCaseFile(json.value) : { ok: false, faults: [json.fault] };
}

/** Gives contacts without an id one from their place in the list that no other contact has. */
function withContactIds(
  parsed: Omit<CaseFile, "contacts"> & { contacts: { id?: string }[] },
): CaseFile {
  const taken = new Set(parsed.contacts.flatMap(({ id }) => id ?? []));
  const contacts = parsed.contacts.map((contact, index) => {
    if (contact.id !== undefined) return contact as CaseFile["contacts"][number];
    let id = `contact-${index + 1}`;
    while (taken.has(id)) id += "-";
    taken.add(id);
    return { ...contact, id };
  });
  return { ...parsed, contacts };
}
