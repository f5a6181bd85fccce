import type { Plan } from "@efterklang/core/plan/plan-types";
import type { KeptCaseFile } from "../api.ts";
import { isLocked } from "@efterklang/core/plan/is-locked";

/** One process as Today shows it. */
export interface Entry {
  caseFile: KeptCaseFile;
  plan: Plan;
  /** What is to be said of a mail on its way, which goes before what the plan says. */
  mail?: MailNote | null;
}

export interface MailNote {
  /** True where it waits for the person. */
  asks: boolean;
  label: string;
  text: string;
}

/** What is to be said of mails on their way, by the id of their case. */
export type MailNews = ReadonlyMap<string, MailNote>;

/** What a process asks of the candidate: something now, something later, or nothing. */
export type Call = "now" | "later" | "nothing";

export function callOf({ plan, mail }: Omit<Entry, "caseFile">): Call {
  if (mail) return mail.asks ? "now" : "later";
  if (plan.decision === "follow-up" || owesAnswer(plan)) return "now";
  const quiet = isLocked(plan) && plan.channels.every(({ verdict }) => verdict === "ruled-out");
  return quiet || plan.reconsiderAt === null ? "nothing" : "later";
}

/** True once an interview that was entered ahead has been held, and nothing of it has been told yet. */
export function asksHowItWent({ caseFile, plan }: Entry): boolean {
  const { interviews, exchanges, notes } = caseFile;
  const wasAhead = interviews.some(({ startAt }) => startAt !== undefined);
  const invited = exchanges.some(({ kind }) => kind === "invitation");
  const told = Object.values(notes).some((thoughts) => thoughts.length > 0);
  return (
    plan.decision === "follow-up" && plan.purpose === "thank-you" && wasAhead && invited && !told
  );
}

/** Most pressing first: a mail that waits for a word, or an answer owed, then what closes soonest, then what comes back soonest, then the rest. */
export function mostPressing(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => rank(a) - rank(b) || due(a.plan) - due(b.plan));
}

function rank(entry: Entry): number {
  const { plan, mail } = entry;
  if (mail?.asks || owesAnswer(plan)) return 0;
  return { now: plan.purpose === "thank-you" ? 1 : 2, later: 3, nothing: 4 }[callOf(entry)];
}

function due(plan: Plan): number {
  const at = plan.window?.closesAt ?? plan.reconsiderAt;
  return at === null ? Number.MAX_SAFE_INTEGER : Date.parse(at);
}

function owesAnswer(plan: Plan): boolean {
  return plan.questions.some(({ code }) => code === "answer-them");
}
