import type { MatchCode } from "@efterklang/core/language/match-words";

/** What an incoming mail is to the person's processes. */
export type Verdict =
  "answer" | "auto-reply" | "undelivered" | "own-copy" | "invitation" | "unrelated";

/** The verdict on one mail. Days are `YYYY-MM-DD` in the case's time zone; `because` names the weightiest first. */
export interface ReplyMatch {
  verdict: Verdict;
  /** The case's id, null where the mail concerns none. */
  case: string | null;
  /** The contact's id: who wrote it, or whom the mail that came back was for. */
  contact: string | null;
  certainty: "sure" | "likely";
  /** The last day of what a reply promises. */
  answerPromisedOn?: string;
  /** The day on which somebody who is away is back. */
  returnsOn?: string;
  because: MatchCode[];
}
