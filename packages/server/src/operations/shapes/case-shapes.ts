import {
  type CaseFileInput,
  CHANNELS,
  LANGUAGES,
  MAX_ENTRIES,
  MAX_TEXT,
} from "@efterklang/core/case-file/case-file";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import { instantString } from "@efterklang/core/case-file/time-strings";
import * as z from "zod/mini";
import { type KeptCaseFile, THEMES } from "../../store/store.ts";
import { schemaRefs } from "./schema-refs.ts";

/** A case file as it comes in. It is not validated here but by `readCaseFile`, which names every fault. */
export const caseFileInput = z.custom<CaseFileInput>();
schemaRefs.add(caseFileInput, { $ref: "#/components/schemas/CaseFile" });

/** An exchange as it comes in; it is validated as part of its case file. */
export const exchangeInput = z.custom<NonNullable<CaseFileInput["exchanges"]>[number]>();
schemaRefs.add(exchangeInput, {
  $ref: "#/components/schemas/CaseFile/properties/exchanges/items",
});

/** A kept case file as it goes out. */
export const caseFileOutput = z.custom<KeptCaseFile>(
  (value) => parseCaseFile(value).ok && typeof (value as KeptCaseFile).id === "string",
);
schemaRefs.add(caseFileOutput, { $ref: "#/components/schemas/CaseFile" });

export const caseId = z.string().check(z.minLength(1), z.maxLength(200));
/** Counts the changes to a case, from 1. A write names the revision that it is based on. */
export const revisionNumber = z.int().check(z.minimum(1));
export const channel = z.enum(CHANNELS);
/** Half a character, as a cut in the middle of an emoji leaves it, can be neither kept nor sent. */
export const text = z.string().check(
  z.maxLength(MAX_TEXT),
  z.overwrite((value) => value.toWellFormed()),
);
/** The instant that a question is about; the server's own clock where it is left out. */
export const optionalInstant = z.optional(instantString);

export const draftText = {
  channel,
  subject: z.nullable(text),
  body: text,
};

export const storedCase = z.strictObject({
  id: z.string(),
  revision: revisionNumber,
  caseFile: caseFileOutput,
  draft: z.nullable(z.strictObject({ ...draftText, updatedAt: instantString })),
  createdAt: instantString,
  updatedAt: instantString,
});

export const settings = z.strictObject({
  interfaceLanguage: z.optional(z.enum(LANGUAGES)),
  theme: z.optional(z.enum(THEMES)),
  candidate: z.strictObject({
    name: z.optional(text),
    email: z.optional(text),
    phone: z.optional(text),
    address: z.array(text).check(z.maxLength(MAX_ENTRIES)),
  }),
});
