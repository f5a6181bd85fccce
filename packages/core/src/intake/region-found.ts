import type { Gathered, Known } from "./gathered.ts";
import { known, sourceOf } from "./gathered.ts";
import { isTimeZone } from "../case-file/is-time.ts";
import { spanIn } from "./view.ts";

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
  /** What is written so in this country alone; read in English texts only. */
  signs?: readonly RegExp[];
}[] = [
  { region: "DK", zone: "Europe/Copenhagen", dial: "45", domain: /\.dk$/ },
  {
    region: "GB",
    zone: "Europe/London",
    dial: "44",
    domain: /\.uk$/,
    signs: [
      /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/,
      /(?<![\d+])0(?:1\d|2\d|3\d|7\d)\d{1,3}[ -]?\d{3}[ -]?\d{3,4}(?!\d)/,
      /\b[A-Z][\w&’']{1,30} (?:plc|PLC|LLP|Ltd)\b/,
      /(?<!New )\b(?:London|Manchester|Birmingham|Leeds|Liverpool|Bristol|Sheffield|Newcastle|Nottingham|Leicester|York|Edinburgh|Glasgow|Cardiff|Belfast|England|Scotland|Wales|United Kingdom)\b/,
      /\b(?:(?:District|County|Borough|City|Parish) Council|NHS|DBS (?:check|certificate)|Headteacher)\b/,
    ],
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
  const told = [...phones(gathered), ...domains(gathered), ...written(gathered)];
  const regions = new Set(told.map(({ region }) => region));
  const one = regions.size === 1 ? told[0] : undefined;
  const place = REGIONS.find(({ region }) => region === one?.region);
  const source = one ? { source: one.source, certainty: "likely" as const } : null;
  const calendar = calendarZone(gathered) ?? writtenZone(gathered);
  return {
    zone: calendar?.value ?? place?.zone ?? "Europe/Copenhagen",
    region: place?.region ?? "DK",
    zoneSource: calendar ?? source,
    regionSource: source,
  };
}

const IANA = /\b(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic)\/[A-Z][A-Za-z_]{2,30}\b/;

/** "(Europe/London)", as platforms write it below a time. */
function writtenZone({ messages }: Gathered): Known | null {
  for (const { document, message } of messages) {
    const match = IANA.exec(message.body.text);
    if (!match || !isTimeZone(match[0])) continue;
    const span = spanIn(message.body, match.index, match.index + match[0].length);
    return { value: match[0], source: sourceOf(document, span), certainty: "likely" };
  }
  return null;
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

/** What the texts themselves show of the country. */
function written({ messages, language }: Gathered): Told[] {
  if (language !== "en") return [];
  return messages.flatMap(({ document, message: { body } }) =>
    REGIONS.flatMap(({ region, signs = [] }) => {
      for (const sign of signs) {
        const match = sign.exec(body.text);
        if (!match) continue;
        const span = spanIn(body, match.index, match.index + match[0].length);
        return [{ region, source: sourceOf(document, span) }];
      }
      return [];
    }),
  );
}
