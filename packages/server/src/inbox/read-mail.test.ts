import { describe, expect, test } from "vitest";
import { readMail } from "./read-mail.ts";

const RECEIVED = "2026-11-24T12:00:00Z";
const bytes = (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");
const read = (text: string) => readMail(bytes(text), RECEIVED);

describe("A raw mail is read", () => {
  test("with decoded people, subject and thread", async () => {
    const mail = await read(
      "From: =?iso-8859-1?Q?J=F8rgen_=C5?= <JA@Nordlys.example>\nTo: a@x.dk, =?utf-8?B?w4Zt?= <b@x.dk>\nSubject: =?utf-8?Q?N=C3=A6ste?=\n =?utf-8?Q?_skridt?=\nMessage-ID: <m1@x>\nIn-Reply-To: <p1@x>\nReferences: <p0@x>\n <p1@x>\nDate: Tue, 24 Nov 2026 11:00:00 +0100\n\nHej",
    );
    expect(mail).toMatchObject({
      messageId: "m1@x",
      inReplyTo: ["p1@x"],
      references: ["p0@x", "p1@x"],
      from: { name: "Jørgen Å", address: "ja@nordlys.example" },
      to: [{ address: "a@x.dk" }, { name: "Æm", address: "b@x.dk" }],
      subject: "Næste skridt",
      at: "2026-11-24T10:00:00Z",
      text: "Hej\n",
    });
  });

  test.each([
    ["declared", "Content-Type: text/plain; charset=windows-1252\n\nK\u00e6re", "Kære"],
    ["unknown", "Content-Type: text/plain; charset=klingon-8\n\nK\u00e6re", "Kære"],
    ["none", "Subject: x\n\nK\u00c3\u00a6re", "Kære"],
    [
      "quoted-printable",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nK=C3=A6re",
      "Kære",
    ],
    [
      "base64",
      "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\nS+ZyZQ==",
      "Kære",
    ],
    ["flowed", "Content-Type: text/plain; charset=utf-8; format=flowed\n\nen \nlinje", "en linje"],
    [
      "HTML",
      "Content-Type: text/html; charset=utf-8\n\n<style>p{}</style><p>K&aelig;re</p><img src=x alt=y><script>1</script>",
      "Kære",
    ],
  ])("charset or encoding: %s", async (_, rest, text) => {
    expect((await read(`From: a@x.dk\n${rest}`)).text.trim()).toBe(text);
  });

  test("headers that are not UTF-8 are taken for Windows-1252", async () => {
    expect((await read("From: J\u00f8rgen <a@x.dk>\nSubject: N\u00e6ste\n\nHej")).from?.name).toBe(
      "Jørgen",
    );
  });

  test("a mailbox's From line, blank lines and a byte order mark before it are skipped", async () => {
    for (const before of ["From - Tue Nov 24 10:00:00 2026\n", "\n\n", "\u00ef\u00bb\u00bf"])
      expect((await read(`${before}From: a@x.dk\n\nHej`)).from?.address).toBe("a@x.dk");
  });

  test.each([
    ["no date", "", RECEIVED],
    ["no date at all", "Date: i g\u00e5r\n", RECEIVED],
    ["the beginning of time", "Date: Thu, 01 Jan 1970 00:00:00 +0000\n", RECEIVED],
    ["the future", "Date: Fri, 01 Jan 2038 00:00:00 +0000\n", RECEIVED],
    ["no zone", "Date: Tue, 24 Nov 2026 11:00:00\n", "2026-11-24T11:00:00Z"],
    ["a remark", "Date: Tue, 24 Nov 2026 11:00:00 +0100 (CET)\n", "2026-11-24T10:00:00Z"],
  ])("a Date header with %s", async (_, header, at) => {
    expect((await read(`From: a@x.dk\n${header}\nHej`)).at).toBe(at);
  });

  test("parts are told with their file names, and only those that a verdict needs as text", async () => {
    const mail = await read(
      "From: a@x.dk\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHej\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=UTF-8''Ans%C3%B8gning.pdf\n\nx\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <m@x>\n\nhemmeligt\n--b--\n",
    );
    expect(mail.parts).toEqual([
      { mediaType: "multipart/mixed", parameters: { boundary: "b" } },
      { mediaType: "text/plain", parameters: {} },
      { mediaType: "application/pdf", parameters: {}, fileName: "Ansøgning.pdf" },
      { mediaType: "text/calendar", parameters: { method: "REQUEST" }, text: "BEGIN:VCALENDAR\n" },
      { mediaType: "message/rfc822", parameters: {}, text: "Message-ID: <m@x>" },
    ]);
  });

  test("nothing is a mail without anything", async () => {
    expect(await readMail(new Uint8Array(), null)).toMatchObject({
      from: null,
      at: null,
      subject: "",
    });
  });
});
