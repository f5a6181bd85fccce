import { describe, expect, it } from "vitest";
import { faultLine } from "./fault-log.ts";
import { StoreFault } from "./store/store-fault.ts";

const AT = "2026-11-24T15:00:00.000Z";
const line = (fault: unknown) => JSON.parse(faultLine(AT, "GET /api/cases", fault));

describe("a line of the log", () => {
  it("says where and what kind, and never the message, which may quote what was sent", () => {
    const fault = Object.assign(new TypeError("anders@nordlys.example\nKære Anders"), {
      code: "X",
    });
    const logged = line(fault);
    expect(logged).toMatchObject({
      at: AT,
      route: "GET /api/cases",
      fault: "TypeError",
      code: "X",
    });
    expect(logged.frames[0]).toMatch(/^at .*fault-log\.test\.ts/);
    expect(JSON.stringify(logged)).not.toMatch(/anders|Kære/);
  });

  it("says what a store says, whose messages hold no content", () => {
    const fault = new StoreFault("damaged-case", "The case a cannot be read.");
    expect(line(fault).message).toBe("The case a cannot be read.");
  });

  it("stands for anything that was thrown", () => {
    expect(line("anders@nordlys.example")).toEqual({
      at: AT,
      route: "GET /api/cases",
      fault: "string",
    });
  });
});
