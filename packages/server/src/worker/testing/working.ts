import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import type { Channel, Delivery, Sighting } from "../../channels/channel.ts";
import { openAccount } from "../../channels/testing/open-account.ts";
import type { MailText } from "../../eml/write-mail.ts";
import type { MailAccount, OpenMailAccount } from "../../mail-account/mail-account.ts";
import { MailFault, type MailFaultCode } from "../../mail-account/mail-fault.ts";
import type { OutboxMessage } from "../../outbox/outbox-message.ts";
import { outboxMessage } from "../../outbox/testing/outbox-message.ts";
import { memoryStore } from "../../store/memory.ts";
import type { OwnerStore, StoredCase } from "../../store/store.ts";
import { keptCaseFile } from "../../store/testing/kept-case-file.ts";
import { LEASE } from "../limits.ts";
import { workOnce } from "../worker.ts";
import type { WorkerParts } from "../worker-parts.ts";

/** A worker with its store, whose clock and channel a test sets. */
export interface Working {
  /** ISO 8601; set it to let time pass. */
  now: string;
  account: OpenMailAccount | MailFault | null;
  /** How the next attempts end, in order; the last for all after. */
  deliveries: Delivery[];
  sighting: Sighting;
  copyFault: MailFaultCode | null;
  /** What reached the point of no return. */
  sent: MailText[];
  copies: MailText[];
  faults: unknown[];
  owner: OwnerStore;
  parts: WorkerParts;
  /** A case with one message in its outbox. */
  add(fields?: Partial<OutboxMessage>, caseFields?: object): Promise<OutboxMessage>;
  /** Works until nothing is due. */
  work(): Promise<void>;
  message(id?: string): Promise<OutboxMessage>;
  stored(id?: string): Promise<StoredCase>;
}

/** An interview that ended an hour before the messages of the tests are approved. */
export const CASE = {
  company: { name: "Nordlys Energi A/S" },
  contacts: [
    { id: "anders", name: "Anders Holm", leads: true, email: "anders.holm@nordlys.example" },
  ],
  interviews: [{ startAt: "2026-11-24T14:00:00+01:00", endAt: "2026-11-24T15:00:00+01:00" }],
  exchanges: [
    {
      at: "2026-11-18T09:12:00+01:00",
      from: "employer",
      contact: "anders",
      channel: "email",
      kind: "invitation",
    },
  ],
};

/** An account that has IMAP, so that copies are ours to keep. */
export function accountWith(fields: Partial<MailAccount> = {}): OpenMailAccount {
  return openAccount(25, { imap: { host: "127.0.0.1", port: 143, tls: "none" }, ...fields });
}

export function working(): Working {
  const store = memoryStore();
  const self: Working = {
    now: "2026-11-24T15:00:00.000Z",
    account: openAccount(25),
    deliveries: [{ result: "accepted", reply: 250 }],
    sighting: "unknown",
    copyFault: null,
    sent: [],
    copies: [],
    faults: [],
    owner: store.for("mette"),
    parts: {
      store,
      channel: channelOf(() => self),
      openMailAccount: async () => {
        if (self.account instanceof MailFault) throw self.account;
        return self.account;
      },
      closedDays: weekendsOnly,
      clock: { now: () => self.now, wait: () => new Promise(() => {}) },
      holder: "worker",
      onFault: (_, fault) => self.faults.push(fault),
    },
    async add(fields = {}, caseFields = CASE) {
      const { caseId = "a" } = fields;
      await self.owner.cases.create(keptCaseFile(caseId, caseFields), self.now);
      const added = await self.owner.outbox.add(outboxMessage(caseId, fields));
      if (added === null) throw new Error("not added");
      return added;
    },
    async work() {
      while (await workOnce(self.parts));
    },
    async message(id = "a") {
      return (await self.owner.outbox.read(id))!;
    },
    async stored(id = "a") {
      return (await self.owner.cases.read(id))!;
    },
  };
  return self;
}

/** Keeps to what the port promises: begins, asks before the end, answers. */
function channelOf(self: () => Working): Channel {
  return {
    async deliver(_, mail, attempt) {
      if (!(await attempt.begin())) return { result: "stopped" };
      const { deliveries, sent } = self();
      const delivery = (deliveries.length > 1 ? deliveries.shift() : deliveries[0])!;
      if (!(await attempt.mayFinish())) return { result: "stopped" };
      if (delivery.result === "accepted" || delivery.result === "unknown") sent.push(mail);
      return delivery;
    },
    look: async () => self().sighting,
    async keepCopy(_, mail) {
      const { copyFault, copies } = self();
      if (copyFault !== null) throw new MailFault(copyFault);
      copies.push(mail);
    },
  };
}

/** An instant so many minutes after the tests' beginning. */
export function minutes(count: number): string {
  return new Date(Date.parse("2026-11-24T15:00:00.000Z") + count * 60_000).toISOString();
}

/** A lease that was over a minute ago. */
export const LEASE_OVER = LEASE / 60_000 + 1;
