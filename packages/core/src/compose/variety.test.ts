import { expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import type { CaseFileInput, LanguageCode } from "../case-file/case-file.ts";
import { plan } from "../plan/plan.ts";
import { caseFileInput, readInput } from "../testing/case-files.ts";
import { compose } from "./compose.ts";
import type { Draft } from "./draft.ts";

const NOTES: Record<LanguageCode, NonNullable<CaseFileInput["notes"]>> = {
  da: {
    highlights: ["Det gjorde indtryk på mig, at I lader de yngste tegne først."],
    enthusiasm: [
      "Jeg vil gerne arbejde med de lange planer for varmen i Odense, fordi jeg selv bor der.",
    ],
    fit: [
      "Jeg har ledet tre anlægsprojekter med flere leverandører, og alle tre blev færdige til tiden.",
    ],
  },
  en: {
    highlights: ["It made an impression on me that you let the youngest draw first."],
    enthusiasm: [
      "I would like to work on the long plans for heating in Odense, because I live there.",
    ],
    fit: [
      "I have led three construction projects with many suppliers, and all three were finished on time.",
    ],
  },
};

const CANDIDATES = 200;

/** What 200 candidates who differ in name alone would send, without their names. */
function texts(language: LanguageCode, notes: CaseFileInput["notes"], now: string): string[] {
  return Array.from({ length: CANDIDATES }, (_, place) => {
    const name = `Kandidat Nummer${place}`;
    const caseFile = readInput(
      caseFileInput({ language, notes, candidate: { name }, interviews: [interview] }),
    );
    const made = plan(caseFile, now, weekendsOnly("DK"));
    return (compose(caseFile, made, { now, channel: "email" }) as Draft).body.replace(name, "");
  });
}

const interview = {
  startAt: "2026-11-24T13:00:00+01:00",
  endAt: "2026-11-24T14:00:00+01:00",
  format: "in-person" as const,
  contacts: ["anders"],
  answerPromisedOn: "2026-12-01",
};

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

const DAY_AFTER = "2026-11-25T09:00:00+01:00";
const ROWS = (["da", "en"] as const).flatMap((language) => [
  {
    language,
    title: "a full thank-you",
    notes: NOTES[language],
    now: DAY_AFTER,
    distinct: CANDIDATES - 6,
  },
  { language, title: "a short thank-you", notes: {}, now: DAY_AFTER, distinct: CANDIDATES - 16 },
  {
    language,
    title: "a status inquiry",
    notes: NOTES[language],
    now: "2026-12-08T10:00:00+01:00",
    distinct: CANDIDATES - 16,
  },
]);

it.each(ROWS)(
  "$title differs from candidate to candidate ($language)",
  ({ language, notes, now, distinct }) => {
    const all = texts(language, notes, now);
    const own = Object.values(notes).flat();
    expect(medianOverlap(all.map((text) => fiveGrams(text, own)))).toBeLessThan(0.35);
    expect(new Set(all).size).toBeGreaterThanOrEqual(distinct);
  },
);
