import type { TakeAwayWords } from "./words-da.ts";

export const en: TakeAwayWords = {
  calendar: "Get it for your calendar",
  calendarHint:
    "The interview, the best moment, the deadline and the day of the answer. Get it again when the plan changes.",
  logTitle: "What you have done",
  logHint: "For an unemployment fund, or for yourself.",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "It could not be copied. Select the text and copy it yourself.",
  table: "Get it as a table (CSV)",
  all: "All months",
  month: "Month",
  fileName: "log",
};
