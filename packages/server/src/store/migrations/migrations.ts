import type { Db } from "../database.ts";
import { owners } from "./0001-owners.ts";
import { deleteEverything } from "./0002-delete-everything.ts";
import { outbox } from "./0003-outbox.ts";
import { mailAccount } from "./0004-mail-account.ts";
import { calendarFeed } from "./0005-calendar-feed.ts";
import { reminders } from "./0006-reminders.ts";

/** One step from a form of the database to the next. It must not use code that later changes its meaning. */
export interface Migration {
  name: string;
  up(db: Db): Promise<void>;
}

/** All steps in order; a step's number is its place. Only ever add at the end. */
export const MIGRATIONS: readonly Migration[] = [
  owners,
  deleteEverything,
  outbox,
  mailAccount,
  calendarFeed,
  reminders,
];
