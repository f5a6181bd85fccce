import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { intakeFiles } from "./intake-files.ts";
import { chance, mutate } from "./testing/mutate.ts";
import { outlookFile } from "./testing/outlook-file.ts";

const FOLDER = new URL("../../../../tests/goldens/invitations/", import.meta.url);
const READING = { now: "2026-11-19T10:00:00+01:00" };
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const read = (name: string, content: Uint8Array | string) =>
  intakeFiles([{ name, bytes: typeof content === "string" ? bytes(content) : content }], READING);

test("whatever is changed in a file, there is an answer, and every passage lies in its text", async () => {
  const outlook = outlookFile({
    subject: "Samtale",
    body: "Hej",
    from: { name: "A B", address: "a@b.example" },
    to: { name: "C D", address: "c@d.example" },
    sentAt: "2026-11-18T08:12:00Z",
  });
  const files = readdirSync(FOLDER)
    .filter((name) => /\.(?:ics|eml|vcf|txt)$/.test(name))
    .map((name) => ({ name, content: new Uint8Array(readFileSync(new URL(name, FOLDER))) }));
  files.push({ name: "mail.msg", content: outlook });
  const next = chance(20_261_124);
  for (let round = 0; round < 400; round += 1) {
    const file = files[round % files.length]!;
    const { facts, texts } = await read(file.name, mutate(file.content, next));
    for (const { source } of facts) {
      const text = texts.find((one) => one.file === source.file)!.text;
      expect(source.start).toBeLessThanOrEqual(source.end);
      expect(source.end).toBeLessThanOrEqual(text.length);
    }
  }
});

describe("bad input is told by what is wrong with it", () => {
  test.each([
    ["nothing", "a.ics", "", "empty"],
    ["a picture", "a.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 1, 2, 3]), "unknown-format"],
    ["half a calendar", "a.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026", "broken"],
    ["a card without an end", "a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\n;;;\r\n", "broken"],
    [
      "an Outlook file cut short",
      "a.msg",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "broken",
    ],
  ])("%s", async (_, name, content, why) => {
    expect((await read(name, content)).unreadable).toEqual([{ file: name, why }]);
  });

  test("one that can be read is read beside one that cannot", async () => {
    const good = bytes(
      "Hej Mette, kan du komme til samtale på tirsdag kl. 10? Mvh Jens Holm, Holms Bageri",
    );
    const { caseFile, unreadable } = await intakeFiles(
      [
        { name: "a.ics", bytes: bytes("BEGIN:VCALENDAR") },
        { name: "b.txt", bytes: good },
      ],
      READING,
    );
    expect(unreadable).toEqual([{ file: "a.ics", why: "broken" }]);
    expect(caseFile.interviews?.[0]?.startAt).toBe("2026-11-24T10:00:00+01:00");
  });
});

describe("what is large or deep is read as far as it is of use", () => {
  test("a mail with an attachment of 50 MB", async () => {
    const head = `From: Jens Holm <jens@holm.example>\r\nTo: mette@kjaer.example\r\nSubject: Samtale\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nKom til samtale tirsdag den 24. november 2026 kl. 10.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const mail = Buffer.concat([
      Buffer.from(head),
      Buffer.alloc(50 * 1024 * 1024, "A"),
      Buffer.from("\r\n--b--\r\n"),
    ]);
    const { caseFile } = await read("a.eml", new Uint8Array(mail));
    expect(caseFile.interviews?.[0]?.startAt).toBe("2026-11-24T10:00:00+01:00");
  });

  test("messages a hundred deep in one another", async () => {
    let mail = "From: inner@x.example\r\nSubject: inner\r\n\r\nHej\r\n";
    for (let depth = 0; depth < 100; depth += 1)
      mail = `From: Jens Holm <jens@holm.example>\r\nTo: mette@kjaer.example\r\nSubject: Samtale\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b${depth}--\r\n`;
    const { caseFile } = await read("a.eml", mail);
    expect(caseFile.contacts?.[0]?.email).toBe("jens@holm.example");
  });

  test.each([
    "> ".repeat(50_000),
    "Den ".repeat(50_000),
    "Fra: x\nTil: ".repeat(20_000),
    "stillingen som ".repeat(10_000),
    "deltager Anders Holm, ".repeat(8_000),
    "Mvh\n".repeat(40_000),
    "A".repeat(200_000),
    "(".repeat(100_000),
    "Hans Peter ".repeat(15_000),
    "1 ".repeat(90_000),
  ])("a text that says the same over and over (%#)", async (text) => {
    expect((await read("a.txt", text)).texts).toHaveLength(1);
  });
});

test("a text in another charset than it says keeps what can be kept", async () => {
  const latin = new Uint8Array(
    Buffer.from(
      "Kære Mette, kom til samtale på tirsdag kl. 10. Mvh Søren Bækmark, Bækmark ApS",
      "latin1",
    ),
  );
  expect((await read("a.txt", latin)).caseFile.contacts?.[0]?.name).toBe("Søren Bækmark");
});
