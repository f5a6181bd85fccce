import { describe, expect, it } from "vitest";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { concernsOf, mayConcern } from "./may-concern.ts";

const concerns = concernsOf([
  keptCaseFile("nordlys", {
    candidate: { email: "mette@kjaer.example" },
    company: { name: "Nordlys Energi A/S" },
    contacts: [
      { id: "anders", name: "Anders Holm", email: "Anders.Holm@nordlys.example" },
      { id: "iben", name: "Iben", email: "iben.hr@gmail.com" },
    ],
    exchanges: [
      {
        at: "2026-11-24T16:00:00Z",
        from: "candidate",
        kind: "follow-up",
        messageId: "<Tak-1@kjaer.example>",
      },
    ],
  }),
]);

const from = (address: string, name?: string) => ({
  envelope: { from: [{ address, ...(name === undefined ? {} : { name }) }] },
  references: "",
});

describe("the head of a mail", () => {
  it.each([
    ["a contact's address", from("anders.holm@nordlys.example")],
    ["a contact's address written otherwise", from("ibenhr+job@gmail.com")],
    ["a colleague's", from("bente@hr.nordlys.example")],
    ["a mail server's", from("MAILER-DAEMON@mx.example")],
    ["a contact's name", from("holm@privat.example", "Anders Holm")],
    ["the company's name", from("no-reply@platform.example", "Nordlys Energi")],
    [
      "the company in its subject",
      { ...from("x@platform.example"), envelope: { subject: "Din ansøgning hos Nordlys Energi" } },
    ],
    ["an answer", { envelope: { inReplyTo: "<tak-1@kjaer.example>" }, references: "" }],
    [
      "a thread",
      { envelope: {}, references: "References: <a@b.example>\r\n <Tak-1@KJAER.example>\r\n\r\n" },
    ],
    [
      "a thread without blanks",
      { envelope: {}, references: "References: <a@b><tak-1@kjaer.example>" },
    ],
  ])("with %s is worth reading on", (_, head) => {
    expect(mayConcern(head, concerns)).toBe(true);
  });

  it.each([
    ["a stranger", from("someone@elsewhere.example", "Anders And")],
    ["another at a provider for everybody", from("other@gmail.com")],
    ["another at the person's own domain", from("far@kjaer.example")],
    ["nothing in it", { envelope: {}, references: "" }],
  ])("with %s is not", (_, head) => {
    expect(mayConcern(head, concerns)).toBe(false);
  });

  it("is not worth reading on where there are no cases", () => {
    expect(mayConcern(from("anders.holm@nordlys.example"), concernsOf([]))).toBe(false);
  });
});
