import type * as z from "zod/mini";
import { closedDays } from "./closed-days.ts";
import { createCase } from "./create-case.ts";
import { deleteCase } from "./delete-case.ts";
import { deleteEverything } from "./delete-everything.ts";
import { draftCase } from "./draft-case.ts";
import { exportEverything } from "./export-everything.ts";
import { fitLetter } from "./fit-letter.ts";
import { health } from "./health.ts";
import { importEverything } from "./import-everything.ts";
import { listCases } from "./list-cases.ts";
import { makeCaseCalendar } from "./make-case-calendar.ts";
import { makeEml } from "./make-eml.ts";
import { makeLetterFile } from "./make-letter.ts";
import { makeLog } from "./make-log.ts";
import { makeUnderlay } from "./make-underlay.ts";
import { planCase } from "./plan-case.ts";
import { readCase } from "./read-case.ts";
import { readCalendarFeed } from "./read-calendar-feed.ts";
import { readSettings } from "./read-settings.ts";
import { recordExchange } from "./record-exchange.ts";
import { renewCalendarFeed } from "./renew-calendar-feed.ts";
import { restoreCase } from "./restore-case.ts";
import { restoreEverything } from "./restore-everything.ts";
import { reviewDraft } from "./review-draft.ts";
import { saveCase } from "./save-case.ts";
import { saveDraft } from "./save-draft.ts";
import { saveSettings } from "./save-settings.ts";
import { stopCalendarFeed } from "./stop-calendar-feed.ts";

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
  readSettings,
  saveSettings,
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
