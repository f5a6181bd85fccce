import { describe, expect, it } from "vitest";
import { LETTERS } from "../documents/testing/letter-cases.ts";
import { nordlys, testDoor } from "./testing/test-door.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function bytesOf(route: string, input: object): Promise<{ headers: Headers; start: string }> {
  const { app } = testDoor();
  const response = await app.request(route, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { headers: response.headers, start: bytes.subarray(0, 4).toString("latin1") };
}

describe("a letter over HTTP", () => {
  it.each([
    ["pdf", "application/pdf", "%PDF"],
    ["docx", WORD, "PK\u0003\u0004"],
  ])("comes as a file: %s", async (format, mediaType, start) => {
    const answer = await bytesOf("/api/letter", { caseFile: LETTERS.danish, format });
    expect(answer.start).toBe(start);
    expect(answer.headers.get("content-type")).toBe(mediaType);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="brev-nordlys.${format}"`,
    );
  });

  it("says beforehand whether it fits its page, and what it lacks", async () => {
    const { call } = testDoor();
    const body = `Kære Anders\n\n${"ord ".repeat(1_500)}\n\nMed venlig hilsen\nMette`;
    const fit = await call("POST /api/letter/fit", { caseFile: LETTERS.danish, body });
    const codes = fit.body.remarks.map(({ code }: { code: string }) => code);
    expect(fit.body.pages).toBeGreaterThan(1);
    expect(codes).toEqual(["too-many-words", "over-one-page"]);
    const short = await call("POST /api/letter/fit", { caseFile: LETTERS.danish });
    expect(short.body).toEqual({ pages: 1, remarks: [] });
  });

  it("refuses a case file that cannot be read, and a format that it does not know", async () => {
    const { call } = testDoor();
    const unread = await call("POST /api/letter", { caseFile: {}, format: "pdf" });
    expect([unread.status, unread.body.error.code]).toEqual([422, "invalid-case-file"]);
    const unknown = await call("POST /api/letter", { caseFile: nordlys, format: "odt" });
    expect(unknown.body.error.code).toBe("invalid-input");
  });

  it("has lined paper too, and the sheet of a call with its times", async () => {
    const { call } = testDoor();
    const lines = await call("GET /api/underlay/{paper}", { paper: "A6" });
    expect([lines.status, lines.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const sheet = await call("POST /api/draft", { caseFile: nordlys, channel: "phone" });
    expect(sheet.body.slots).toHaveLength(2);
    expect(sheet.body.remarks.map(({ code }: { code: string }) => code)).toContain("no-number");
  });
});
