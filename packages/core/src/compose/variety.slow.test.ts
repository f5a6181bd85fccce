import { expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import {
  type CaseFileInput,
  LANGUAGES,
  NOTE_KINDS,
  type LanguageCode,
  type NoteKind,
} from "../case-file/case-file.ts";
import { plan } from "../plan/plan.ts";
import { anders, caseFileInput, readInput } from "../testing/case-files.ts";
import { compose } from "./compose.ts";
import { type Draft, type WrittenChannel } from "./draft.ts";

/** Whole sentences of the candidate's own, one of each kind. */
const OWN: Record<LanguageCode, Record<NoteKind, string>> = {
  da: {
    highlights: "Det gjorde indtryk på mig, at I lader de yngste tegne først.",
    enthusiasm:
      "Jeg vil gerne arbejde med de lange planer for varmen i Odense, fordi jeg selv bor der.",
    fit: "Jeg har ledet tre anlægsprojekter med flere leverandører, og alle tre blev færdige til tiden.",
    additions: "Jeg bestod i foråret Prince2 på det øverste niveau, efter at vi havde indført det.",
  },
  en: {
    highlights: "It made an impression on me that you let the youngest draw first.",
    enthusiasm:
      "I would like to work on the long plans for heating in Odense, because I live there.",
    fit: "I have led three construction projects with many suppliers, and all three were finished on time.",
    additions: "I passed Prince2 at the highest level last spring, after we had introduced it.",
  },
};

/** One message that many people might have to write. */
interface Occasion {
  title: string;
  kinds: readonly NoteKind[];
  status?: NonNullable<CaseFileInput["process"]>["status"];
  asks?: boolean;
  promised?: boolean;
}

const two = (...kinds: NoteKind[]): Occasion => ({
  title: `thanks with ${kinds.join(", ")}`,
  kinds,
});
const OCCASIONS: readonly Occasion[] = [
  two(...NOTE_KINDS),
  two("highlights", "enthusiasm", "fit"),
  two("highlights", "fit"),
  two("highlights", "enthusiasm"),
  two("enthusiasm", "fit"),
  two("enthusiasm", "additions"),
  two("fit", "additions"),
  two("highlights"),
  { title: "a short thank-you", kinds: [] },
  { title: "an inquiry after a promise", kinds: NOTE_KINDS, asks: true, promised: true },
  { title: "an inquiry without a promise", kinds: NOTE_KINDS, asks: true },
  { title: "an inquiry without notes", kinds: [], asks: true, promised: true },
  { title: "an inquiry with nothing", kinds: [], asks: true },
  ...(["rejected", "offered", "hired", "withdrawn", "cancelled"] as const).flatMap((status) => [
    { title: `thanks when ${status}`, kinds: NOTE_KINDS, status },
    { title: `thanks when ${status}, without notes`, kinds: [], status },
  ]),
];

const CANDIDATES = 200;
const DAY_AFTER = "2026-11-25T09:00:00+01:00";
const TWO_WEEKS_LATER = "2026-12-08T10:00:00+01:00";

function inputOf(
  { kinds, status = "open", promised = false }: Occasion,
  language: LanguageCode,
  culture: "formal" | "relaxed",
  name: string,
): CaseFileInput {
  const notes = Object.fromEntries(kinds.map((kind) => [kind, [OWN[language][kind]]]));
  return caseFileInput({
    language,
    notes,
    candidate: { name },
    company: { name: "Nordlys Energi A/S", culture },
    contacts: [{ ...anders, manner: "warm" }],
    process: { status },
    interviews: [
      {
        startAt: "2026-11-24T13:00:00+01:00",
        endAt: "2026-11-24T14:00:00+01:00",
        format: "in-person",
        contacts: ["anders"],
        ...(promised ? { answerPromisedOn: "2026-12-01" } : {}),
      },
    ],
  });
}

/** What 200 candidates who differ in name alone would send, from the greeting on, without their names. */
function texts(
  occasion: Occasion,
  language: LanguageCode,
  culture: "formal" | "relaxed",
  channel: WrittenChannel,
): string[] {
  const now = occasion.asks || occasion.status ? TWO_WEEKS_LATER : DAY_AFTER;
  return Array.from({ length: CANDIDATES }, (_, place) => {
    const name = `Kandidat Nummer${place}`;
    const caseFile = readInput(inputOf(occasion, language, culture, name));
    const made = plan(caseFile, now, weekendsOnly("DK"));
    const { body } = compose(caseFile, made, { now, channel }) as Draft;
    return body.slice(body.search(/^(?:Kære|Hej|Dear|Hi) /m)).replaceAll(name, "");
  });
}

/** Runs of five words outside the candidate's own sentences. */
function fiveGrams(text: string, own: readonly string[]): ReadonlySet<string> {
  const rest = own.reduce((left, note) => left.replace(note, "\u0000"), text);
  const grams = rest.split("\u0000").flatMap((part) => {
    const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(4).map((_, start) => words.slice(start, start + 5).join(" "));
  });
  return new Set(grams);
}

/** The median over all pairs of the share of the shorter text's five-grams that the other has too. */
function medianOverlap(all: readonly ReadonlySet<string>[]): number {
  const shares = all.flatMap((one, place) =>
    all.slice(place + 1).map((other) => {
      const shared = [...one].filter((gram) => other.has(gram)).length;
      return shared / Math.max(1, Math.min(one.size, other.size));
    }),
  );
  return shares.sort((a, b) => a - b)[shares.length >> 1] ?? 0;
}

const MOST_OVERLAP = 0.35;
/** As sent, with their names, no two are the same; without them, chance may bring one pair of 19,900 together. */
const FEWEST_DISTINCT = CANDIDATES - 1;
const MOST_REPEATS_IN_ALL = 0.001;

const ROWS = LANGUAGES.flatMap((language) => [
  { language, culture: "formal" as const, channel: "email" as const },
  { language, culture: "relaxed" as const, channel: "email" as const },
  { language, culture: "relaxed" as const, channel: "online-message" as const },
  { language, culture: "formal" as const, channel: "linkedin" as const },
  { language, culture: "relaxed" as const, channel: "linkedin" as const },
  { language, culture: "formal" as const, channel: "hand-delivered-letter" as const },
]);

it.each(ROWS)(
  "two candidates with the same facts and notes write differently ($language, $culture, $channel)",
  ({ language, culture, channel }) => {
    let repeats = 0;
    for (const occasion of OCCASIONS) {
      const all = texts(occasion, language, culture, channel);
      const own = occasion.kinds.map((kind) => OWN[language][kind]);
      const overlap = medianOverlap(all.map((text) => fiveGrams(text, own)));
      const distinct = new Set(all).size;
      expect(overlap, occasion.title).toBeLessThan(MOST_OVERLAP);
      expect(distinct, occasion.title).toBeGreaterThanOrEqual(FEWEST_DISTINCT);
      repeats += CANDIDATES - distinct;
    }
    expect(repeats / (OCCASIONS.length * CANDIDATES)).toBeLessThanOrEqual(MOST_REPEATS_IN_ALL);
  },
);
