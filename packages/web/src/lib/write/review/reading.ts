import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import type { FindingWords } from "@efterklang/core/rules/describe-finding";
import type { Finding } from "@efterklang/core/rules/finding";
import type { DraftText, KeptCaseFile, LanguageCode } from "../../api.ts";
import type { Segment } from "./set-apart.ts";

/** What is to be read through, as it is handed to the worker. */
export interface Asked {
  /** Counts up; the answer carries the same number. */
  id: number;
  text: DraftText;
  caseFile: KeptCaseFile;
  /** ISO 8601. */
  now: string;
  closedDays: ClosedDays;
  /** Companies of the person's other processes, for a message copied from one of them. */
  otherCompanies: readonly string[];
  /** Of the interface, for what the findings say. */
  language: LanguageCode;
}

/** A finding with its words. */
export type ToldFinding = Finding & FindingWords;

/** What was found in a text. */
export interface Reading {
  id: number;
  findings: readonly ToldFinding[];
  /** Words between greeting and closing. */
  words: number;
  /** The share of them that are the candidate's own, from 0 to 1. */
  own: number;
  subject: readonly Segment[];
  body: readonly Segment[];
  spelling: "loading" | "ready" | "missing";
}
