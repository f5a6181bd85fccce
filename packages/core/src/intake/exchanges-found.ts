import { instantOf, instantText } from "../calendar/zone.ts";
import type { CaseFileInput, Channel } from "../case-file/case-file.ts";
import type { IntakeDocument, Message } from "./intake-document.ts";
import {
  ask,
  type EmployerMessage,
  fact,
  type FoundContact,
  type Gathered,
  sourceOf,
  type Writing,
} from "./gathered.ts";
import { callsOff, findInvitation, findRequests, saysAutomatic } from "./requests-in-text.ts";
import type { Signature } from "./signature.ts";
import { spanIn, type View } from "./view.ts";

type ExchangeInput = NonNullable<CaseFileInput["exchanges"]>[number];
interface Found {
  exchange: ExchangeInput;
  document: IntakeDocument;
  view: View | null;
  certain: boolean;
}

/** Every message as an exchange, oldest first; a calendar entry that no message came with is an invitation of its own. */
export function writeExchanges(
  writing: Writing,
  gathered: Gathered,
  ids: ReadonlyMap<FoundContact, string>,
): void {
  const found = [
    ...gathered.messages.map((message, index) =>
      ofEmployer(writing, gathered, message, ids, index),
    ),
    ...gathered.own.map((own) => ofCandidate(own, gathered.zone)),
    ...(gathered.messages.length === 0 ? ofEvents(gathered, ids) : []),
  ].filter((one) => one !== null);
  found.sort((a, b) => instantOf(a.exchange.at) - instantOf(b.exchange.at));
  writing.caseFile.exchanges = found.map(({ exchange }) => exchange);
  found.forEach(({ document, view, certain }, index) => {
    const source = view
      ? sourceOf(document, spanIn(view, 0, view.text.length))
      : { file: document.file, start: 0, end: document.text.length };
    fact(writing, `exchanges[${index}]`, { source, certainty: certain ? "certain" : "likely" });
  });
}

/** A message whose time is not known was, as far as anybody can tell, just received; an older one of a thread is left out. */
function ofEmployer(
  writing: Writing,
  gathered: Gathered,
  { document, message, signature, contact }: EmployerMessage,
  ids: ReadonlyMap<FoundContact, string>,
  index: number,
): Found | null {
  const at = message.at ?? (index === 0 ? gathered.now : null);
  if (at === null || (message.body.text.trim() === "" && message.subject === null)) return null;
  const channel = channelOf(document, message, signature);
  if (channel === null) ask(writing, "channel", "exchanges");
  const id = contact && ids.get(contact);
  const needsAnswer =
    index === 0 && findRequests(message.body).some(({ request }) => request === "confirm");
  const exchange: ExchangeInput = {
    at: instantText(instantOf(at), gathered.zone),
    from: "employer",
    ...(id && { contact: id }),
    ...(channel && { channel }),
    kind: kindOf(gathered, message, index),
    ...(message.messageId !== null && { messageId: message.messageId }),
    ...(message.subject && { subject: message.subject.value }),
    ...(needsAnswer && { needsAnswer }),
  };
  return { exchange, document, view: message.body, certain: false };
}

function kindOf(gathered: Gathered, message: Message, index: number): ExchangeInput["kind"] {
  if (message.automatic || saysAutomatic(message.body.text)) return "auto-reply";
  if (callsOff(message.body.text)) return "message";
  const invites =
    findInvitation(message.body) !== null || (index === 0 && gathered.events.length > 0);
  return invites ? "invitation" : "message";
}

function ofCandidate({ document, message }: Gathered["own"][number], zone: string): Found | null {
  if (message.at === null || message.body.text.trim() === "") return null;
  const exchange: ExchangeInput = {
    at: instantText(instantOf(message.at), zone),
    from: "candidate",
    channel: "email",
    kind: "message",
  };
  return { exchange, document, view: message.body, certain: false };
}

function ofEvents(gathered: Gathered, ids: ReadonlyMap<FoundContact, string>): Found[] {
  const first = gathered.events[0];
  if (!first) return [];
  const { document, event } = first;
  const organizer = gathered.contacts.find(
    ({ email }) => email?.value === event.organizer?.email?.value,
  );
  const id = organizer && ids.get(organizer);
  const kind = event.cancelled ? "message" : "invitation";
  const exchange: ExchangeInput = {
    at: instantText(instantOf(event.at ?? gathered.now), gathered.zone),
    from: "employer",
    ...(id && { contact: id }),
    channel: "email",
    kind,
    ...(event.summary && { subject: event.summary.value }),
  };
  return [{ exchange, document, view: null, certain: false }];
}

const PLATFORM =
  /\b(?:portalen|jobportal|ny besked fra|besked fra arbejdsgiver|log ind for at|new message from|reply in the app|jobtorvet)\b/i;
const LONGEST_TEXT_MESSAGE = 480;

/** How it came; null where a pasted text does not tell. */
function channelOf(
  document: IntakeDocument,
  message: Message,
  signature: Signature,
): Channel | null {
  if (document.kind !== "text") return "email";
  if (/linkedin\.com|linkedin|sendte følgende beskeder|se \p{L}+s profil/iu.test(document.text))
    return "linkedin";
  if (message.from?.email || message.subject) return "email";
  if (PLATFORM.test(document.text)) return "online-message";
  // Nobody signs a text message with a mail address.
  if (signature.email) return "email";
  return message.body.text.trim().length <= LONGEST_TEXT_MESSAGE ? "online-message" : null;
}
