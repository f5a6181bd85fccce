import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../api.ts";
import type { Message } from "./outbox-shapes.ts";
import { tellMessage } from "./tell-message.ts";
import { da } from "./words-da.ts";
import { en } from "./words-en.ts";

const NOW = "2026-11-24T13:20:00.000Z";
const MESSAGE: Message = {
  id: "m",
  caseId: "c",
  state: "scheduled",
  channel: "email",
  kind: "follow-up",
  contact: "bo",
  from: { address: "anna@test.local" },
  to: { name: "Bo Holm", address: "bo@test.local" },
  subject: "Tak",
  body: "Kære Bo",
  messageId: "x@test.local",
  approvedAt: NOW,
  dueAt: "2026-11-24T15:00:00.000Z",
  attempts: 0,
  begunAt: null,
  hold: null,
  outcome: null,
  copy: "none",
};

function tell(change: Partial<Message>, language: LanguageCode = "da") {
  const words = { da, en }[language];
  const telling = { words, language, now: NOW, timeZone: "Europe/Copenhagen" };
  return tellMessage({ ...MESSAGE, ...change }, telling);
}

describe("what is told of a message", () => {
  test("a scheduled one says when it leaves, on the employer's clock", () => {
    expect(tell({}).title).toBe("Mailen bliver sendt i dag kl. 16");
    expect(tell({}, "en").title).toBe("The mail will be sent today at 4 pm");
  });

  test("one that did not leave says why, when it is tried again, and the server's own words", () => {
    const outcome = { code: "try-later", at: NOW, reply: 451, answer: "Greylisted" } as const;
    const told = tell({ attempts: 1, outcome });
    expect(told.text).toEqual([da.waits["try-later"], "Vi prøver igen i dag kl. 16."]);
    expect(told.answer).toBe("451 Greylisted");
  });

  test("one that could not reach the server says what to look for", () => {
    const outcome = { code: "unreachable", at: NOW, fault: "host-not-found" } as const;
    expect(tell({ attempts: 1, outcome }).text[0]).toContain("blev ikke fundet");
  });

  test("a held one says why, and what is wrong with the account where that is why", () => {
    expect(tell({ state: "held", hold: { reason: "answered", at: NOW } }).text).toEqual([
      da.holds.answered,
    ]);
    const hold = { reason: "account", at: NOW, fault: "login-refused" } as const;
    expect(tell({ state: "held", hold }).text[1]).toContain("brugernavn eller adgangskode");
  });

  test.each(["recipient-refused", "bounced"] as const)("%s names the address", (code) => {
    const told = tell({ state: "refused", outcome: { code, at: NOW } });
    expect(told.text[0]).toContain("bo@test.local");
    expect(told.text).toContain(da.backToYou);
  });

  test("any other refusal is the mail server's", () => {
    const outcome = { code: "message-refused", at: NOW, status: "5.7.1", answer: "Spam" } as const;
    const told = tell({ state: "refused", outcome }, "en");
    expect(told.text[0]).toBe(en.refusals["message-refused"]());
    expect(told.answer).toBe("5.7.1 Spam");
  });
});
