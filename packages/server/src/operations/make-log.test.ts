import { expect, it } from "vitest";
import { nordlys, testDoor } from "../doors/testing/test-door.ts";

async function withCases() {
  const door = testDoor();
  for (const id of ["nordlys", "vestas"])
    await door.call("POST /api/cases", {
      caseFile: { ...nordlys, id, company: { name: id } },
    });
  return door;
}

it("tells of all processes, or of one, as text and as a table", async () => {
  const { app } = await withCases();
  const all = await app.request("/api/log?month=2026-11&language=da");
  expect(all.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(all.headers.get("content-disposition")).toBe('attachment; filename="log-2026-11.txt"');
  const text = await all.text();
  expect(text).toMatch(/^Jobsøgning, november 2026\n/);
  expect([text.includes("nordlys"), text.includes("vestas")]).toEqual([true, true]);
  const one = await app.request("/api/log?id=vestas&format=csv");
  expect(one.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const bytes = Buffer.from(await one.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString()).not.toContain("nordlys");
});

it("refuses a month that is none, and a process that is not there", async () => {
  const { call } = await withCases();
  const month = await call("GET /api/log?month=november");
  expect([month.status, month.body.error.code]).toEqual([422, "invalid-input"]);
  const unknown = await call("GET /api/log?id=nobody");
  expect([unknown.status, unknown.body.error.code]).toEqual([404, "not-found"]);
});
