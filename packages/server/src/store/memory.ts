import {
  copyOfMail,
  emptyMail,
  type KeptInMemory,
  memoryInbox,
  memoryMailAccount,
} from "./memory-mail.ts";
import type { OutboxMessage } from "../outbox/outbox-message.ts";
import { memoryOutbox, memoryOutboxWork } from "./memory-outbox.ts";
import {
  copyOfReminders,
  emptyReminders,
  forgetRemindersOf,
  type KeptReminders,
  memoryReminders,
} from "./memory-reminders.ts";
import type {
  CalendarFeed,
  CaseQueries,
  EverythingQueries,
  KeptCaseFile,
  OwnerStore,
  Settings,
  Store,
  StoredCase,
  StoredDraft,
  Written,
} from "./store.ts";

/** What one owner has. Values are never changed in place, so that a copy of the maps is a whole picture. */
interface Kept extends KeptInMemory, KeptReminders {
  cases: Map<string, StoredCase>;
  deletedAt: Map<string, string>;
  outbox: Map<string, OutboxMessage>;
  settings: Settings | null;
  calendarFeed: CalendarFeed | null;
  /** When everything was deleted, and the settings and the mail account that were there then. */
  emptied: Emptied | null;
}

interface Emptied extends Pick<KeptInMemory, "mailAccount"> {
  at: string;
  settings: Settings | null;
}

/** A store that forgets all when the process ends: for tests, and for trying things out. */
export function memoryStore(): Store {
  const owners = new Map<string, Kept>();
  return {
    for(ownerId) {
      let kept = owners.get(ownerId);
      if (kept === undefined) owners.set(ownerId, (kept = emptyKept()));
      return inTurn(kept);
    },
    work: memoryOutboxWork(() => [...owners].map(([id, { outbox }]) => [id, outbox] as const)),
    reminderWork: {
      owners: async () =>
        [...owners].filter(([, { browsers }]) => browsers.size > 0).map(([ownerId]) => ownerId),
    },
    close: async () => {},
  };
}

function emptyKept(): Kept {
  return {
    cases: new Map(),
    deletedAt: new Map(),
    outbox: new Map(),
    settings: null,
    emptied: null,
    calendarFeed: null,
    ...emptyMail(),
    ...emptyReminders(),
  };
}

const turns = new WeakMap<Kept, Promise<unknown>>();

/** Lets one call or transaction after another at what is kept. */
function inTurn(kept: Kept): OwnerStore {
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(kept) ?? Promise.resolve()).then(work);
    turns.set(
      kept,
      turn.catch(() => {}),
    );
    return turn;
  };
  const direct = ownerStore(kept);
  return {
    cases: eachInTurn(direct.cases, next),
    drafts: eachInTurn(direct.drafts, next),
    settings: eachInTurn(direct.settings, next),
    mailAccount: eachInTurn(direct.mailAccount, next),
    inbox: eachInTurn(direct.inbox, next),
    outbox: eachInTurn(direct.outbox, next),
    calendarFeed: eachInTurn(direct.calendarFeed, next),
    reminders: eachInTurn(direct.reminders, next),
    everything: eachInTurn(direct.everything, next),
    transaction: (work) => next(() => allOrNothing(kept, () => work(direct))),
  };
}

type Turn = <T>(work: () => Promise<T>) => Promise<T>;

function eachInTurn<Q extends object>(queries: Q, next: Turn): Q {
  const waiting = Object.entries(queries).map(([verb, query]) => [
    verb,
    (...input: unknown[]) => next(() => query(...input)),
  ]);
  return Object.fromEntries(waiting) as Q;
}

async function allOrNothing<T>(kept: Kept, work: () => Promise<T>): Promise<T> {
  const before = {
    ...kept,
    ...copyOfMail(kept),
    ...copyOfReminders(kept),
    cases: new Map(kept.cases),
    deletedAt: new Map(kept.deletedAt),
    outbox: new Map(kept.outbox),
  };
  try {
    return await work();
  } catch (cause) {
    Object.assign(kept, before);
    throw cause;
  }
}

function ownerStore(kept: Kept): OwnerStore {
  const store: OwnerStore = {
    cases: caseQueries(kept),
    drafts: {
      save: async (caseId, draft, revision) =>
        write(kept, caseId, revision, draft.updatedAt, { draft: { ...draft } }),
    },
    settings: {
      read: async () => structuredClone(kept.settings),
      save: async (settings) => void (kept.settings = structuredClone(settings)),
    },
    mailAccount: memoryMailAccount(kept),
    inbox: memoryInbox(kept, (id) => found(kept, id) !== null),
    outbox: memoryOutbox(() => ({
      messages: kept.outbox,
      isVisible: (caseId) => kept.cases.has(caseId) && !kept.deletedAt.has(caseId),
    })),
    calendarFeed: {
      read: async () => kept.calendarFeed,
      save: async (feed) => void (kept.calendarFeed = { ...feed }),
      delete: async () => void (kept.calendarFeed = null),
    },
    reminders: memoryReminders(kept),
    everything: everythingQueries(kept),
    transaction: (work) => work(store),
  };
  return store;
}

function everythingQueries(kept: Kept): EverythingQueries {
  return {
    async delete(at) {
      const deleted = visible(kept);
      for (const { id } of deleted) kept.deletedAt.set(id, at);
      kept.emptied = { at, settings: kept.settings, mailAccount: kept.mailAccount };
      kept.settings = null;
      kept.mailAccount = null;
      return deleted.length;
    },
    async restore() {
      if (kept.emptied === null) return null;
      const { at, settings, mailAccount } = kept.emptied;
      const restored = [...kept.deletedAt].filter(([, deletedAt]) => deletedAt === at);
      for (const [id] of restored) kept.deletedAt.delete(id);
      kept.settings ??= settings;
      kept.mailAccount ??= mailAccount;
      kept.emptied = null;
      return restored.length;
    },
    async purge(before) {
      if (kept.emptied === null || kept.emptied.at >= before) return 0;
      const { at } = kept.emptied;
      kept.emptied = null;
      if (kept.mailAccount === null) kept.marks.clear();
      return forget(kept, (deletedAt) => deletedAt <= at);
    },
  };
}

function caseQueries(kept: Kept): CaseQueries {
  return {
    list: async () => visible(kept).toSorted(byLatestChange).map(copy),
    listAll: async () => ({
      cases: visible(kept).toSorted(byLatestChange).map(copy),
      damaged: [],
    }),
    read: async (id) => found(kept, id),
    create: async (caseFile, at) => create(kept, caseFile, at),
    replace: async (caseFile, revision, at) => write(kept, caseFile.id, revision, at, { caseFile }),
    async delete(id, at) {
      if (found(kept, id) === null) return false;
      kept.deletedAt.set(id, at);
      return true;
    },
    async restore(id) {
      kept.deletedAt.delete(id);
      return found(kept, id);
    },
    async purge(before) {
      return forget(kept, (deletedAt) => deletedAt < before);
    },
  };
}

function forget(kept: Kept, isGone: (deletedAt: string) => boolean): number {
  const gone = [...kept.deletedAt].filter(([, deletedAt]) => isGone(deletedAt));
  for (const [id] of gone) {
    forgetCase(kept, id);
  }
  return gone.length;
}

function forgetCase(kept: Kept, id: string): void {
  kept.cases.delete(id);
  kept.deletedAt.delete(id);
  for (const message of kept.outbox.values())
    if (message.caseId === id) kept.outbox.delete(message.id);
  forgetRemindersOf(kept, id);
  for (const [key, mail] of kept.noticed) if (mail.caseId === id) kept.noticed.delete(key);
}

function visible({ cases, deletedAt }: Kept): StoredCase[] {
  return [...cases.values()].filter(({ id }) => !deletedAt.has(id));
}

function byLatestChange(one: StoredCase, other: StoredCase): number {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt < other.updatedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

function found({ cases, deletedAt }: Kept, id: string): StoredCase | null {
  const stored = cases.get(id);
  return stored === undefined || deletedAt.has(id) ? null : copy(stored);
}

function create(kept: Kept, caseFile: KeptCaseFile, at: string): StoredCase | null {
  const { id } = caseFile;
  if (found(kept, id) !== null) return null;
  forgetCase(kept, id);
  const stored = { id, revision: 1, caseFile, draft: null, createdAt: at, updatedAt: at };
  kept.cases.set(id, copy(stored));
  return copy(stored);
}

function write(
  kept: Kept,
  id: string,
  revision: number,
  at: string,
  changes: { caseFile?: KeptCaseFile; draft?: StoredDraft },
): Written {
  const current = found(kept, id);
  if (current === null) return { outcome: "not-found" };
  if (current.revision !== revision) return { outcome: "changed-elsewhere", current };
  const stored = copy({ ...current, ...changes, revision: revision + 1, updatedAt: at });
  kept.cases.set(id, stored);
  return { outcome: "written", stored: copy(stored) };
}

/** As through a database: what the caller does to a value later changes nothing here. */
function copy(stored: StoredCase): StoredCase {
  return structuredClone(stored);
}
