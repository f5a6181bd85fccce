import { describe, expect, it } from "vitest";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { bareMessageId, threadOf } from "./thread.ts";

const theirs = {
  at: "2026-11-18T09:12:00+01:00",
  from: "employer",
  contact: "anders",
  channel: "email",
  kind: "invitation",
  messageId: "<invite@nordlys.example>",
  subject: "Samtale på tirsdag",
};
const ours = {
  at: "2026-11-18T10:00:00+01:00",
  from: "candidate",
  contact: "anders",
  channel: "email",
  kind: "message",
  messageId: "yes@kjaer.example",
};
const contacts = [
  { id: "anders", email: "anders@nordlys.example" },
  { id: "birte", email: "birte@nordlys.example" },
];

function threadIn(exchanges: object[], subject = "SV: Samtale på tirsdag", contact = "anders") {
  return threadOf(keptCaseFile("a", { contacts, exchanges }), contact, subject);
}

describe("the thread of a mail", () => {
  const none = { inReplyTo: null, references: [] };
  const answering = {
    inReplyTo: "invite@nordlys.example",
    references: ["invite@nordlys.example"],
  };
  it.each<[string, object[], string | undefined, object]>([
    ["answers their latest mail", [theirs], undefined, answering],
    ["under any of the prefixes", [theirs], "Re: SV:  samtale på TIRSDAG", answering],
    ["not under another subject", [theirs], "Tak for samtalen", none],
    ["also where their subject is unknown", [{ ...theirs, subject: undefined }], "Tak", answering],
    ["not without a Message-ID", [{ ...theirs, messageId: undefined }], undefined, none],
    ["not to an automatic reply", [{ ...theirs, kind: "auto-reply" }], undefined, none],
    ["not to a call", [{ ...theirs, channel: "phone" }], undefined, none],
    ["not to our own mail", [ours], undefined, none],
  ])("%s", (_, exchanges, subject, expected) => {
    expect(threadIn(exchanges, subject)).toEqual(expected);
  });

  it("holds what was said before, oldest first, and nothing that came after", () => {
    const again = {
      ...theirs,
      at: "2026-11-19T09:00:00+01:00",
      messageId: "again@nordlys.example",
    };
    const after = { ...ours, at: "2026-11-20T09:00:00+01:00", messageId: "after@kjaer.example" };
    expect(threadIn([theirs, ours, again, after])).toEqual({
      inReplyTo: "again@nordlys.example",
      references: ["invite@nordlys.example", "yes@kjaer.example", "again@nordlys.example"],
    });
  });

  it("is the contact's own", () => {
    expect(threadIn([theirs], undefined, "birte")).toEqual(none);
  });

  it("does not grow without end", () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...theirs,
      messageId: `${index}@nordlys.example`,
    }));
    const { references } = threadIn(many);
    expect(references).toHaveLength(20);
    expect(references.at(-1)).toBe("99@nordlys.example");
  });
});

describe("a Message-ID", () => {
  it.each([
    ["<a@b>", "a@b"],
    [" a@b ", "a@b"],
    ["", null],
    [undefined, null],
    ["a@b\r\nBcc: c@d", null],
    ["a b@c", null],
    ["<a@b> <c@d>", null],
    ["æ@b", null],
    [`${"a".repeat(300)}@b`, null],
  ])("%j stands in a header as %j", (written, bare) => {
    expect(bareMessageId(written)).toBe(bare);
  });
});
