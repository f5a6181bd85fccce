import type { OutboxMessage } from "../outbox-message.ts";

export const APPROVED_AT = "2026-11-24T15:00:00.000Z";

/** A message for tests, approved to be sent at once, with whatever fields are given. */
export function outboxMessage(id: string, fields: Partial<OutboxMessage> = {}): OutboxMessage {
  const caseId = fields.caseId ?? id;
  return {
    id,
    caseId,
    state: "approved",
    letter: {
      channel: "email",
      kind: "follow-up",
      contact: "anders",
      from: { name: "Mette Kjær", address: "mette@kjaer.example" },
      to: { name: "Anders Holm", address: "anders.holm@nordlys.example" },
      subject: "Tak for samtalen",
      body: "Kære Anders\n\nTak for samtalen om vindmøller 🙂\n\nMette Kjær",
      messageId: `${id}@kjaer.example`,
      inReplyTo: null,
      references: [],
    },
    basis: { status: "open", heard: 1 },
    approvedAt: APPROVED_AT,
    dueAt: APPROVED_AT,
    tryUntil: "2026-11-25T14:00:00.000Z",
    attempts: 0,
    begunAt: null,
    lease: null,
    hold: null,
    outcome: null,
    copy: { state: "none", tries: 0 },
    updatedAt: APPROVED_AT,
    version: 1,
    ...fields,
  };
}
