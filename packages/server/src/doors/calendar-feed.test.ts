import { describe, expect, it } from "vitest";
import { nordlys, testDoor } from "./testing/test-door.ts";

async function opened() {
  const door = testDoor();
  await door.call("POST /api/cases", { caseFile: { ...nordlys, id: "nordlys" } });
  const { body } = await door.call("POST /api/calendar-feed");
  const fetch = (path = body.path, headers: HeadersInit = {}, method = "GET") =>
    door.app.request(path, { method, headers });
  return { door, path: body.path as string, fetch };
}

describe("the calendar's secret address", () => {
  it("gives the calendar to whoever has it, for them alone to keep", async () => {
    const { fetch } = await opened();
    const response = await fetch();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(await response.text()).toContain("BEGIN:VEVENT");
    const head = await fetch(undefined, {}, "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("is told once, and nothing that is kept gives it away", async () => {
    const { door, path } = await opened();
    const { body } = await door.call("GET /api/calendar-feed");
    expect(body).toEqual({ createdAt: door.now });
    const all = JSON.stringify((await door.call("GET /api/export")).body);
    expect(all).not.toContain(path.slice("/calendar/".length, -".ics".length));
  });

  it("answers 304 while nothing has changed, and the new calendar when something has", async () => {
    const { door, fetch } = await opened();
    const tag = (await fetch()).headers.get("etag")!;
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const same = await fetch(undefined, { "if-none-match": known });
      expect([same.status, await same.text()]).toEqual([304, ""]);
    }
    await door.call("DELETE /api/cases/{id}", { id: "nordlys" });
    const changed = await fetch(undefined, { "if-none-match": tag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).not.toContain("BEGIN:VEVENT");
  });

  it("does not exist once it is renewed, stopped, or everything is deleted", async () => {
    const { door, fetch } = await opened();
    const renewed = await door.call("POST /api/calendar-feed");
    expect((await fetch()).status).toBe(404);
    expect((await fetch(renewed.body.path)).status).toBe(200);
    await door.call("DELETE /api/calendar-feed");
    expect((await fetch(renewed.body.path)).status).toBe(404);
    const again = await door.call("POST /api/calendar-feed");
    await door.call("DELETE /api/everything");
    expect((await fetch(again.body.path)).status).toBe(404);
  });

  it.each([
    "/calendar/.ics",
    `/calendar/${"k".repeat(32)}.ics`,
    `/calendar/${"k".repeat(31)}.ics`,
    `/calendar/${"k".repeat(100_000)}.ics`,
    "/calendar/..%2f..%2fetc.ics",
    "/calendar/%00.ics",
  ])("is not found at %.40s", async (path) => {
    const { fetch } = await opened();
    expect((await fetch(path)).status).toBe(404);
  });

  it("is not there before anybody asked for one", async () => {
    const { app } = testDoor();
    expect((await app.request(`/calendar/${"k".repeat(31)}1.ics`)).status).toBe(404);
  });
});

it("gives one case as a file to save", async () => {
  const { door } = await opened();
  const file = await door.app.request("/api/cases/nordlys/calendar.ics?language=en");
  expect(file.headers.get("content-type")).toMatch(/^text\/calendar/);
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="nordlys.ics"');
  expect(await file.text()).toContain("SUMMARY:Interview at");
});
