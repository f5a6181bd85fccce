import type { ContactRole } from "../../case-file/case-file.ts";
import type { Person } from "../telling.ts";

const BY_ROLE: Record<ContactRole, string> = {
  hr: "HR",
  manager: "lederen",
  "department-head": "afdelingschefen",
  recruiter: "rekrutteringskonsulenten",
  other: "kontaktpersonen",
};

/** A person inside a Danish sentence: the first name, else what they do, else whoever leads the hiring. */
export function personWords(person: Person | null): string {
  if (person === null) return "den ansvarlige for ansættelsen";
  return person.name ?? BY_ROLE[person.role ?? "other"];
}
