import { plan } from "@efterklang/core/plan/plan";
import { letterPage } from "@efterklang/core/compose/letter-page";
import * as z from "zod/mini";
import { LETTER_FORMATS, type LetterFormat } from "../documents/make-letter.ts";
import { isFitId } from "./case-id.ts";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { bytesFile, letterInput } from "./shapes/letter-shapes.ts";

export const makeLetterFile = operation({
  name: "make-letter",
  route: "POST /api/letter",
  summary:
    "A letter on A4 as PDF or Word document, from the text given or composed; nothing is kept",
  input: z.strictObject({
    ...letterInput,
    format: z.enum(Object.keys(LETTER_FORMATS) as LetterFormat[]),
  }),
  output: bytesFile,
  file: Object.values(LETTER_FORMATS),
  async run(context, { caseFile: value, now = context.now, format, ...options }) {
    const caseFile = caseFileOrRefuse(value);
    const planned = plan(caseFile, now, context.closedDays(caseFile.region));
    const page = letterPage(caseFile, planned, { now, ...options });
    const { bytes } = await context.makeLetter(page, format, now);
    const word = caseFile.language === "da" ? "brev" : "letter";
    const name = isFitId(caseFile.id) ? `${word}-${caseFile.id}` : word;
    return { fileName: `${name}.${format}`, mediaType: LETTER_FORMATS[format], content: bytes };
  },
});
