import type { ContactRole } from "../../case-file/case-file.ts";
import type { Person } from "../telling.ts";

const BY_ROLE: Record<ContactRole, string> = {
  hr: "HR",
  manager: "the manager",
  "department-head": "the head of department",
  recruiter: "the recruiter",
  other: "your contact",
};

/** A person inside an English sentence: the first name, else what they do, else whoever leads the hiring. */
export function personWords(person: Person | null): string {
  if (person === null) return "whoever leads the hiring";
  return person.name ?? BY_ROLE[person.role ?? "other"];
}
