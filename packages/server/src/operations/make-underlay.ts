import { LANGUAGES } from "@efterklang/core/case-file/case-file";
import { WRITING_PAPERS, type WritingPaperName } from "@efterklang/core/compose/handwriting";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { bytesFile } from "./shapes/letter-shapes.ts";

export const makeUnderlay = operation({
  name: "make-underlay",
  route: "GET /api/underlay/{paper}",
  summary: "A lined sheet to lay under a card or a paper that is written by hand, as PDF on A4",
  input: z.strictObject({
    paper: z.enum(Object.keys(WRITING_PAPERS) as WritingPaperName[]),
    language: z.optional(z.enum(LANGUAGES)),
  }),
  output: bytesFile,
  file: ["application/pdf"],
  async run(context, { paper, language = "da" }) {
    const content = await context.makeUnderlay(paper, language);
    const word = language === "da" ? "linjer" : "lines";
    return { fileName: `${word}-${paper}.pdf`, mediaType: "application/pdf", content };
  },
});
