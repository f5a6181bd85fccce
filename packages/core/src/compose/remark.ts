import type { Params } from "../plan/plan-types.ts";

/** What a sheet or a letter lacks, or holds too much of; each is made all the same. */
export const REMARK_CODES = [
  "no-number",
  "number-abroad",
  "no-sender-name",
  "no-sender-address",
  "no-recipient",
  "no-company-address",
  "company-name-long",
  "few-points",
  "note-left-out",
  "no-office-hours",
  "too-many-words",
  "over-one-page",
  "unprintable",
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** One remark, with the values to say it with: counts, a country's calling code, characters. */
export interface Remark {
  code: RemarkCode;
  params: Params;
}

/** A remark from its code and values. */
export function remark(code: RemarkCode, params: Params = {}): Remark {
  return { code, params };
}
