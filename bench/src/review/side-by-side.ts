import { review } from "@efterklang/core/review";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import type { Span } from "@efterklang/core/text/span";
import { loadSpelling } from "@efterklang/server/spelling/load-spelling";
import type { CorpusDraft } from "../../../tests/corpus/review-corpus.ts";
import type { Peer } from "./install-peers.ts";
import { typicalTime } from "./typical-time.ts";

const ROUNDS = { warming: 10, measured: 9 };

/** How one checker did on the bodies of the English corpus. */
export interface Standing {
  name: string;
  /** Milliseconds for a text, once warm. */
  milliseconds: number;
  findings: number;
  /** Of the passages labelled as faults, how many it complains of anything in. */
  touched: number;
  labelled: number;
  good: { messages: number; alarmed: number; alarms: number };
}

type BodyCheck = (draft: CorpusDraft) => Span[] | Promise<Span[]>;

/** The review, without spelling and with it, and then each peer, one after the other over the same texts. */
export async function sideBySide(
  drafts: readonly CorpusDraft[],
  peers: readonly Peer[],
): Promise<Standing[]> {
  const english = drafts.filter(({ language }) => language === "en");
  const standings = [
    await standing("Efterklang without spelling", english, reviewOf()),
    await standing("Efterklang", english, reviewOf(await loadSpelling("en"))),
  ];
  for (const { name, open } of peers) {
    const check = await open();
    standings.push(await standing(name, english, ({ message }) => check(message.body)));
  }
  return standings;
}

/** Findings in the subject are left out: the peers are given bodies alone. */
function reviewOf(spelling?: SpellingLookup): BodyCheck {
  return ({ message, caseFile, closedDays }) =>
    review(message, caseFile, message.now, { closedDays, spelling })
      .filter((finding) => finding.in === undefined)
      .map(({ span }) => span);
}

async function standing(
  name: string,
  drafts: readonly CorpusDraft[],
  check: BodyCheck,
): Promise<Standing> {
  const found: Span[][] = [];
  for (const draft of drafts) found.push(await check(draft));
  const together = await typicalTime(drafts, ROUNDS, check);
  return { name, milliseconds: together / drafts.length, ...counted(drafts, found) };
}

function counted(drafts: readonly CorpusDraft[], found: readonly Span[][]) {
  const good = { messages: 0, alarmed: 0, alarms: 0 };
  let touched = 0;
  let labelled = 0;
  for (const [place, { message }] of drafts.entries()) {
    const findings = found[place]!;
    const passages = message.expected.flatMap((label) => (label.in ? [] : (label.span ?? [])));
    labelled += passages.length;
    touched += passages.filter((passage) => findings.some((span) => overlap(passage, span))).length;
    if (message.quality !== "good") continue;
    good.messages += 1;
    good.alarms += findings.length;
    if (findings.length > 0) good.alarmed += 1;
  }
  return { findings: found.flat().length, touched, labelled, good };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
