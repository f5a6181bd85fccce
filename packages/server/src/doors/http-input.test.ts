import { describe, expect, it } from "vitest";
import { nordlys, testDoor } from "./testing/test-door.ts";

const JSON_TYPE = { "content-type": "application/json" };

async function post(path: string, body: BodyInit, headers: Record<string, string> = JSON_TYPE) {
  const door = testDoor();
  const response = await door.app.request(path, {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);
  const text = await response.text();
  const cases = await door.call("GET /api/cases");
  return { status: response.status, text, body: JSON.parse(text), kept: cases.body.cases.length };
}

const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const caseWith = (fields: object) => JSON.stringify({ caseFile: { ...nordlys, ...fields } });
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a body that cannot be used", () => {
  it.each<[string, BodyInit, number, string, string]>([
    ["is empty", "", 422, "", "empty"],
    ["is blank", " \n\t ", 422, "", "empty"],
    ["is broken off", '{"caseFile":{"format"', 422, "", "not-json"],
    ["is no JSON", "<xml/>", 422, "", "not-json"],
    ["is no UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 422, "", "not-json"],
    ["is a list", "[]", 422, "", "wrong-type"],
    ["is null", "null", 422, "", "wrong-type"],
    ["is a text", '"case"', 422, "", "wrong-type"],
    ["is deep", `{"caseFile":${deep(50)}}`, 422, "", "too-deep"],
    ["is very deep", `{"caseFile":${deep(500_000)}}`, 422, "", "too-deep"],
    ["is deep and never closes", "[".repeat(1_000_000), 422, "", "too-deep"],
    ["lacks its field", "{}", 422, "caseFile", "missing"],
    ["has a field too many", `{"caseFile":{},"x":1}`, 422, "x", "forbidden-key"],
    ["has __proto__", `{"caseFile":{},"__proto__":{"a":1}}`, 422, "__proto__", "forbidden-key"],
  ])("because it %s is refused with its fault", async (_, body, status, path, code) => {
    const answer = await post("/api/cases", body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toBe("invalid-input");
    expect(answer.body.error.faults).toContainEqual(
      expect.objectContaining({ path, code, message: expect.stringMatching(/\S/) }),
    );
    expect(answer.text).not.toMatch(/\bat .*\.(ts|js)/);
    expect(answer.kept).toBe(0);
  });
});

describe("a case file that cannot be used", () => {
  const interview = { startAt: "2026-11-24T14:00:00+01:00", endAt: "2026-11-24T13:00:00+01:00" };
  it.each<[string, string, string, string]>([
    ["is a text", '{"caseFile":"x"}', "", "wrong-type"],
    ["is null", '{"caseFile":null}', "", "wrong-type"],
    ["is of another format", caseWith({ format: "other@9" }), "format", "wrong-format"],
    ["has a number for a name", caseWith({ company: { name: 7 } }), "company.name", "wrong-type"],
    [
      "names an unknown contact",
      caseWith({ interviews: [{ contacts: ["x"] }] }),
      "interviews[0].contacts[0]",
      "unknown-contact",
    ],
    [
      "ends before it starts",
      caseWith({ interviews: [interview] }),
      "interviews[0].endAt",
      "end-before-start",
    ],
    [
      "has a day that is none",
      caseWith({ process: { endedOn: "2026-02-30" } }),
      "process.endedOn",
      "not-a-day",
    ],
    [
      "is in no time zone",
      caseWith({ timeZone: "Europe/Nowhere" }),
      "timeZone",
      "unknown-time-zone",
    ],
    [
      "has __proto__",
      `{"caseFile":{"format":"efterklang/case-file@1","__proto__":{"x":1}}}`,
      "__proto__",
      "forbidden-key",
    ],
    [
      "has __proto__ deep down",
      `{"caseFile":{"format":"efterklang/case-file@1","company":{"__proto__":{}}}}`,
      "company.__proto__",
      "forbidden-key",
    ],
    [
      "has a text that is too long",
      caseWith({ application: "x".repeat(200_001) }),
      "application",
      "too-long",
    ],
  ])("because it %s is refused with its fault", async (_, body, path, code) => {
    const answer = await post("/api/cases", body);
    expect(answer.status).toBe(422);
    expect(answer.body.error.code).toBe("invalid-case-file");
    expect(answer.body.error.faults).toContainEqual(
      expect.objectContaining({ path, code, message: expect.stringMatching(/\S/) }),
    );
    expect(answer.kept).toBe(0);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it("is told all its faults at once, in the language asked for", async () => {
    const body = caseWith({ language: "sv", timeZone: "X", interviews: [{ endAt: "now" }] });
    const danish = (await post("/api/cases", body)).body.error;
    expect(danish.faults.map(({ path }: { path: string }) => path)).toEqual([
      "language",
      "timeZone",
      "interviews[0].endAt",
    ]);
    expect(danish.message).toBe("Der er 3 fejl i forløbets oplysninger, og intet er gemt.");
    const headers = { ...JSON_TYPE, "accept-language": "en-GB,en;q=0.9,da;q=0.1" };
    const english = (await post("/api/cases", body, headers)).body.error;
    expect(english.message).toMatch(/^There are 3 faults/);
    expect(english.faults[0].message).not.toBe(danish.faults[0].message);
  });
});

describe("the size of a body", () => {
  const large = "x".repeat(10 * 1024 * 1024);
  const streamed = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(utf8("x".repeat(64 * 1024)));
      },
    });
  it.each<[string, () => BodyInit, Record<string, string>]>([
    ["10 MB", () => large, JSON_TYPE],
    ["10 MB announced", () => "{}", { ...JSON_TYPE, "content-length": `${large.length}` }],
    ["a stream without an end", streamed, JSON_TYPE],
  ])("that is %s is refused", async (_, body, headers) => {
    const answer = await post("/api/cases", body(), headers);
    expect(answer.status).toBe(413);
    expect(answer.body.error).toMatchObject({ code: "too-large", limit: 2 * 1024 * 1024 });
  });

  it("may be anything up to the limit", async () => {
    const applications = { a: "x".repeat(190_000), b: "y".repeat(190_000) };
    expect((await post("/api/cases", caseWith(applications))).status).toBe(200);
  });
});

describe("the form of a body", () => {
  it("may begin with a byte order mark", async () => {
    const answer = await post("/api/cases", utf8(`\uFEFF${caseWith({ id: "bom" })}`));
    expect([answer.status, answer.body.id]).toEqual([200, "bom"]);
  });

  it.each(["application/json; charset=utf-8", "application/json", "Application/JSON ;x=y"])(
    "may be announced as %s",
    async (type) => {
      const answer = await post("/api/cases", caseWith({}), { "content-type": type });
      expect(answer.status).toBe(200);
    },
  );

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonx",
    "multipart/form-data",
  ])("may not be announced as %s, which other sites can send", async (type) => {
    const answer = await post("/api/cases", caseWith({}), { "content-type": type });
    expect([answer.status, answer.body.error.code]).toEqual([415, "unsupported-media-type"]);
  });

  it("may be left out where the address says all", async () => {
    const door = testDoor();
    await door.call("POST /api/cases", { caseFile: { ...nordlys, id: "a" } });
    expect((await door.app.request("/api/cases/a", { method: "DELETE" })).status).toBe(200);
    const restored = await door.app.request("/api/cases/a/restore", { method: "POST" });
    expect(restored.status).toBe(200);
  });

  it.each([
    ["PUT /api/cases/{id}", { revision: "1", caseFile: nordlys }, "revision", "wrong-type"],
    ["PUT /api/cases/{id}", { revision: 0, caseFile: nordlys }, "revision", "too-short"],
    ["PUT /api/cases/{id}", { revision: 1.5, caseFile: nordlys }, "revision", "wrong-type"],
    [
      "PUT /api/cases/{id}/draft",
      { revision: 1, channel: "fax", subject: null, body: "" },
      "channel",
      "not-one-of",
    ],
    [
      "PUT /api/cases/{id}/draft",
      { revision: 1, channel: "email", subject: null },
      "body",
      "missing",
    ],
    ["POST /api/plan", { caseFile: nordlys, now: "tomorrow" }, "now", "not-an-instant"],
    [
      "PUT /api/settings",
      { candidate: { address: [], __proto: 1 } },
      "candidate.__proto",
      "forbidden-key",
    ],
    [
      "PUT /api/settings",
      { interfaceLanguage: "sv", candidate: { address: [] } },
      "interfaceLanguage",
      "not-one-of",
    ],
    ["PUT /api/settings", { candidate: { address: "Aarhus" } }, "candidate.address", "wrong-type"],
  ])("of %s names the field that is wrong: %j", async (route, input, path, code) => {
    const { status, body } = await testDoor().call(route, { id: "a", ...input });
    expect(status).toBe(422);
    const faults = body.error.faults.filter((fault: { path: string }) => fault.path !== "id");
    expect(faults).toMatchObject([{ path, code }]);
  });

  it("knows no field of the query", async () => {
    const { status, body } = await testDoor().call("GET /api/cases?all=1");
    expect([status, body.error.faults[0].path]).toEqual([422, "all"]);
  });
});
