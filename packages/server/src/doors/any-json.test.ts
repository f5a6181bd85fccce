import { arbitraryCaseFile } from "@efterklang/core/testing/arbitrary-case-file";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { OPERATIONS } from "../operations/operations.ts";
import { testDoor } from "./testing/test-door.ts";

const ROUTES = OPERATIONS.map(({ route }) => route);

it("answers any JSON on any route with a result or a refusal, never with a fault of its own", async () => {
  const input = fc.dictionary(
    fc.constantFrom("caseFile", "exchange", "revision", "id", "now", "body", "subject", "channel"),
    fc.jsonValue({ maxDepth: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), input, async (route, value) => {
      const { call, faults } = testDoor();
      const { status, body } = await call(route, { id: "a", region: "DK", ...value });
      expect(faults).toEqual([]);
      if (status !== 200) expect(body.error.message).toMatch(/\S/);
    }),
    { numRuns: 300 },
  );
});

it("keeps, plans, drafts and reviews any case file that can be read", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCaseFile(), async (caseFile) => {
      const { call, faults } = testDoor();
      const created = await call("POST /api/cases", { caseFile });
      expect(created.status).toBe(200);
      const kept = { ...created.body.caseFile };
      for (const route of ["POST /api/plan", "POST /api/draft"]) {
        expect((await call(route, { caseFile: kept })).status).toBe(200);
      }
      const review = { caseFile: kept, channel: "email", body: "Kære Anders\n\nTak." };
      expect((await call("POST /api/review", review)).status).toBe(200);
      expect(faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
