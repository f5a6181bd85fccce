import type { KeptCaseFile } from "../api.ts";
import type { IntakeAnswer } from "./read-offered.ts";

/** What was read, as a case that has begun: `blank` gives the id, and everything that no text said. */
export function proposedCase(found: IntakeAnswer["caseFile"], blank: KeptCaseFile): KeptCaseFile {
  const { name, email } = found.candidate ?? {};
  const own = blank.candidate;
  return {
    ...blank,
    language: found.language ?? blank.language,
    // Whatever country the device is in: what names none is Danish, as the reading took it.
    timeZone: found.timeZone ?? "Europe/Copenhagen",
    region: found.region ?? "DK",
    candidate:
      own.name || own.email ? own : { ...own, ...(name && { name }), ...(email && { email }) },
    company: { address: [], ...found.company },
    position: { ...found.position },
    contacts: (found.contacts ?? []).map((contact, index) => ({
      ...contact,
      id: contact.id ?? `contact-${index + 1}`,
    })),
    interviews: (found.interviews ?? []).map((interview) => ({
      contacts: [],
      asked: [],
      ...interview,
    })) as KeptCaseFile["interviews"],
    exchanges: (found.exchanges ?? []) as KeptCaseFile["exchanges"],
  };
}
