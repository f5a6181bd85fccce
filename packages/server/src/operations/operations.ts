import type * as z from "zod/mini";
import { acceptReply } from "./accept-reply.ts";
import { addReminderBrowser } from "./add-reminder-browser.ts";
import { beginMailSignIn } from "./begin-mail-sign-in.ts";
import { approveMessage } from "./approve-message.ts";
import { cancelMessage } from "./cancel-message.ts";
import { closedDays } from "./closed-days.ts";
import { createCase } from "./create-case.ts";
import { deleteCase } from "./delete-case.ts";
import { deleteEverything } from "./delete-everything.ts";
import { deleteMailAccount } from "./delete-mail-account.ts";
import { dismissReply } from "./dismiss-reply.ts";
import { draftCase } from "./draft-case.ts";
import { exportEverything } from "./export-everything.ts";
import { findMailServers } from "./find-mail-servers.ts";
import { fitLetter } from "./fit-letter.ts";
import { health } from "./health.ts";
import { importEverything } from "./import-everything.ts";
import { listCaseOutbox } from "./list-case-outbox.ts";
import { listCases } from "./list-cases.ts";
import { listMailProviders } from "./list-mail-providers.ts";
import { listReminderBrowsers } from "./list-reminder-browsers.ts";
import { listReplyProposals } from "./list-reply-proposals.ts";
import { lookIntoInbox } from "./look-into-inbox.ts";
import { listOutbox } from "./list-outbox.ts";
import { makeCaseCalendar } from "./make-case-calendar.ts";
import { makeEml } from "./make-eml.ts";
import { makeLetterFile } from "./make-letter.ts";
import { makeLog } from "./make-log.ts";
import { makeUnderlay } from "./make-underlay.ts";
import { planCase } from "./plan-case.ts";
import { readCase } from "./read-case.ts";
import { readMailAccount } from "./read-mail-account.ts";
import { recordUndelivered } from "./record-undelivered.ts";
import { releaseMessage } from "./release-message.ts";
import { readCalendarFeed } from "./read-calendar-feed.ts";
import { readIntakeFiles } from "./read-intake.ts";
import { readSettings } from "./read-settings.ts";
import { recordExchange } from "./record-exchange.ts";
import { renewCalendarFeed } from "./renew-calendar-feed.ts";
import { removeReminderBrowser } from "./remove-reminder-browser.ts";
import { restoreCase } from "./restore-case.ts";
import { restoreEverything } from "./restore-everything.ts";
import { reviewDraft } from "./review-draft.ts";
import { saveCase } from "./save-case.ts";
import { saveDraft } from "./save-draft.ts";
import { saveMailAccount } from "./save-mail-account.ts";
import { saveSettings } from "./save-settings.ts";
import { testMailAccount } from "./test-mail-account.ts";
import { settleMessage } from "./settle-message.ts";
import { stopCalendarFeed } from "./stop-calendar-feed.ts";
import { tryReminder } from "./try-reminder.ts";

/** All that can be done. Every door and the typed client derive from this list. */
export const OPERATIONS = [
  health,
  listCases,
  createCase,
  readCase,
  saveCase,
  deleteCase,
  restoreCase,
  recordExchange,
  saveDraft,
  makeEml,
  approveMessage,
  listCaseOutbox,
  listOutbox,
  cancelMessage,
  releaseMessage,
  settleMessage,
  recordUndelivered,
  readIntakeFiles,
  planCase,
  draftCase,
  makeLetterFile,
  fitLetter,
  makeUnderlay,
  reviewDraft,
  closedDays,
  makeCaseCalendar,
  makeLog,
  readCalendarFeed,
  renewCalendarFeed,
  stopCalendarFeed,
  listReminderBrowsers,
  addReminderBrowser,
  removeReminderBrowser,
  tryReminder,
  readSettings,
  saveSettings,
  readMailAccount,
  saveMailAccount,
  deleteMailAccount,
  testMailAccount,
  beginMailSignIn,
  listMailProviders,
  findMailServers,
  lookIntoInbox,
  listReplyProposals,
  acceptReply,
  dismissReply,
  exportEverything,
  importEverything,
  deleteEverything,
  restoreEverything,
] as const;

type One = (typeof OPERATIONS)[number];

/** For each route what goes in and what comes out; a route that answers a file gives a `Blob`. */
export type Api = {
  [O in One as O["route"]]: {
    input: z.input<O["input"]>;
    output: O extends { file: readonly string[] } ? Blob : z.output<O["output"]>;
  };
};
