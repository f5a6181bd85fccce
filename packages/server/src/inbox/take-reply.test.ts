import { beforeEach, describe, expect, it } from "vitest";
import { moved, type OutboxMessage } from "../outbox/outbox-message.ts";
import { outboxMessage } from "../outbox/testing/outbox-message.ts";
import { memoryStore } from "../store/memory.ts";
import type { OwnerStore } from "../store/store.ts";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { readMail } from "./read-mail.ts";
import type { ReplyMatch } from "./reply-match.ts";
import { takeReply } from "./take-reply.ts";

const NOW = "2026-11-26T12:00:00.000Z";
const SENT = "nordlys@kjaer.example";
const sent = {
  at: "2026-11-24T16:00:00.000Z",
  from: "candidate",
  contact: "anders",
  channel: "email",
  kind: "follow-up",
  messageId: SENT,
};
const caseFile = keptCaseFile("nordlys", {
  contacts: [{ id: "anders", email: "anders@nordlys.example" }, { id: "birgit" }],
  exchanges: [sent],
});
const sure: ReplyMatch = {
  verdict: "answer",
  case: "nordlys",
  contact: "anders",
  certainty: "sure",
  because: ["thread"],
};

function mail(text = "Tak for din mail.", headers: string[] = []) {
  const raw = [
    "From: Anders Holm <anders@nordlys.example>",
    "Subject: SV: Tak",
    "Message-ID: <svar@nordlys.example>",
    ...(headers.some((header) => header.startsWith("Date:"))
      ? []
      : ["Date: Thu, 26 Nov 2026 10:00:00 +0100"]),
    ...headers,
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ];
  return readMail(Buffer.from(raw.join("\r\n")), null);
}

describe("a mail that concerns a case", () => {
  let store: OwnerStore;
  let ids: number;
  beforeEach(async () => {
    ids = 0;
    store = memoryStore().for("mette");
    await store.cases.create(caseFile, NOW);
  });

  const take = async (
    match: Partial<ReplyMatch>,
    {
      text,
      headers,
      key = "k",
      isJunk = false,
    }: { text?: string; headers?: string[]; key?: string; isJunk?: boolean } = {},
  ) =>
    takeReply(
      store,
      { mail: await mail(text, headers), match: { ...sure, ...match }, key, isJunk },
      NOW,
      () => `p${++ids}`,
    );
  const exchanges = async () => (await store.cases.read("nordlys"))!.caseFile.exchanges;
  const proposals = () => store.inbox.proposals();

  it("and is surely an answer goes on record, with what it promises", async () => {
    expect(await take({ answerPromisedOn: "2026-12-04" })).toBe("recorded");
    expect((await exchanges())[1]).toEqual({
      at: "2026-11-26T09:00:00Z",
      from: "employer",
      contact: "anders",
      channel: "email",
      kind: "message",
      messageId: "svar@nordlys.example",
      subject: "SV: Tak",
      text: "Tak for din mail.",
      answerPromisedOn: "2026-12-04",
    });
    expect(await proposals()).toEqual([]);
  });

  it("and is surely automatic goes on record as such, with the day of return", async () => {
    expect(await take({ verdict: "auto-reply", returnsOn: "2026-12-07" })).toBe("recorded");
    expect((await exchanges())[1]).toMatchObject({ kind: "auto-reply", returnsOn: "2026-12-07" });
  });

  it.each([
    ["is only likely", { certainty: "likely" }, {}],
    ["lies in junk", {}, { isJunk: true }],
    ["invites to a meeting", { verdict: "invitation" }, {}],
  ] as const)("and %s is put to the person", async (_, match, where) => {
    expect(await take(match, where)).toBe("proposed");
    expect(await exchanges()).toHaveLength(1);
    expect(await proposals()).toMatchObject([
      { id: "p1", caseId: "nordlys", from: "Anders Holm", subject: "SV: Tak", because: ["thread"] },
    ]);
  });

  it.each([
    [{ verdict: "own-copy" }],
    [{ verdict: "unrelated" }],
    [{ case: null }],
    [{ case: "gone" }],
  ] as const)("but comes to nothing is left alone (%j)", async (match) => {
    expect(await take(match)).toBe("unrelated");
    expect(await store.inbox.isNoticed("k")).toBe(false);
  });

  it("is taken once, by its key, and by its Message-ID on record", async () => {
    await take({});
    expect(await take({})).toBe("known");
    expect(await take({}, { key: "another place" })).toBe("known");
    expect(await exchanges()).toHaveLength(2);
  });

  it("from tomorrow came now, and a long one is cut", async () => {
    const headers = ["Date: Tue, 01 Dec 2026 10:00:00 +0100"];
    await take({}, { headers, text: "ord ".repeat(5_000) });
    const [, reply] = await exchanges();
    expect(reply?.at).toBe(NOW);
    expect(reply?.text).toHaveLength(4_000);
    expect(reply?.text?.endsWith("…")).toBe(true);
  });

  it("keeps what was said now, without the thread below", async () => {
    const text =
      "Ja tak!\r\n\r\nDen 24. nov. 2026 kl. 16.00 skrev Mette <mette@kjaer.example>:\r\n> Tak for sidst";
    await take({}, { text });
    expect((await exchanges())[1]?.text).toBe("Ja tak!");
  });

  it.each([
    ["names it", `Original-Message-ID: <${SENT.toUpperCase()}>`, null],
    ["names only whom it was for", "550 5.1.1 User unknown", "anders"],
  ])("and brings a message back marks it where the report %s", async (_, text, contact) => {
    expect(await take({ verdict: "undelivered", contact }, { text })).toBe("recorded");
    expect(await exchanges()).toEqual([{ ...sent, delivery: "undelivered" }]);
  });

  it("and brings back what is not on record changes nothing, and asks nothing", async () => {
    const match = { verdict: "undelivered", contact: "birgit" } as const;
    expect(await take(match, { text: "550 unknown" })).toBe("known");
    expect(await exchanges()).toEqual([sent]);
    expect(await proposals()).toEqual([]);
  });

  it("and brings a message of the outbox back ends that one too", async () => {
    const message = outboxMessage("nordlys", { attempts: 1, begunAt: sent.at });
    let kept = (await store.outbox.add(message)) as OutboxMessage;
    for (const state of ["sending", "sent"] as const) {
      kept = (await store.outbox.write(kept, moved(kept as never, state as never, NOW)))!;
    }
    await take({ verdict: "undelivered" }, { text: `Message-ID: <${SENT}>` });
    expect(await store.outbox.read("nordlys")).toMatchObject({
      state: "refused",
      outcome: { code: "bounced" },
    });
    expect(await exchanges()).toMatchObject([{ messageId: SENT, delivery: "undelivered" }]);
  });
});
