import { LANGUAGES } from "@efterklang/core/case-file/case-file";
import * as z from "zod/mini";
import { calendarOf } from "../calendar/case-calendar.ts";
import { operation } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { caseId } from "./shapes/case-shapes.ts";

export const makeCaseCalendar = operation({
  name: "make-case-calendar",
  route: "GET /api/cases/{id}/calendar.ics",
  summary: "The interviews of a case and what its plan asks for, as a file for calendar programs",
  input: z.strictObject({ id: caseId, language: z.optional(z.enum(LANGUAGES)) }),
  output: z.strictObject({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  file: ["text/calendar"],
  async run({ store, now, closedDays }, { id, language = "da" }) {
    const stored = foundOrRefuse(await store.cases.read(id));
    const content = calendarOf([stored], { now, closedDays, language });
    return { fileName: `${id}.ics`, mediaType: "text/calendar", content };
  },
});
