import { atomically, type Db, ensureOwner } from "./database.ts";
import type { FolderMark, InboxQueries, NoticedMail, OpenProposal } from "./kept-mail.ts";

/** How far one owner's mailbox has been read, and which mails there concern a case. */
export function inboxQueries(db: Db, ownerId: string): InboxQueries {
  return {
    marks: () => marks(db, ownerId),
    setMark: (mark, at) => atomically(db, (within) => setMark(within, ownerId, mark, at)),
    forgetMarks: async () =>
      void (await db.deleteFrom("inbox_folders").where("owner_id", "=", ownerId).execute()),
    isNoticed: (key) => isNoticed(db, ownerId, key),
    notice: (noticed) => notice(db, ownerId, noticed),
    async proposals() {
      const rows = await waiting(db, ownerId)
        .orderBy("noticed_mails.noticed_at")
        .orderBy("noticed_mails.id")
        .execute();
      return rows.map(openProposal);
    },
    settle: (id) => atomically(db, (within) => settle(within, ownerId, id)),
  };
}

async function marks(db: Db, ownerId: string): Promise<FolderMark[]> {
  const rows = await db
    .selectFrom("inbox_folders")
    .selectAll()
    .where("owner_id", "=", ownerId)
    .orderBy("folder")
    .execute();
  return rows.map(({ folder, uid_validity, last_uid }) => ({
    folder,
    uidValidity: uid_validity,
    lastUid: last_uid,
  }));
}

async function setMark(db: Db, ownerId: string, mark: FolderMark, at: string): Promise<void> {
  await ensureOwner(db, ownerId, at);
  const values = { uid_validity: mark.uidValidity, last_uid: mark.lastUid };
  await db
    .insertInto("inbox_folders")
    .values({ owner_id: ownerId, folder: mark.folder, ...values })
    .onConflict((conflict) => conflict.columns(["owner_id", "folder"]).doUpdateSet(values))
    .execute();
}

async function isNoticed(db: Db, ownerId: string, key: string): Promise<boolean> {
  const row = await db
    .selectFrom("noticed_mails")
    .select("id")
    .where("owner_id", "=", ownerId)
    .where("mail_key", "=", key)
    .executeTakeFirst();
  return row !== undefined;
}

async function notice(db: Db, ownerId: string, noticed: NoticedMail): Promise<boolean> {
  const { id, key, caseId, proposal, noticedAt } = noticed;
  const added = await db
    .insertInto("noticed_mails")
    .values({
      owner_id: ownerId,
      mail_key: key,
      id,
      case_id: caseId,
      proposal: proposal === null ? null : JSON.stringify(proposal),
      noticed_at: noticedAt,
    })
    .onConflict((conflict) => conflict.columns(["owner_id", "mail_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

function waiting(db: Db, ownerId: string) {
  return db
    .selectFrom("noticed_mails")
    .innerJoin("cases", (join) =>
      join
        .onRef("cases.owner_id", "=", "noticed_mails.owner_id")
        .onRef("cases.id", "=", "noticed_mails.case_id"),
    )
    .where("noticed_mails.owner_id", "=", ownerId)
    .where("noticed_mails.proposal", "is not", null)
    .where("cases.deleted_at", "is", null)
    .select([
      "noticed_mails.id",
      "noticed_mails.case_id",
      "noticed_mails.noticed_at",
      "noticed_mails.proposal",
    ]);
}

async function settle(db: Db, ownerId: string, id: string): Promise<OpenProposal | null> {
  const row = await waiting(db, ownerId).where("noticed_mails.id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  await db
    .updateTable("noticed_mails")
    .set({ proposal: null })
    .where("owner_id", "=", ownerId)
    .where("id", "=", id)
    .execute();
  return openProposal(row);
}

type Row = Awaited<ReturnType<ReturnType<typeof waiting>["execute"]>>[number];

function openProposal({ id, case_id, noticed_at, proposal }: Row): OpenProposal {
  return { id, caseId: case_id, noticedAt: noticed_at, ...JSON.parse(proposal ?? "{}") };
}
