import type { Gathered, Known } from "./gathered.ts";
import { known } from "./gathered.ts";

/** Where the employer is, as far as numbers and addresses tell; `source` is what told it. */
export interface FoundRegion {
  zone: string;
  region: string;
  zoneSource: Omit<Known, "value"> | null;
  regionSource: Omit<Known, "value"> | null;
}

const REGIONS: readonly {
  region: string;
  zone: string;
  dial: string;
  domain: RegExp;
  zip?: RegExp;
}[] = [
  { region: "DK", zone: "Europe/Copenhagen", dial: "45", domain: /\.dk$/ },
  {
    region: "GB",
    zone: "Europe/London",
    dial: "44",
    domain: /\.uk$/,
    zip: /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/,
  },
  { region: "IE", zone: "Europe/Dublin", dial: "353", domain: /\.ie$/ },
  { region: "SE", zone: "Europe/Stockholm", dial: "46", domain: /\.se$/ },
  { region: "NO", zone: "Europe/Oslo", dial: "47", domain: /\.no$/ },
  { region: "DE", zone: "Europe/Berlin", dial: "49", domain: /\.de$/ },
  { region: "NL", zone: "Europe/Amsterdam", dial: "31", domain: /\.nl$/ },
  { region: "FI", zone: "Europe/Helsinki", dial: "358", domain: /\.fi$/ },
];

/** Region and zone of the employer; Denmark where nothing tells, or where signs disagree. */
export function zoneOf(gathered: Gathered): FoundRegion {
  const told = [...phones(gathered), ...domains(gathered), ...zips(gathered)];
  const regions = new Set(told.map(({ region }) => region));
  const one = regions.size === 1 ? told[0] : undefined;
  const place = REGIONS.find(({ region }) => region === one?.region);
  const source = one ? { source: one.source, certainty: "likely" as const } : null;
  const calendar = calendarZone(gathered);
  return {
    zone: calendar?.value ?? place?.zone ?? "Europe/Copenhagen",
    region: place?.region ?? "DK",
    zoneSource: calendar ?? source,
    regionSource: source,
  };
}

/** The zone that a meeting is written in; those of a bare offset say nothing of the place. */
function calendarZone({ events }: Gathered): Known | null {
  for (const { document, event } of events)
    if (
      event.timeZone &&
      /^[A-Z][a-z]+\/[A-Z]/.test(event.timeZone.value) &&
      !event.timeZone.value.startsWith("Etc/")
    )
      return known(document, event.timeZone, "certain");
  return null;
}

interface Told {
  region: string;
  source: Known["source"];
}

function phones({ contacts }: Gathered): Told[] {
  return contacts.flatMap(({ phone }) => {
    const digits = phone?.value.replace(/[^\d+]/g, "").replace(/^00/, "+") ?? "";
    const found = REGIONS.find(({ dial }) => digits.startsWith(`+${dial}`));
    return found && phone ? [{ region: found.region, source: phone.source }] : [];
  });
}

function domains({ contacts }: Gathered): Told[] {
  return contacts.flatMap(({ email }) => {
    const found = email && REGIONS.find(({ domain }) => domain.test(email.value));
    return found ? [{ region: found.region, source: email.source }] : [];
  });
}

function zips({ messages }: Gathered): Told[] {
  return messages.flatMap(({ document, message }) =>
    REGIONS.flatMap(({ region, zip }) => {
      const match = zip?.exec(message.body.text);
      if (!match) return [];
      const start = document.text.indexOf(match[0]);
      return start === -1
        ? []
        : [{ region, source: { file: document.file, start, end: start + match[0].length } }];
    }),
  );
}
