import { describe, expect, it } from "vitest";
import type { EmlLetter } from "../operations/operation.ts";
import { writeEml } from "./write-eml.ts";

const letter: EmlLetter = {
  from: { name: "Mette Kjær", address: "mette@kjaer.example" },
  to: { name: 'Anders "AH" Holm, HR', address: "anders.holm@nordlys.example" },
  subject:
    "Tak for samtalen om stillingen som projektleder – og for rundvisningen på Havnegade i går 🙂",
  body: "Kære Anders\n\nTak for en god samtale.\r\nMed venlig hilsen\n\nMette Kjær",
  messageId: "k3f9@kjaer.example",
  date: "2026-11-24T13:00:00Z",
};

interface Parsed {
  headers: Map<string, string>;
  body: string;
}

/** Reads the message as a mail program does: unfolds headers, decodes encoded words and quoted-printable. */
function parse(eml: string): Parsed {
  const split = eml.indexOf("\r\n\r\n");
  const lines = eml
    .slice(0, split)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    expect(headers.has(name), `${name} stands once`).toBe(false);
    headers.set(name, words(line.slice(colon + 1).trim()));
  }
  const body = eml.slice(split + 4);
  const isQuoted = headers.get("content-transfer-encoding") === "quoted-printable";
  return { headers, body: isQuoted ? utf8(unquoted(body.replace(/=\r\n/g, ""))) : body };
}

function unquoted(text: string): string {
  return text.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function utf8(bytes: string): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(bytes, "latin1"));
}

function words(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : utf8(unquoted(word.replaceAll("_", " "))),
    );
}

describe("a letter as .eml", () => {
  it("has names, subject and body exactly as written", async () => {
    const { headers, body } = parse(await writeEml(letter));
    expect(headers.get("subject")).toBe(letter.subject);
    expect(headers.get("from")).toBe("Mette Kjær <mette@kjaer.example>");
    expect(headers.get("to")).toContain("<anders.holm@nordlys.example>");
    expect(headers.get("message-id")).toBe(`<${letter.messageId}>`);
    expect(headers.get("x-unsent")).toBe("1");
    expect(headers.get("date")).toBe("Tue, 24 Nov 2026 13:00:00 +0000");
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(body.trimEnd()).toBe(letter.body.replace(/\r?\n/g, "\r\n"));
  });

  it("is 7-bit, with CRLF alone and no line over 998 characters", async () => {
    const eml = await writeEml({
      ...letter,
      body: `${"langt afsnit ".repeat(500)}\n.\nFrom mig æ`,
    });
    expect(eml).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(eml.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...eml.split("\r\n").map((line) => line.length))).toBeLessThan(998);
  });

  it("leaves out whoever has no address", async () => {
    const { headers } = parse(await writeEml({ ...letter, from: null, to: null }));
    expect([headers.has("from"), headers.has("to")]).toEqual([false, false]);
  });

  const injection = "x\r\nBcc: everybody@evil.example\r\n\r\nbody";
  it.each<[string, Partial<EmlLetter>]>([
    ["the subject", { subject: injection }],
    ["the subject, by line feed alone", { subject: "x\nBcc: everybody@evil.example" }],
    [
      "the subject, by the Unicode line separator",
      { subject: "x\u2028Bcc: everybody@evil.example" },
    ],
    ["the subject, by a NUL", { subject: "x\0\nBcc: everybody@evil.example" }],
    ["the sender's name", { from: { name: injection, address: "a@b.example" } }],
    ["the recipient's name", { to: { name: injection, address: "a@b.example" } }],
    [
      "the recipient's name, by quotes",
      { to: { name: '"<e@evil.example>, "', address: "a@b.example" } },
    ],
    ["the sender's address", { from: { address: "a@b.example\r\nBcc: everybody@evil.example" } }],
    ["the Message-ID", { messageId: "x@y>\r\nBcc: everybody@evil.example" }],
    ["a body that begins like a header", { body: "Bcc: everybody@evil.example\n\nx" }],
  ])("lets no header in through %s", async (_, field) => {
    const { headers } = parse(await writeEml({ ...letter, ...field }));
    expect([...headers.keys()].sort()).toEqual([
      "content-transfer-encoding",
      "content-type",
      "date",
      "from",
      "message-id",
      "mime-version",
      "subject",
      "to",
      "x-unsent",
    ]);
  });
});
