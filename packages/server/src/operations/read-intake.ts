import { placeIntake, PLACEMENTS } from "@efterklang/core/intake/place-intake";
import { CERTAINTIES, INTAKE_QUESTIONS } from "@efterklang/core/intake/intake";
import * as z from "zod/mini";
import { LARGEST_REQUEST, LONGEST_TEXT, MOST_FILES } from "../intake/limits.ts";
import { UNREADABLE } from "../intake/read-file.ts";
import type { KeptCaseFile, OwnerStore } from "../store/store.ts";
import { operation } from "./operation.ts";
import {
  caseFileInput,
  caseFileOutput,
  optionalInstant,
  revisionNumber,
  text,
} from "./shapes/case-shapes.ts";

/** Four letters of base64 hold three bytes; names, text and braces come on top. */
const REQUEST_SIZE = Math.ceil((LARGEST_REQUEST * 4) / 3) + 2 * LONGEST_TEXT;
const DEEPEST = 8;
const fileName = z.string().check(z.minLength(1), z.maxLength(255));
const fact = z.strictObject({
  path: z.string(),
  certainty: z.enum(CERTAINTIES),
  source: z.strictObject({ file: z.string(), start: z.int(), end: z.int() }),
});

/**
 * Nothing is kept. `placement` tells what becomes of it beside the cases there are: `new` is for creating a case,
 * the others name the case, its revision, and the case file to save over it.
 */
export const readIntakeFiles = operation({
  name: "read-intake",
  route: "POST /api/intake",
  summary:
    "What invitations, mails, calendar files, contact cards and pasted texts say, as a case file; nothing is kept",
  limits: { size: REQUEST_SIZE, depth: DEEPEST },
  input: z.strictObject({
    files: z._default(
      z
        .array(z.strictObject({ name: fileName, content: z.base64() }))
        .check(z.maxLength(MOST_FILES)),
      [],
    ),
    /** Pasted; facts name it `text`. */
    text: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
    me: z.optional(z.strictObject({ name: z.optional(text), email: z.optional(text) })),
    now: optionalInstant,
  }),
  output: z.strictObject({
    caseFile: caseFileInput,
    facts: z.array(fact),
    questions: z.array(
      z.strictObject({
        code: z.enum(INTAKE_QUESTIONS),
        path: z.string(),
        options: z.array(z.string()),
      }),
    ),
    texts: z.array(z.strictObject({ file: z.string(), text: z.string() })),
    unreadable: z.array(z.strictObject({ file: z.string(), why: z.enum(UNREADABLE) })),
    placement: z.strictObject({
      kind: z.enum(PLACEMENTS),
      id: z.nullable(z.string()),
      revision: z.nullable(revisionNumber),
      caseFile: z.nullable(caseFileOutput),
    }),
  }),
  async run(context, { files, text: pasted, me, now = context.now }) {
    // Loaded when first needed: the parsers are much, and most starts of the server take nothing in.
    const { intakeFiles } = await import("../intake/intake-files.ts");
    const given = files.map(({ name, content }) => ({ name, bytes: bytesOf(content) }));
    if (pasted !== undefined) given.push({ name: "text", bytes: new TextEncoder().encode(pasted) });
    const intake = await intakeFiles(given, { me: me ?? (await savedPerson(context.store)), now });
    const cases = await context.store.cases.list();
    const { kind, id, caseFile } = placeIntake(
      cases.map((one) => one.caseFile),
      intake,
      now,
    );
    const revision = cases.find((one) => one.id === id)?.revision ?? null;
    const { facts, questions, texts, unreadable } = intake;
    const placement = { kind, id, revision, caseFile: caseFile as KeptCaseFile | null };
    return { caseFile: intake.caseFile, facts, questions, texts, unreadable, placement };
  },
});

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/** Who the settings say the candidate is; undefined until they say so. */
async function savedPerson(
  store: OwnerStore,
): Promise<{ name?: string; email?: string } | undefined> {
  const { name, email } = (await store.settings.read())?.candidate ?? {};
  return name || email ? { name, email } : undefined;
}
