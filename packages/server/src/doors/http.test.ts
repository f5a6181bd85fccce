import { describe, expect, it } from "vitest";
import type { OperationContext } from "../operations/operation.ts";
import { httpDoor } from "./http.ts";
import { nordlys, type TestDoor, testDoor } from "./testing/test-door.ts";

const CREATED = "nordlys-energi-a-s-projektleder-kkkkk1";

describe("a case over HTTP", () => {
  it("gets a readable id, revision 1 and the contract's defaults", async () => {
    const { call } = testDoor();
    const { status, body } = await call("POST /api/cases", { caseFile: nordlys });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: CREATED,
      revision: 1,
      draft: null,
      createdAt: "2026-11-24T15:00:00.000Z",
      caseFile: { id: CREATED, language: "da", region: "DK", process: { status: "open" } },
    });
    expect((await call("GET /api/cases/{id}", { id: CREATED })).body).toEqual(body);
    expect((await call("GET /api/cases")).body).toEqual({ cases: [body], damaged: [] });
  });

  it.each([
    ["own-id.2026_1", "own-id.2026_1"],
    ["..", CREATED],
    ["a/b", CREATED],
    ["", CREATED],
    ["x".repeat(121), CREATED],
  ])("with the id %j is kept as %s", async (id, expected) => {
    const { call } = testDoor();
    const { body } = await call("POST /api/cases", { caseFile: { ...nordlys, id } });
    expect([body.id, body.caseFile.id]).toEqual([expected, expected]);
  });

  it("is not created over another of the same id", async () => {
    const { call } = testDoor();
    const caseFile = { ...nordlys, id: "a" };
    await call("POST /api/cases", { caseFile });
    const { status, body } = await call("POST /api/cases", { caseFile });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: "id-taken", id: "a" });
  });

  it("is written over the revision it was made from", async () => {
    const { call } = testDoor();
    await call("POST /api/cases", { caseFile: { ...nordlys, id: "a" } });
    const caseFile = { ...nordlys, application: "Kære Nordlys" };
    const saved = await call("PUT /api/cases/{id}", { id: "a", revision: 1, caseFile });
    expect(saved.body).toMatchObject({ revision: 2, caseFile: { id: "a", ...caseFile } });
  });

  it("that changed elsewhere is refused, with what it is now", async () => {
    const { call } = testDoor();
    await call("POST /api/cases", { caseFile: { ...nordlys, id: "a" } });
    const draft = { channel: "email", subject: "Tak", body: "Kære Anders" };
    const current = await call("PUT /api/cases/{id}/draft", { id: "a", revision: 1, ...draft });
    const late = await call("PUT /api/cases/{id}", { id: "a", revision: 1, caseFile: nordlys });
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({ code: "changed-elsewhere", current: current.body });
    const lateDraft = await call("PUT /api/cases/{id}/draft", { id: "a", revision: 1, ...draft });
    expect(lateDraft.body.error.code).toBe("changed-elsewhere");
  });

  it("may not name another case than its address does", async () => {
    const { call } = testDoor();
    await call("POST /api/cases", { caseFile: { ...nordlys, id: "a" } });
    const caseFile = { ...nordlys, id: "b" };
    const { status, body } = await call("PUT /api/cases/{id}", { id: "a", revision: 1, caseFile });
    expect(status).toBe(422);
    expect(body.error.faults).toMatchObject([{ path: "id", code: "not-one-of" }]);
  });

  it("keeps its draft as typed, down to half an emoji made whole", async () => {
    const { call } = testDoor();
    await call("POST /api/cases", { caseFile: { ...nordlys, id: "a" } });
    const text = { channel: "linkedin", subject: null, body: "Hej 🙂 \ud83d" };
    const { body } = await call("PUT /api/cases/{id}/draft", { id: "a", revision: 1, ...text });
    expect(body.draft).toEqual({ ...text, body: "Hej 🙂 \ufffd", updatedAt: body.updatedAt });
  });

  it("can be deleted and brought back", async () => {
    const { call } = testDoor();
    const created = await call("POST /api/cases", { caseFile: { ...nordlys, id: "a" } });
    const deleted = await call("DELETE /api/cases/{id}", { id: "a" });
    expect(deleted.body).toEqual({ id: "a", deletedAt: "2026-11-24T15:00:00.000Z" });
    expect((await call("GET /api/cases/{id}", { id: "a" })).status).toBe(404);
    expect((await call("DELETE /api/cases/{id}", { id: "a" })).status).toBe(404);
    const restored = await call("POST /api/cases/{id}/restore", { id: "a" });
    expect(restored.body).toEqual(created.body);
  });

  it.each([
    ["GET /api/cases/{id}", {}],
    ["PUT /api/cases/{id}", { revision: 1, caseFile: nordlys }],
    ["DELETE /api/cases/{id}", {}],
    ["POST /api/cases/{id}/restore", {}],
    ["POST /api/cases/{id}/exchanges", { exchange: nordlys.exchanges[0] }],
    ["PUT /api/cases/{id}/draft", { revision: 1, channel: "email", subject: null, body: "" }],
    ["POST /api/cases/{id}/message.eml", { subject: "", body: "" }],
  ])("that does not exist: %s says so", async (route, input) => {
    const { status, body } = await testDoor().call(route, { id: "nobody/æ", ...input });
    expect([status, body.error.code, body.error.what]).toEqual([404, "not-found", "case"]);
  });
});

describe("an exchange", () => {
  const sent = {
    at: "2026-11-24T16:00:00+01:00",
    from: "candidate",
    contact: "anders",
    channel: "email",
    kind: "follow-up",
    text: "Kære Anders",
  };
  const record = async (...exchanges: object[]) => {
    const door = testDoor();
    await door.call("POST /api/cases", { caseFile: { ...nordlys, id: "a" } });
    let answer;
    for (const exchange of exchanges) {
      answer = await door.call("POST /api/cases/{id}/exchanges", { id: "a", exchange });
    }
    return { ...door, answer: answer! };
  };

  it("is added to the record in the order of time, whatever the offsets", async () => {
    const earlier = {
      ...sent,
      at: "2026-11-24T14:30:00Z",
      kind: "unanswered-call",
      channel: "phone",
    };
    const { answer } = await record(sent, earlier);
    const kinds = answer.body.caseFile.exchanges.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(["invitation", "unanswered-call", "follow-up"]);
    expect(answer.body.revision).toBe(3);
  });

  it("locks the case once it was sent", async () => {
    const { answer, call } = await record(sent);
    const planned = await call("POST /api/plan", {
      caseFile: answer.body.caseFile,
      now: "2026-11-24T16:00:00Z",
    });
    expect(planned.body).toMatchObject({ decision: "wait", purpose: null });
  });

  it("told twice stands once", async () => {
    const { answer } = await record(sent, sent);
    expect(answer.body.revision).toBe(2);
    expect(answer.body.caseFile.exchanges).toHaveLength(2);
  });

  it("is recorded whatever changed meanwhile, unless a revision is named", async () => {
    const { call } = await record(sent);
    const reply = { at: "2026-11-25T09:00:00+01:00", from: "employer", kind: "message" };
    const named = { id: "a", exchange: reply, revision: 1 };
    const refused = await call("POST /api/cases/{id}/exchanges", named);
    expect(refused.body.error).toMatchObject({
      code: "changed-elsewhere",
      current: { revision: 2 },
    });
    const recorded = await call("POST /api/cases/{id}/exchanges", { id: "a", exchange: reply });
    expect(recorded.body.revision).toBe(3);
  });

  it.each([
    [{ ...sent, contact: "nobody" }, "exchange.contact", "unknown-contact"],
    [{ ...sent, kind: "screening" }, "exchange.kind", "kind-not-theirs"],
    [{ ...sent, at: "yesterday" }, "exchange.at", "not-an-instant"],
    [{ from: "candidate", kind: "message" }, "exchange.at", "missing"],
    ["sent", "exchange", "wrong-type"],
  ])(
    "that is wrong is refused and leaves the record as it was: %j",
    async (exchange, path, code) => {
      const { call } = await record();
      const before = await call("GET /api/cases/{id}", { id: "a" });
      const { status, body } = await call("POST /api/cases/{id}/exchanges", {
        id: "a",
        exchange: exchange as never,
      });
      expect(status).toBe(422);
      expect(body.error).toMatchObject({ code: "invalid-input", faults: [{ path, code }] });
      expect((await call("GET /api/cases/{id}", { id: "a" })).body).toEqual(before.body);
    },
  );
});

describe("plan, draft and review of any case file", () => {
  const caseFile = nordlys;
  const now = "2026-11-24T15:00:00Z";

  it("plans at the given instant, or now", async () => {
    const { call } = testDoor();
    const { body } = await call("POST /api/plan", { caseFile, now });
    expect(body).toMatchObject({ decision: "follow-up", recipient: "anders", channel: "email" });
    expect((await call("POST /api/plan", { caseFile })).body).toEqual(body);
  });

  it("plans with the closed days of the region", async () => {
    const { call } = testDoor();
    const elsewhere = { ...nordlys, region: "XX" };
    const { body } = await call("POST /api/plan", { caseFile: elsewhere, now });
    const codes = body.reasons.map(({ code }: { code: string }) => code);
    expect(codes).toContain("holidays-unknown");
  });

  it("drafts a message, and a sheet for the phone", async () => {
    const { call } = testDoor();
    const message = await call("POST /api/draft", { caseFile, now });
    expect(message.body).toMatchObject({ channel: "email", language: "da" });
    expect(message.body.body).toContain("Anders");
    const sheet = await call("POST /api/draft", { caseFile, now, channel: "phone" });
    expect(sheet.body).toMatchObject({ channel: "phone", opening: expect.any(String) });
  });

  const draft = (body: string) => ({ channel: "email", subject: "Tak for samtalen", body });
  const rulesFound = async (door: TestDoor, body: string) => {
    const answer = await door.call("POST /api/review", { caseFile, now, ...draft(body) });
    return answer.body.findings.map(({ rule }: { rule: string }) => rule);
  };

  it("reviews a draft", async () => {
    expect(await rulesFound(testDoor(), "Kære Anders\n\nTak. [Navn]")).toContain(
      "placeholder-left",
    );
  });

  it("asks for the dictionary of the case's language, but not for a text that is no message", async () => {
    const door = testDoor();
    await rulesFound(door, "Kære Anders");
    await rulesFound(door, "ord ".repeat(6_000));
    expect(door.dictionaries).toEqual(["da"]);
  });

  it("knows the companies of the other cases when it reviews", async () => {
    const door = testDoor();
    const text = "Kære Anders\n\nTak for samtalen, og for en god snak om Solvind.\n\nMette Kjær";
    const before = await rulesFound(door, text);
    await door.call("POST /api/cases", { caseFile: { ...nordlys, company: { name: "Solvind" } } });
    expect(before).not.toContain("wrong-company");
    expect(await rulesFound(door, text)).toContain("wrong-company");
  });

  it("tells the closed days of a region", async () => {
    const { call } = testDoor();
    const { body } = await call("GET /api/closed-days/{region}", { region: "DK" });
    expect(body).toMatchObject({ region: "DK", known: true, firstYear: 2020 });
    expect(body.days).toContain("2026-06-05");
    const unknown = await call("GET /api/closed-days/{region}", { region: "../DK" });
    expect(unknown.body).toMatchObject({ region: "../DK", known: false, days: [] });
  });
});

describe("settings", () => {
  it("are empty at first and kept whole", async () => {
    const { call } = testDoor();
    expect((await call("GET /api/settings")).body).toEqual({ candidate: { address: [] } });
    const settings = { interfaceLanguage: "en", candidate: { name: "Mette", address: ["Aarhus"] } };
    expect((await call("PUT /api/settings", settings)).body).toEqual(settings);
    expect((await call("GET /api/settings")).body).toEqual(settings);
  });
});

describe("a message as .eml", () => {
  const eml = async (fields: object = {}, input: object = {}) => {
    const { call } = testDoor();
    const created = await call("POST /api/cases", { caseFile: { ...nordlys, ...fields, id: "a" } });
    expect(created.status).toBe(200);
    const letter = { id: "a", subject: "Tak", body: "Kære Anders" };
    return call("POST /api/cases/{id}/message.eml", { ...letter, ...input });
  };

  it("goes from the candidate to the plan's recipient, as a file to save", async () => {
    const { body, headers } = await eml();
    expect(headers.get("content-type")).toBe("message/rfc822");
    expect(headers.get("content-disposition")).toBe('attachment; filename="a.eml"');
    expect(body).toContain("\r\nTo: Anders Holm <anders.holm@nordlys.example>\r\n");
    expect(body).toContain("<mette@kjaer.example>\r\n");
    expect(body).toMatch(/\r\nMessage-ID: <[a-z0-9]+@kjaer\.example>\r\n/);
  });

  it("goes to the contact that is named", async () => {
    const lone = { id: "lone", name: "Lone", email: "lone@nordlys.example" };
    const contacts = [...nordlys.contacts, lone];
    const { body } = await eml({ contacts }, { contact: "lone" });
    expect(body).toContain("\r\nTo: Lone <lone@nordlys.example>\r\n");
  });

  it("is not made while a message is out and nobody has answered it", async () => {
    const sent = {
      at: "2026-11-24T15:20:00+01:00",
      from: "candidate",
      contact: "anders",
      channel: "email",
      kind: "follow-up",
    };
    const { status, body } = await eml({ exchanges: [...nordlys.exchanges, sent] });
    expect([status, body.error.code, body.error.sentAt]).toEqual([409, "locked", sent.at]);
    expect(body.error.message).toMatch(/allerede skrevet|written already/);
    const answered = { at: "2026-11-24T15:40:00+01:00", from: "employer", kind: "message" };
    const after = await eml({ exchanges: [...nordlys.exchanges, sent, answered] });
    expect(after.status).toBe(200);
  });

  it("has no To where no address is on file", async () => {
    const { status, body } = await eml({ contacts: [{ id: "anders", name: "Anders Holm" }] });
    expect(status).toBe(200);
    expect(body).not.toMatch(/^To:/m);
  });

  it.each([
    "a@b.example, c@d.example",
    "a@b.example\r\nBcc: c@d.example",
    "Anders <a@b.example>",
    "a b@c.example",
    '"a@b"@c.example',
    "a@b@c.example",
    "nobody",
    "a@b.example\u0000",
    `${"a".repeat(300)}@b.example`,
  ])("is refused where the address is no single address: %j", async (email) => {
    const { status, body } = await eml({ contacts: [{ id: "anders", email }] });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: "unusable-address", field: "to" });
  });

  it.each([
    ["subject", { subject: "x\r\nBcc: e@evil.example\r\n\r\nbody" }, {}],
    ["name", {}, { candidate: { name: "M\r\nBcc: e@evil.example", email: "m@k.example" } }],
  ])("lets no header in through the %s", async (_, input, fields) => {
    const { body } = await eml(fields, input);
    const head = body.slice(0, body.indexOf("\r\n\r\n"));
    expect(head).not.toMatch(/^bcc/im);
    expect(head).toMatch(/^X-Unsent: 1/);
  });
});

describe("a fault of ours", () => {
  it("is told to the operator, and to the person without any detail", async () => {
    const door = testDoor({
      context: () => {
        throw new Error("secret of the house");
      },
    });
    const { status, body } = await door.call("GET /api/cases", {}, { "accept-language": "en" });
    expect(status).toBe(500);
    expect(body).toEqual({
      error: { code: "internal-fault", message: expect.stringContaining("Something went wrong") },
    });
    expect(door.faults).toMatchObject([{ message: "secret of the house" }]);
  });

  it("that never ends is given up after the deadline", async () => {
    const { vi } = await import("vitest");
    vi.useFakeTimers();
    const never = { cases: { listAll: () => new Promise(() => {}) } };
    const app = httpDoor({
      version: "1",
      onFault: () => {},
      context: () => ({ store: never }) as unknown as OperationContext,
    });
    const answer = app.request("/api/cases");
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await answer).status).toBe(503);
    vi.useRealTimers();
  });
});
