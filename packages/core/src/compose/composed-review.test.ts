import * as fc from "fast-check";
import { expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { type CaseFile, LANGUAGES } from "../case-file/case-file.ts";
import { type ComposeWords, composeWords, type Wordings } from "../language/compose-words.ts";
import { plan } from "../plan/plan.ts";
import { review } from "../review.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { arbitraryCase, caseFileInput, readInput } from "../testing/case-files.ts";
import { compose } from "./compose.ts";
import { sceneOf } from "./scene.ts";
import { fill, textOf } from "./wording.ts";
import { type Draft, WRITTEN_CHANNELS } from "./draft.ts";

/** What no wording can mend: facts that nobody wrote down, a locked case, and notes that could be sent to anybody. */
function excused(rule: RuleId, caseFile: CaseFile): boolean {
  const { candidate, position, notes } = caseFile;
  if (rule === "second-message") return true;
  if (rule === "no-sender") return !candidate.name?.trim();
  if (rule === "who-are-you") return !position.title?.trim();
  return rule === "nothing-specific" && notes.highlights.every((note) => note.trim() === "");
}

it("finds nothing to mend in what was composed", () => {
  const options = fc.record({
    channel: fc.constantFrom(...WRITTEN_CHANNELS),
    variant: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(arbitraryCase(), options, ({ input, now }, { channel, variant }) => {
      const caseFile = readInput(input);
      const made = plan(caseFile, now, weekendsOnly(caseFile.region));
      const draft = compose(caseFile, made, { now, channel, variant }) as Draft;
      const found = review(draft, caseFile, now)
        .filter(({ severity, rule }) => severity !== "could" && !excused(rule, caseFile))
        .map(({ rule, span }) => `${rule}: ${draft.body.slice(span.start, span.end)}`);
      expect(found, draft.body).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Faults of wording alone, which no fact or note can cause. */
const WORDING_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  "linkedin-invitation",
  "mixed-address",
  "off-topic",
  "oversell",
  "pleading",
  "pushy",
  "states-the-obvious",
  "too-informal",
  "too-stiff",
]);

/** Every wording of a message, wherever it stands. */
function allWordings({
  frames: _frames,
  openings: _openings,
  grammar: _grammar,
  sheet: _sheet,
  invitation: _invitation,
  ...rooms
}: ComposeWords) {
  const lists: Wordings[] = [];
  const visit = (room: object): void => {
    if ("both" in room) lists.push(room as Wordings);
    else Object.values(room).forEach((inner) => visit(inner as object));
  };
  visit(rooms);
  return lists.flatMap(({ both, formal = [], neutral = [] }) =>
    [...both, ...formal, ...neutral].map(textOf),
  );
}

it.each(LANGUAGES)("has no wording that the review finds fault with (%s)", (language) => {
  const words = composeWords(language);
  const caseFile = readInput(
    caseFileInput({ language, company: { name: "Nordlys Energi A/S", culture: "relaxed" } }),
  );
  const now = "2026-11-25T09:00:00+01:00";
  const made = plan(caseFile, now, weekendsOnly("DK"));
  const { slots } = sceneOf(caseFile, made, {
    now,
    channel: "email",
    register: "neutral",
    variant: 0,
  });
  const rich = {
    ...slots,
    ordinal: "2.",
    others: "Lone",
    promised: language === "da" ? "tirsdag" : "Tuesday",
  };
  const [hello, bye] =
    language === "da" ? ["Hej Anders", "Venlig hilsen"] : ["Hi Anders,", "Best wishes,"];
  const faults = allWordings(words).flatMap((source) => {
    const body = `${hello}\n\n${fill(source, rich) ?? source}\n\n${bye}\nMette Kjær`;
    return review({ channel: "email", subject: "x", body }, caseFile, now)
      .filter(({ rule, severity }) => severity !== "could" && WORDING_RULES.has(rule))
      .map(({ rule, span }) => `${rule}: ${body.slice(span.start, span.end)} (${source})`);
  });
  expect(faults).toEqual([]);
});
