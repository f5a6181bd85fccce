import * as z from "zod/mini";
import { caseFileInput, optionalInstant, text } from "./case-shapes.ts";

/** What a letter is made from. `body` and `subject` are the person's own; composed where they are left out. */
export const letterInput = {
  caseFile: caseFileInput,
  now: optionalInstant,
  variant: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  body: z.optional(text),
  subject: z.optional(text),
};

/** A file of bytes, to be saved by the person. */
export const bytesFile = z.strictObject({
  fileName: z.string(),
  mediaType: z.string(),
  content: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});
