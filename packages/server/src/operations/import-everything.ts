import * as z from "zod/mini";
import type { OwnerStore, Written } from "../store/store.ts";
import { operation } from "./operation.ts";
import { writtenOrRefuse } from "./or-refuse.ts";
import {
  OUTCOMES,
  type Placed,
  placeImport,
  placeSettings,
  WHEN_DIFFERENT,
} from "./place-import.ts";
import { readImport } from "./read-import.ts";
import { Refusal } from "./refusal.ts";
import { EXPORT_LIMITS } from "./shapes/export-shapes.ts";

const importedCase = z.strictObject({
  /** Where it is now; as it stands in the file where nothing was written. */
  id: z.string(),
  company: z.nullable(z.string()),
  position: z.nullable(z.string()),
  outcome: z.enum(OUTCOMES),
});

/**
 * All or nothing. A case that is here already is left alone; one whose id is taken by a different one is kept beside
 * it unless something else was chosen. With `preview` nothing is written and the answer is the same.
 */
export const importEverything = operation({
  name: "import-everything",
  route: "POST /api/import",
  summary: "Bring in an export or a single case file, all of it or nothing",
  limits: EXPORT_LIMITS,
  input: z.strictObject({
    document: z.unknown(),
    whenDifferent: z._default(z.enum(WHEN_DIFFERENT), "keep-both"),
    preview: z._default(z.boolean(), false),
  }),
  output: z.strictObject({
    cases: z.array(importedCase),
    settings: z.enum(["none", "taken", "same", "kept"]),
  }),
  run({ store, now, randomText }, { document, whenDifferent, preview }) {
    const imported = readImport(document);
    return store.transaction(async (within) => {
      const kept = await within.cases.list();
      const placed = placeImport(imported.cases, kept, whenDifferent, () => randomText(6));
      const set = placeSettings(imported.settings, await within.settings.read(), whenDifferent);
      if (!preview) {
        for (const one of placed) await write(within, one, now);
        if (set.settings !== null) await within.settings.save(set.settings, now);
      }
      return { cases: placed.map(told), settings: set.outcome };
    });
  },
});

async function write(store: OwnerStore, placed: Placed, now: string): Promise<void> {
  const { outcome, caseFile, revision, draft } = placed;
  if (outcome === "same" || outcome === "skipped") return;
  const written =
    revision === null
      ? await create(store, placed, now)
      : await store.cases.replace(caseFile, revision, now);
  const stored = writtenOrRefuse(written);
  if (draft === null) return;
  const { channel, subject, body } = draft;
  const text = { channel, subject, body, updatedAt: now };
  writtenOrRefuse(await store.drafts.save(stored.id, text, stored.revision));
}

async function create(store: OwnerStore, { caseFile }: Placed, now: string): Promise<Written> {
  const stored = await store.cases.create(caseFile, now);
  if (stored === null) throw new Refusal("id-taken", { id: caseFile.id });
  return { outcome: "written", stored };
}

function told({ outcome, caseFile }: Placed): z.output<typeof importedCase> {
  const { id, company, position } = caseFile;
  return { id, company: company.name ?? null, position: position.title ?? null, outcome };
}
