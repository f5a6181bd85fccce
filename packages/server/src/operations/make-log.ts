import { activityLog, MONTH } from "@efterklang/core/activity-log/activity-log";
import { logCsv, logText } from "@efterklang/core/activity-log/write-log";
import { LANGUAGES } from "@efterklang/core/case-file/case-file";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { caseId } from "./shapes/case-shapes.ts";

const TYPES = { text: "text/plain", csv: "text/csv" } as const;
const ENDINGS = { text: "txt", csv: "csv" } as const;

/** For one process where `id` names it, else for all. */
export const makeLog = operation({
  name: "make-log",
  route: "GET /api/log",
  summary: "What was done, when, with whom and how, as an unemployment fund asks for it",
  input: z.strictObject({
    id: z.optional(caseId),
    month: z.optional(z.string().check(z.regex(MONTH))),
    format: z.optional(z.enum(["text", "csv"])),
    language: z.optional(z.enum(LANGUAGES)),
  }),
  output: z.strictObject({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  file: Object.values(TYPES),
  async run({ store, now }, { id, month, format = "text", language = "da" }) {
    const cases =
      id === undefined ? await store.cases.list() : [foundOrRefuse(await store.cases.read(id))];
    const activities = activityLog(
      cases.map(({ caseFile }) => caseFile),
      { now, month },
    );
    const write = format === "csv" ? logCsv : logText;
    const name = ["log", id, month].filter((part) => part !== undefined).join("-");
    return {
      fileName: `${name}.${ENDINGS[format]}`,
      mediaType: TYPES[format],
      content: write(activities, language),
    };
  },
});
