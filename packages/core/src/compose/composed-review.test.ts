import * as fc from "fast-check";
import { expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import type { CaseFile } from "../case-file/case-file.ts";
import { plan } from "../plan/plan.ts";
import { review } from "../review.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { arbitraryCase, readInput } from "../testing/case-files.ts";
import { compose } from "./compose.ts";
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
