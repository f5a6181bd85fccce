import type { Channel } from "../case-file/case-file.ts";
import type { PrincipleId } from "../principles/principle.ts";
import type { QuestionCode, ReasonCode } from "./codes.ts";

/** Values that a sentence about a reason or question is made from: ids, instants, days, numbers. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** Why the plan says something: a principle, what about it holds here, and the values to say it with. */
export interface Reason {
  principle: PrincipleId;
  code: ReasonCode;
  params: Params;
}

/** Something worth asking the candidate, because the answer would make the plan surer. */
export interface Question {
  code: QuestionCode;
  params: Params;
}

export type Decision = "follow-up" | "wait" | "leave";
export type Purpose = "thank-you" | "status-inquiry";
export type Verdict = "recommended" | "possible" | "discouraged" | "ruled-out";
export type Register = "formal" | "neutral";
export type Shape = "full" | "short-thanks";
export type Element = "thank" | "enthusiasm" | "fit" | "addition";

export interface ChannelVerdict {
  channel: Channel;
  verdict: Verdict;
  reasons: Reason[];
}

/** Instants in ISO 8601 with the offset of the employer's zone. `closesAt` is null for a status inquiry. */
export interface Window {
  opensAt: string;
  bestAt: string;
  closesAt: string | null;
}

/** What to do now, and why. The contract (`case-file.md`, "Plan") gives each field's meaning. */
export interface Plan {
  decision: Decision;
  purpose: Purpose | null;
  recipient: string | null;
  channel: Channel | null;
  channels: ChannelVerdict[];
  window: Window | null;
  late: boolean;
  register: Register;
  shape: Shape;
  elements: Element[];
  maxWords: number | null;
  questions: Question[];
  reasons: Reason[];
  reconsiderAt: string | null;
}
