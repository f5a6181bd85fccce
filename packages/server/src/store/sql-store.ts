import { calendarFeedQueries } from "./calendar-feed-queries.ts";
import { caseQueries } from "./case-queries.ts";
import { atomically, type Db } from "./database.ts";
import { draftQueries } from "./draft-queries.ts";
import { everythingQueries } from "./everything-queries.ts";
import { inboxQueries } from "./inbox-queries.ts";
import { mailAccountQueries } from "./mail-account-queries.ts";
import { outboxQueries, outboxWork } from "./outbox-queries.ts";
import { reminderQueries, reminderWork } from "./reminder-queries.ts";
import { settingsQueries } from "./settings-queries.ts";
import type { OwnerStore, Store } from "./store.ts";

/** The store on a migrated SQL database, which it closes when it is closed. */
export function sqlStore(db: Db): Store {
  return {
    for: (ownerId) => ownerStore(db, ownerId),
    work: outboxWork(db),
    reminderWork: reminderWork(db),
    close: () => db.destroy(),
  };
}

function ownerStore(db: Db, ownerId: string): OwnerStore {
  return {
    cases: caseQueries(db, ownerId),
    drafts: draftQueries(db, ownerId),
    settings: settingsQueries(db, ownerId),
    mailAccount: mailAccountQueries(db, ownerId),
    inbox: inboxQueries(db, ownerId),
    outbox: outboxQueries(db, ownerId),
    calendarFeed: calendarFeedQueries(db, ownerId),
    reminders: reminderQueries(db, ownerId),
    everything: everythingQueries(db, ownerId),
    transaction: (work) => atomically(db, (within) => work(ownerStore(within, ownerId))),
  };
}
