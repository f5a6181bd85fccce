import type { Gathered, Known } from "./gathered.ts";
import { sourceOf } from "./gathered.ts";
import { companyKey, findCompanies, fitsDomain, isHome, hasLegalForm } from "./company-in-text.ts";
import { isMachine } from "./contacts-found.ts";
import type { IntakeDocument, Passage } from "./intake-document.ts";
import { isPersonName, plainName } from "./person-name.ts";

interface Named {
  name: string;
  weight: number;
  /** Which way it was named; two ways are more than the same one twice. */
  way: "client" | "label" | "card" | "signature" | "header" | "text" | "place";
  source: Known["source"];
}

/** The employer, and whether somebody writes on its behalf. */
export interface FoundCompany {
  company: Known | null;
  agency: boolean;
}

const SURE = 8;

/** The employer's name: the one that most, and most different, passages and the sender's domain speak for. */
export function companyFound(gathered: Gathered): FoundCompany {
  const { named, client } = allNamed(gathered);
  const addresses = gathered.contacts.flatMap(({ email }) =>
    email && !isMachine(email.value) ? [email.value] : [],
  );
  const agency = client !== null || isAgency(gathered);
  const usable = named.filter(
    ({ way }) => !agency || (way !== "signature" && way !== "header" && way !== "card"),
  );
  const groups = grouped(usable);
  const weigh = (group: Named[]) =>
    group.reduce((sum, { weight }) => sum + weight, 0) +
    (!agency && addresses.some((address) => fitsDomain(group[0]!.name, address)) ? 4 : 0);
  const best = groups.toSorted((a, b) => weigh(b) - weigh(a))[0];
  if (!best) return { company: null, agency };
  const fullest = best.toSorted((a, b) => fullness(b) - fullness(a))[0]!;
  const ways = new Set(best.map(({ way }) => way));
  const fits = addresses.some((address) => fitsDomain(fullest.name, address));
  const alone = groups.every(
    (group) => group === best || group.every(({ name }) => !hasLegalForm(name)),
  );
  const certain =
    !agency && alone && fits && ways.size >= 2 && weigh(best) >= SURE && hasLegalForm(fullest.name);
  return {
    company: {
      value: fullest.name,
      source: fullest.source,
      certainty: certain ? "certain" : "likely",
    },
    agency,
  };
}

/** With its legal form, and from where names are written whole. */
function fullness({ name, weight }: Named): number {
  return (hasLegalForm(name) ? 100 : 0) + weight * 3 - name.length / 100;
}

function grouped(named: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const key = companyKey(one.name);
    const known = [...groups.keys()].find(
      (other) =>
        other === key ||
        (key.length > 4 && other.length > 4 && (other.startsWith(key) || key.startsWith(other))),
    );
    groups.set(known ?? key, [...(groups.get(known ?? key) ?? []), one]);
  }
  return [...groups.values()];
}

const AGENCY =
  /rekruttering|recruitment (?:agency|consultant)|headhunt|executive search|\bsearch\b|vikarbureau|staffing/i;

const CLIENT = /\b(?:vores kunde|(?:en|et) af vores kunder|our client|one of our clients)\b/i;

/** Who recruits by trade, or says that the job is at a client's. */
function isAgency({ messages }: Gathered): boolean {
  return messages.some(
    ({ message, signature }) =>
      CLIENT.test(message.body.text.slice(0, signature.from)) ||
      (AGENCY.test(signature.company?.value ?? "") &&
        /kunde|client/i.test(signature.title?.value ?? "")),
  );
}

function allNamed(gathered: Gathered): { named: Named[]; client: Named | null } {
  const named: Named[] = [];
  let client: Named | null = null;
  const add = (document: IntakeDocument, passage: Passage, way: Named["way"], weight: number) =>
    named.push({ name: passage.value, weight, way, source: sourceOf(document, passage) });
  for (const { document, message, signature } of gathered.messages) {
    const subject = message.subject;
    const views = [
      message.body,
      ...(subject ? [{ text: subject.value, starts: [0], origins: [subject.start] }] : []),
    ];
    for (const view of views) {
      const found = findCompanies(view);
      for (const one of found.named)
        add(document, one, one.weight >= 5 ? "label" : "text", one.weight);
      if (found.client) {
        client ??= {
          name: found.client.value,
          weight: 10,
          way: "client",
          source: sourceOf(document, found.client),
        };
        add(document, found.client, "client", found.client.weight);
      }
    }
    if (signature.company)
      add(document, signature.company, "signature", hasLegalForm(signature.company.value) ? 5 : 3);
    const sender = message.from?.name;
    if (sender && !isPersonName(plainName(sender.value)))
      addSender(document, sender, message.from?.email?.value, add);
  }
  for (const { document, event, signature } of gathered.events) {
    addEvent(document, event, add);
    const below = signature?.company;
    if (below) add(document, below, "signature", hasLegalForm(below.value) ? 5 : 3);
  }
  for (const document of gathered.documents)
    for (const { company } of document.cards) if (company) add(document, company, "card", 5);
  return { named, client };
}

type Add = (document: IntakeDocument, passage: Passage, way: Named["way"], weight: number) => void;

const GENERIC =
  /^(?:sekretariatet?|hr|hr-afdelingen|rekruttering|recruitment|administrationen?|jobs?|careers?)$/i;

/** "Humleby Kommune via Ansøgerportalen", "Solrød Bibliotek, Rekruttering". A platform's own name is no employer's. */
function addSender(
  document: IntakeDocument,
  sender: Passage,
  address: string | undefined,
  add: Add,
): void {
  const parts = sender.value.split(/ via |, | – | \| /);
  const value = (parts.find((part) => !GENERIC.test(part)) ?? "")
    .replace(/ (?:HR|Rekruttering|Recruitment|Careers|Jobs)$/i, "")
    .trim();
  const platform = isMachine(address) && !hasLegalForm(value) && value === sender.value;
  if (value.length < 3 || platform) return;
  const start = sender.start + sender.value.indexOf(value);
  add(document, { value, start, end: start + value.length }, "header", 4);
}

function addEvent(
  document: IntakeDocument,
  event: Gathered["events"][number]["event"],
  add: Add,
): void {
  const views = [
    ...(event.summary
      ? [{ text: event.summary.value, starts: [0], origins: [event.summary.start] }]
      : []),
    ...(event.description ? [event.description] : []),
  ];
  for (const view of views)
    for (const one of findCompanies(view).named) add(document, one, "text", one.weight);
  const organizer = event.organizer?.email?.value;
  const place = event.location?.value.split(/[,\n]/)[0]?.trim() ?? "";
  if (event.summary && organizer)
    for (const match of event.summary.value.matchAll(/[^/<>|:,()–—-]+/gu)) {
      const value = match[0].trim();
      if (!isHome(value, organizer)) continue;
      const start = event.summary.start + match.index + match[0].indexOf(value);
      add(document, { value, start, end: start + value.length }, "place", 2);
    }
  if (event.location && organizer && !place.includes("://") && fitsDomain(place, organizer))
    add(
      document,
      { value: place, start: event.location.start, end: event.location.start + place.length },
      "place",
      1,
    );
}
