import { Temporal } from "temporal-polyfill";
import type { CaseFile, CaseFileInput, Channel, ExchangeKind } from "../case-file/case-file.ts";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
export { arbitraryCase, arbitraryCaseFile, arbitraryNow } from "./arbitrary-case-file.ts";

export type ContactInput = NonNullable<CaseFileInput["contacts"]>[number];
export type InterviewInput = NonNullable<CaseFileInput["interviews"]>[number];
export type ExchangeInput = NonNullable<CaseFileInput["exchanges"]>[number];

/** The one contact of the example case: HR, leading, with every detail on file. */
export const anders: ContactInput = {
  id: "anders",
  name: "Anders Holm",
  title: "HR-partner",
  role: "hr",
  leads: true,
  email: "anders.holm@nordlys.example",
  phone: "+45 70 10 20 30",
};

/** Another contact: `id`, a name made from it, an e-mail address and a number, and what the test adds. */
export function contact(id: string, rest: Partial<ContactInput> = {}): ContactInput {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} Lund`;
  return { id, name, email: `${id}@nordlys.example`, phone: "+45 70 10 20 31", ...rest };
}

/** An interview in person that lasted an hour and ended at `endAt`; who took part is left out. */
export function interview(endAt: string, rest: Partial<InterviewInput> = {}): InterviewInput {
  const startAt = Temporal.Instant.from(endAt).subtract({ hours: 1 }).toString();
  return { startAt, endAt, format: "in-person", ...rest };
}

/** Something Anders said, by e-mail unless the test says otherwise. */
export function fromEmployer(
  kind: ExchangeKind,
  at: string,
  rest: Partial<ExchangeInput> = {},
): ExchangeInput {
  return { at, from: "employer", contact: "anders", channel: "email", kind, ...rest };
}

/** Something the candidate sent to Anders: by e-mail, or by phone where the kind is a call. */
export function fromCandidate(
  kind: ExchangeKind,
  at: string,
  rest: Partial<ExchangeInput> = {},
): ExchangeInput {
  const spoken = ["conversation", "voicemail", "unanswered-call"].includes(kind);
  const channel: Channel = spoken ? "phone" : "email";
  return { at, from: "candidate", contact: "anders", channel, kind, ...rest };
}

/** An exchange spelled out by the test, with Anders by e-mail where nothing else is said. */
export function exchange(
  rest: Partial<ExchangeInput> & Pick<ExchangeInput, "at" | "from" | "kind">,
): ExchangeInput {
  return { contact: "anders", channel: "email", ...rest };
}

/** A case as it would be written down: one interview on Tuesday 24 November 2026 from 13 to 14, notes, no exchanges. */
export function caseFileInput(partial: Partial<CaseFileInput> = {}): CaseFileInput {
  return {
    format: "efterklang/case-file@1",
    id: "nordlys-projektleder",
    candidate: { name: "Mette Kjær", email: "mette@kjaer.example", phone: "+45 20 30 40 50" },
    company: { name: "Nordlys Energi A/S", address: ["Havnegade 3", "5000 Odense C"] },
    position: { title: "projektleder", reference: "2026-114" },
    contacts: [anders],
    interviews: [interview("2026-11-24T14:00:00+01:00")],
    notes: {
      highlights: ["Jeg blev glad for at høre, hvordan I planlægger havvindparken ved Thyborøn."],
      enthusiasm: ["Jeg har meget lyst til at være med, når projektet går i jorden."],
      fit: ["Jeg har ledet tre anlægsprojekter med flere leverandører."],
    },
    ...partial,
  };
}

/** The same case, read; throws with the faults where the test's own input is not valid. */
export function caseFile(partial: Partial<CaseFileInput> = {}): CaseFile {
  return readInput(caseFileInput(partial));
}

/** Reads an input that the test takes to be valid; throws with the faults where it is not. */
export function readInput(input: CaseFileInput): CaseFile {
  const read = parseCaseFile(input);
  if (!read.ok) throw new Error(`Not a valid case file: ${JSON.stringify(read.faults)}`);
  return read.caseFile;
}
