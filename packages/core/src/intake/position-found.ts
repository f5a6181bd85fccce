import type { Gathered, Known } from "./gathered.ts";
import { companyKey } from "./company-in-text.ts";
import { known } from "./gathered.ts";
import { findPosition, findPositionInSubject } from "./position-in-text.ts";
import { findReference } from "./reference-in-text.ts";
import type { View } from "./view.ts";
import type { IntakeDocument, Passage } from "./intake-document.ts";

interface Place {
  document: IntakeDocument;
  view: View;
  subject: Passage | null;
}

/** The position, as the newest text that names one has it, then a subject line. */
export function positionFound(gathered: Gathered, company: string | undefined): Known | null {
  const all = places(gathered);
  for (const { document, view } of all) {
    const found = findPosition(view);
    if (found) return known(document, found, "likely");
  }
  const calendarsFirst = all.toSorted(
    (a, b) => Number(a.document.kind === "mail") - Number(b.document.kind === "mail"),
  );
  for (const { document, subject } of calendarsFirst) {
    const found = subject && findPositionInSubject(subject);
    if (found && companyKey(found.value) !== companyKey(company ?? ""))
      return known(document, found, "likely");
  }
  return null;
}

/** The employer's number for the position. A label stands before it, so it is certain. */
export function referenceFound(gathered: Gathered): Known | null {
  for (const { document, view, subject } of places(gathered)) {
    const found = findReference(view) ?? (subject && findReference(viewOfLine(subject)));
    if (found) return known(document, found, "likely");
  }
  return null;
}

function places({ messages, events }: Gathered): Place[] {
  return [
    ...messages.map(({ document, message }) => ({
      document,
      view: message.body,
      subject: message.subject,
    })),
    ...events.map(({ document, event }) => ({
      document,
      view: event.description ?? { text: "", starts: [0], origins: [0] },
      subject: event.summary,
    })),
  ];
}

/** One line as a text to read in. */
export function viewOfLine({ value, start }: Passage): View {
  return { text: value, starts: [0], origins: [start] };
}
