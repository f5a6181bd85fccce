import type {
  FolderMark,
  InboxQueries,
  KeptMailAccount,
  MailAccountQueries,
  NoticedMail,
  OpenProposal,
} from "./kept-mail.ts";

/** What one owner has of mail. Values are never changed in place. */
export interface KeptInMemory {
  mailAccount: KeptMailAccount | null;
  marks: Map<string, FolderMark>;
  noticed: Map<string, NoticedMail>;
}

export function emptyMail(): KeptInMemory {
  return { mailAccount: null, marks: new Map(), noticed: new Map() };
}

/** A picture of it that later writes leave alone. */
export function copyOfMail({ mailAccount, marks, noticed }: KeptInMemory): KeptInMemory {
  return { mailAccount, marks: new Map(marks), noticed: new Map(noticed) };
}

export function memoryMailAccount(kept: KeptInMemory): MailAccountQueries {
  return {
    read: async () => structuredClone(kept.mailAccount),
    save: async (account) => void (kept.mailAccount = structuredClone(account)),
    async reseal(before, after) {
      if (kept.mailAccount?.sealed !== before) return false;
      kept.mailAccount = { ...kept.mailAccount, sealed: after };
      return true;
    },
    async delete() {
      const had = kept.mailAccount !== null;
      kept.mailAccount = null;
      return had;
    },
  };
}

/** `isThere` tells whether a case is kept and not deleted. */
export function memoryInbox(
  kept: KeptInMemory,
  isThere: (caseId: string) => boolean,
): InboxQueries {
  const waiting = () => [...kept.noticed.values()].filter(({ caseId }) => isThere(caseId));
  return {
    marks: async () => [...kept.marks.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
    setMark: async (mark) => void kept.marks.set(mark.folder, { ...mark }),
    forgetMarks: async () => kept.marks.clear(),
    isNoticed: async (key) => kept.noticed.has(key),
    async notice(noticed) {
      if (kept.noticed.has(noticed.key)) return false;
      kept.noticed.set(noticed.key, structuredClone(noticed));
      return true;
    },
    proposals: async () => waiting().flatMap(openProposals).toSorted(oldestFirst),
    async settle(id) {
      const noticed = waiting().find((one) => one.id === id);
      const [open] = noticed === undefined ? [] : openProposals(noticed);
      if (noticed === undefined || open === undefined) return null;
      kept.noticed.set(noticed.key, { ...noticed, proposal: null });
      return open;
    },
  };
}

function openProposals({ id, caseId, noticedAt, proposal }: NoticedMail): OpenProposal[] {
  return proposal === null ? [] : [{ id, caseId, noticedAt, ...structuredClone(proposal) }];
}

function oldestFirst(one: OpenProposal, other: OpenProposal): number {
  const [a, b] = [one, other].map(({ noticedAt, id }) => `${noticedAt} ${id}`) as [string, string];
  return a < b ? -1 : 1;
}
