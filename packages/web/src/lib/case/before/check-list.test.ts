import { describe, expect, test } from "vitest";
import { checkList } from "./check-list.ts";

const ASKED = {
  at: "2026-11-18T09:12:00+01:00",
  from: "employer",
  kind: "invitation",
  needsAnswer: true,
} as const;
const ANSWER = { at: "2026-11-18T10:00:00+01:00", from: "candidate", kind: "message" } as const;
const KAREN = { id: "karen", name: "Karen Lund", email: "karen@nordlys.example" };

const done = (list: ReturnType<typeof checkList>) =>
  Object.fromEntries(list.map((item) => [item.code, item.done]));

describe("the check-list before an interview", () => {
  test("asks for an answer only where they wait for one", () => {
    expect(done(checkList({ contacts: [], exchanges: [] }, null))).toEqual({
      lead: false,
      details: false,
    });
    expect(done(checkList({ contacts: [], exchanges: [ASKED] }, null))["answer"]).toBe(false);
    expect(done(checkList({ contacts: [], exchanges: [ASKED, ANSWER] }, null))["answer"]).toBe(
      true,
    );
  });

  test("knows who leads, and else whom the plan would write to", () => {
    const contacts = [KAREN, { id: "anders", name: "Anders Holm", leads: true }];
    const [lead, details] = checkList({ contacts, exchanges: [] }, "karen");
    expect([lead?.name, details?.name, details?.done]).toEqual([
      "Anders Holm",
      "Anders Holm",
      false,
    ]);
    const [nobody, hers] = checkList({ contacts: [KAREN], exchanges: [] }, "karen");
    expect([nobody?.done, hers?.name, hers?.done]).toEqual([false, "Karen Lund", true]);
  });
});
