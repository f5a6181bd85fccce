import type { CaseFile, Channel, LanguageCode } from "@efterklang/core/case-file/case-file";
import type { InboxQueries, MailAccountQueries } from "./kept-mail.ts";
import type { ReminderQueries, ReminderWork } from "./kept-reminders.ts";
import type { OutboxQueries, OutboxWork } from "./kept-outbox.ts";

/**
 * What is kept for many owners. `for` is the way to any row, so that no query can forget whose it is; workers alone ask
 * across owners for what is due, and are told whose it is.
 */
export interface Store {
  for(ownerId: string): OwnerStore;
  readonly work: OutboxWork;
  readonly reminderWork: ReminderWork;
  close(): Promise<void>;
}

/** Everything kept for one owner, by noun. */
export interface OwnerStore {
  readonly cases: CaseQueries;
  readonly drafts: DraftQueries;
  readonly settings: SettingsQueries;
  readonly mailAccount: MailAccountQueries;
  readonly inbox: InboxQueries;
  readonly outbox: OutboxQueries;
  readonly calendarFeed: CalendarFeedQueries;
  readonly reminders: ReminderQueries;
  readonly everything: EverythingQueries;
  /**
   * Runs `work` so that either all it writes is kept or, if it throws, nothing is. Inside, only the store that
   * it is handed may be used; a transaction in a transaction is part of it.
   */
  transaction<T>(work: (store: OwnerStore) => Promise<T>): Promise<T>;
}

/** A case file with an id, as every kept one has. */
export type KeptCaseFile = CaseFile & { id: string };

/** The text being written for one case. `subject` is null where the channel has none. */
export interface StoredDraft {
  channel: Channel;
  subject: string | null;
  body: string;
  updatedAt: string;
}

/** One process as it is kept. `revision` counts the changes to case file and draft, from 1. */
export interface StoredCase {
  id: string;
  revision: number;
  caseFile: KeptCaseFile;
  draft: StoredDraft | null;
  createdAt: string;
  updatedAt: string;
}

/** How writing over a revision went: kept, or not because the case is gone or another revision stands there. */
export type Written =
  | { outcome: "written"; stored: StoredCase }
  | { outcome: "changed-elsewhere"; current: StoredCase }
  | { outcome: "not-found" };

/** A case that is kept and cannot be read any more: its text as it lies in the store, so that nothing of it is lost. */
export interface DamagedCase {
  id: string;
  text: string;
}

/** Instants are ISO 8601. A deleted case is invisible to all but `restore`, `create` and `purge`. */
export interface CaseQueries {
  /** Latest change first, without those that cannot be read. */
  list(): Promise<StoredCase[]>;
  /** The same, and apart from them those that cannot be read, by id. */
  listAll(): Promise<{ cases: StoredCase[]; damaged: DamagedCase[] }>;
  read(id: string): Promise<StoredCase | null>;
  /** Null if the id is taken. The id of a deleted case is free: the new one takes its place for good. */
  create(caseFile: KeptCaseFile, at: string): Promise<StoredCase | null>;
  /** Writes the whole case file over `revision`; the draft stays. */
  replace(caseFile: KeptCaseFile, revision: number, at: string): Promise<Written>;
  /** False if there is no such case. */
  delete(id: string, at: string): Promise<boolean>;
  /** Brings a deleted case back as it was; one that is not deleted is answered as it is. */
  restore(id: string): Promise<StoredCase | null>;
  /** Removes for good what was deleted before the instant; answers how many. */
  purge(deletedBefore: string): Promise<number>;
}

export interface DraftQueries {
  /** Keeps the draft of a case, over `revision` of that case, which it raises by one. */
  save(caseId: string, draft: StoredDraft, revision: number): Promise<Written>;
}

/** What a person has set for every case. */
export interface Settings {
  interfaceLanguage?: LanguageCode;
  theme?: Theme;
  /** What a new case file begins with. */
  candidate: { name?: string; email?: string; phone?: string; address: string[] };
}

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface SettingsQueries {
  /** Null until something has been saved. */
  read(): Promise<Settings | null>;
  save(settings: Settings, at: string): Promise<void>;
}

/** The secret address of a calendar: a hash of it, since whoever has the address can read. */
export interface CalendarFeed {
  tokenHash: string;
  createdAt: string;
}

export interface CalendarFeedQueries {
  /** Null where there is no address. */
  read(): Promise<CalendarFeed | null>;
  /** In the place of an earlier one, which is good for nothing from then on. */
  save(feed: CalendarFeed): Promise<void>;
  delete(): Promise<void>;
}

/** Deleting all that an owner has, at one stroke. */
export interface EverythingQueries {
  /** Deletes every case, the settings and the mail account; answers how many cases. What is deleted can be restored until it is purged. */
  delete(at: string): Promise<number>;
  /** Brings back what the latest `delete` took, and answers how many cases; null where there is nothing to bring back. */
  restore(): Promise<number | null>;
  /** Removes for good what was deleted before the instant, with every case deleted before that; answers how many cases. */
  purge(deletedBefore: string): Promise<number>;
}
