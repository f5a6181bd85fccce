import { assert, asyncProperty, constantFrom, string } from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { type MailText, writeMail } from "./write-mail.ts";

const MAIL: MailText = {
  from: { name: "Mette Kjær", address: "mette@kjaer.example" },
  to: { name: "Anders Holm", address: "anders.holm@nordlys.example" },
  subject: "Tak for samtalen",
  body: "Kære Anders\n\nTak.\n\nMette",
  messageId: "k3f9@kjaer.example",
  inReplyTo: "invite@nordlys.example",
  references: ["first@nordlys.example", "invite@nordlys.example"],
  date: "2026-11-24T15:00:00.000Z",
};

const HEADERS = [
  "content-transfer-encoding",
  "content-type",
  "date",
  "from",
  "in-reply-to",
  "message-id",
  "mime-version",
  "references",
  "subject",
  "to",
];

/** Every field that reaches a header, with a value put into it. */
const FIELDS: Record<string, (value: string) => Partial<MailText>> = {
  "the sender's name": (name) => ({ from: { name, address: "mette@kjaer.example" } }),
  "the sender's address": (address) => ({ from: { name: "Mette", address } }),
  "the recipient's name": (name) => ({ to: { name, address: "anders.holm@nordlys.example" } }),
  "the recipient's address": (address) => ({ to: { name: "Anders", address } }),
  "the subject": (subject) => ({ subject }),
  "the Message-ID": (messageId) => ({ messageId }),
  "In-Reply-To": (inReplyTo) => ({ inReplyTo }),
  References: (id) => ({ references: ["first@nordlys.example", id] }),
};

const EVIL = "Bcc: everybody@evil.example";
const VALUES: Record<string, string> = {
  CRLF: `x\r\n${EVIL}`,
  "a carriage return": `x\r${EVIL}`,
  "a line feed": `x\n${EVIL}`,
  "a folded line": `x\r\n ${EVIL}\r\n${EVIL}`,
  "an empty line": `x\r\n\r\n${EVIL}\r\n\r\nbody`,
  NUL: `x\0\r\n\0${EVIL}`,
  "Unicode line ends": `x\u2028${EVIL}\u2029${EVIL}\u0085${EVIL}`,
  "an encoded word": `=?utf-8?Q?x=0D=0A${EVIL}?=`,
  "quotes and brackets": `x" <a@evil.example>, "y\r\n${EVIL}`,
  "half an emoji": `x\ud83d\r\n${EVIL}\udc00`,
  "10,000 characters": "x".repeat(10_000),
  "10,000 characters and a line end": `${"æ".repeat(10_000)}\r\n${EVIL}`,
};

async function headersOf(mail: MailText) {
  const { raw } = await writeMail(mail);
  const text = raw.toString("latin1");
  const head = text.slice(0, text.indexOf("\r\n\r\n"));
  const unfolded = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return { text, lines: unfolded, parsed: await PostalMime.parse(raw) };
}

function names(lines: readonly string[]): string[] {
  return lines.map((line) => line.slice(0, line.indexOf(":")).toLowerCase()).toSorted();
}

const ROWS = Object.keys(FIELDS).flatMap((field) =>
  Object.keys(VALUES).map((value) => [field, value] as const),
);

describe("no header comes in", () => {
  it("where nobody tries", async () => {
    expect(names((await headersOf(MAIL)).lines)).toEqual(HEADERS);
  });

  it.each(ROWS)("through %s with %s", async (field, value) => {
    const { lines, text, parsed } = await headersOf({ ...MAIL, ...FIELDS[field]!(VALUES[value]!) });
    expect(names(lines).filter((name) => !HEADERS.includes(name))).toEqual([]);
    expect(new Set(names(lines)).size).toBe(lines.length);
    expect(parsed.bcc ?? []).toEqual([]);
    expect(text).not.toMatch(/\0|\r(?!\n)|(?<!\r)\n/);
    // An address may be written in any script, as mail servers have it today; everything else is ASCII.
    if (!field.endsWith("address")) expect(text).not.toMatch(/[\x80-\xff]/);
    const body = text.slice(text.indexOf("\r\n\r\n") + 4);
    expect(body.trimEnd()).toBe("K=C3=A6re Anders\r\n\r\nTak.\r\n\r\nMette");
  });

  it("through any text in any field", async () => {
    const anything = string({ unit: "binary", maxLength: 200 });
    await assert(
      asyncProperty(constantFrom(...Object.values(FIELDS)), anything, async (put, value) => {
        const { lines } = await headersOf({ ...MAIL, ...put(value) });
        expect(names(lines).filter((name) => !HEADERS.includes(name))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a header line", () => {
  it.each(["the sender's name", "the recipient's name", "the subject"])(
    "is never longer than a mail allows, however long %s is",
    async (field) => {
      for (const value of ["x".repeat(10_000), "æøå ".repeat(5_000), "ord ".repeat(5_000)]) {
        const { text } = await headersOf({ ...MAIL, ...FIELDS[field]!(value) });
        const longest = Math.max(...text.split("\r\n").map((line) => line.length));
        expect(longest).toBeLessThanOrEqual(998);
      }
    },
  );
});

describe("the addresses that servers go by", () => {
  it.each(Object.entries(VALUES))("are one address each, with %s", async (_, value) => {
    const { envelope } = await writeMail({ ...MAIL, to: { address: `a@b.example${value}` } });
    expect(envelope.to).not.toMatch(/[\r\n\0]/);
    expect(envelope.from).toBe("mette@kjaer.example");
  });
});
