import * as z from "zod/mini";
import type { StoredCase } from "../store/store.ts";
import { operation } from "./operation.ts";
import { EXPORT_FORMAT, exportDocument, type ExportedDraft } from "./shapes/export-shapes.ts";

/** By id, so that two exports of the same differ in nothing but the instant. */
export const exportEverything = operation({
  name: "export-everything",
  route: "GET /api/export",
  summary:
    "All that is kept, as one document: case files in the contract's format, drafts, settings",
  input: z.strictObject({}),
  output: exportDocument,
  run({ store, now }) {
    return store.transaction(async (within) => {
      const kept = await within.cases.listAll();
      const cases = kept.cases.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const settings = await within.settings.read();
      return {
        format: EXPORT_FORMAT as typeof EXPORT_FORMAT,
        exportedAt: now,
        caseFiles: cases.map(({ caseFile }) => caseFile),
        drafts: cases.flatMap(draftOf),
        ...(settings === null ? {} : { settings }),
        ...(kept.damaged.length === 0 ? {} : { damaged: kept.damaged }),
      };
    });
  },
});

function draftOf({ id, draft }: StoredCase): ExportedDraft[] {
  return draft === null ? [] : [{ caseId: id, ...draft }];
}
