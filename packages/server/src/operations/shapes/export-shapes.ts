import { MAX_CASE_FILE } from "@efterklang/core/case-file/read-json";
import { MAX_DEPTH } from "@efterklang/core/case-file/structure";
import { instantString } from "@efterklang/core/case-file/time-strings";
import * as z from "zod/mini";
import { caseFileOutput, draftText, settings } from "./case-shapes.ts";

/** The version of the export that this product reads and writes. */
export const EXPORT_FORMAT = "efterklang/export@1" as const;

/** The most of an export that is read: room for 32 case files of the largest size, or thousands of ordinary ones. */
export const EXPORT_LIMITS = { size: 32 * MAX_CASE_FILE, depth: MAX_DEPTH + 4 };

/** A text being written, and the case in the same export that it belongs to. */
export const exportedDraft = z.strictObject({
  caseId: z.string(),
  ...draftText,
  updatedAt: z.optional(instantString),
});

/** All that is kept for a person. `settings` is left out where nothing has been set. */
export const exportDocument = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  exportedAt: instantString,
  caseFiles: z.array(caseFileOutput),
  drafts: z.array(exportedDraft),
  settings: z.optional(settings),
  /** Cases that can no longer be read, as they lie in the store: left out by an import, kept for whoever can mend them. */
  damaged: z.optional(z.array(z.strictObject({ id: z.string(), text: z.string() }))),
});
export type ExportDocument = z.output<typeof exportDocument>;
export type ExportedDraft = z.output<typeof exportedDraft>;
