import { type Own, writeOver } from "./case-queries.ts";
import type { Db } from "./database.ts";
import type { DraftQueries, StoredDraft, Written } from "./store.ts";

/** The drafts of one owner's cases. */
export function draftQueries(db: Db, ownerId: string): DraftQueries {
  const own = { db, ownerId };
  return { save: (caseId, draft, revision) => save(own, caseId, draft, revision) };
}

function save(own: Own, caseId: string, draft: StoredDraft, revision: number): Promise<Written> {
  const { channel, subject, body, updatedAt } = draft;
  const text = { channel, subject, body, updated_at: updatedAt };
  return writeOver(own, caseId, revision, updatedAt, {}, async (db) => {
    await db
      .insertInto("drafts")
      .values({ owner_id: own.ownerId, case_id: caseId, ...text })
      .onConflict((conflict) => conflict.columns(["owner_id", "case_id"]).doUpdateSet(text))
      .execute();
  });
}
