import type { CaseFile } from "@efterklang/core/case-file/case-file";
import * as z from "zod/mini";
import type { KeptCaseFile } from "../store/store.ts";
import { caseIdFor, isFitId } from "./case-id.ts";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { caseFileInput, storedCase } from "./shapes/case-shapes.ts";

/** An own id is kept where it can stand in an address; otherwise the case gets a readable one. */
export const createCase = operation({
  name: "create-case",
  route: "POST /api/cases",
  summary: "Keep a new case file; one without a usable id gets one",
  input: z.strictObject({ caseFile: caseFileInput }),
  output: storedCase,
  async run({ store, now, randomText }, input) {
    const caseFile = withId(caseFileOrRefuse(input.caseFile), () => randomText(6));
    const created = await store.cases.create(caseFile, now);
    if (created === null) throw new Refusal("id-taken", { id: caseFile.id });
    return created;
  },
});

function withId(caseFile: CaseFile, suffix: () => string): KeptCaseFile {
  return { ...caseFile, id: isFitId(caseFile.id) ? caseFile.id : caseIdFor(caseFile, suffix()) };
}
