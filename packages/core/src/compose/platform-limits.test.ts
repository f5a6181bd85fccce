import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFileInput } from "../case-file/case-file.ts";
import { plan } from "../plan/plan.ts";
import { closedDaysOf } from "../testing/planned.ts";
import { arbitraryCase, caseFileInput, readInput } from "../testing/case-files.ts";
import { hostileFields } from "../testing/hostile-fields.ts";
import { compose } from "./compose.ts";
import { linkedinInvitation } from "./linkedin-invitation.ts";
import { INVITATION_CHARACTERS, MOST_CHARACTERS } from "./platform-limits.ts";

const LATER = "2026-12-20T10:00:00+01:00";

function invitation(input: CaseFileInput, now = LATER, variant = 0): string | null {
  const caseFile = readInput(input);
  const made = plan(caseFile, now, closedDaysOf(caseFile.region));
  return linkedinInvitation(caseFile, made, { now, variant });
}

describe("a message on a platform", () => {
  it("is never longer than the platform takes, for any case", () => {
    fc.assert(
      fc.property(
        arbitraryCase(),
        hostileFields(),
        fc.constantFrom("linkedin" as const, "online-message" as const),
        ({ input, now }, hostile, channel) => {
          const caseFile = readInput(hostile(input));
          const made = plan(caseFile, now, closedDaysOf(caseFile.region));
          const draft = compose(caseFile, made, { now, channel });
          const body = "body" in draft ? draft.body : "";
          expect(body).toMatch(/\S/);
          expect(body.length).toBeLessThanOrEqual(MOST_CHARACTERS[channel]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("an invitation on LinkedIn", () => {
  it("is not written while the process is open", () => {
    expect(invitation(caseFileInput())).toBeNull();
  });

  it("is short, and speaks to a colleague after a yes", () => {
    expect(invitation(caseFileInput({ process: { status: "hired" } }))).toMatch(
      /kolleger|holdet|i gang/,
    );
    expect(invitation(caseFileInput({ process: { status: "rejected" } }))).toMatch(/samtale/);
  });

  it("is never longer than LinkedIn takes, for any case that has ended", () => {
    const ended = fc.constantFrom("offered", "hired", "rejected", "withdrawn", "cancelled");
    fc.assert(
      fc.property(
        arbitraryCase(),
        hostileFields(),
        ended,
        fc.nat(9),
        ({ input, now }, hostile, status, variant) => {
          const text = invitation(
            { ...hostile(input), process: { status: status as "hired" } },
            now,
            variant,
          );
          expect(text).toMatch(/\S/);
          expect(text!.length).toBeLessThanOrEqual(INVITATION_CHARACTERS);
          expect(text).not.toMatch(/undefined|null| {2}/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("after a no", () => {
  const rejected = caseFileInput({ process: { status: "rejected" } });
  const answer = (feedback: boolean, channel: "email" | "linkedin") => {
    const caseFile = readInput(rejected);
    const made = plan(caseFile, LATER, closedDaysOf("DK"));
    const draft = compose(caseFile, made, { now: LATER, channel, feedback });
    return "body" in draft ? draft.body : "";
  };

  it.each(["email", "linkedin"] as const)(
    "one question is asked on %s if the person wants it",
    (channel) => {
      expect(answer(true, channel).match(/\?/g)).toHaveLength(1);
      expect(answer(false, channel)).not.toContain("?");
    },
  );
});
