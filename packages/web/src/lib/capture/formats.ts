import type { Interview } from "@efterklang/core/case-file/case-file";

export type InterviewFormat = NonNullable<Interview["format"]>;

/** The forms of an interview, the commonest first. */
export const INTERVIEW_FORMATS = [
  "in-person",
  "video",
  "phone",
] as const satisfies InterviewFormat[];
