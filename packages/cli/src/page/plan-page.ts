import type { CaseFile, LanguageCode } from "@efterklang/core/case-file/case-file";
import { momentNameWords, momentWords } from "@efterklang/core/language/date-words";
import {
  channelWords,
  elementWords,
  registerWords,
  verdictWords,
} from "@efterklang/core/language/label-words";
import {
  describeChannel,
  describePlan,
  describeQuestion,
  describeReason,
} from "@efterklang/core/language/plan-words";
import type { Plan, Verdict } from "@efterklang/core/plan/plan-types";
import { type Page, type Style, wrap } from "../output.ts";
import { words } from "../words/words.ts";

const VERDICT_STYLE: Record<Verdict, Style> = {
  recommended: "green",
  possible: "cyan",
  discouraged: "yellow",
  "ruled-out": "dim",
};

/** A plan as a page for people: the advice first, then why, when and how. */
export function planPage(
  plan: Plan,
  caseFile: CaseFile,
  now: string,
  language: LanguageCode,
  page: Page,
): string {
  const said = words(language);
  const paragraph = (text: string, indent = "  ") => wrap(text, page.width, indent);
  const heading = (text: string) => `\n${page.paint("bold", text)}`;
  const moment = (at: string) => momentWords(at, now, caseFile.timeZone, language);
  const context = { now, recipient: plan.recipient };
  const lines = [page.paint("bold", wrap(describePlan(plan, caseFile, now, language), page.width))];
  if (plan.questions.length > 0) {
    lines.push(heading(said.worthAsking));
    for (const question of plan.questions) {
      lines.push(paragraph(describeQuestion(question, caseFile, language, context)));
    }
  }
  if (plan.window !== null) {
    lines.push(heading(said.when), ...windowLines(plan.window, now, caseFile, language));
  }
  lines.push(heading(said.why));
  for (const reason of plan.reasons)
    lines.push(paragraph(describeReason(reason, caseFile, language, context)));
  if (plan.purpose !== null && plan.maxWords !== null) {
    const elements = plan.elements.map((element) => elementWords(element, language));
    lines.push(
      "",
      paragraph(said.saying(registerWords(plan.register, language), elements, plan.maxWords)),
    );
  }
  if (plan.decision !== "leave")
    lines.push(heading(said.channels), ...channelLines(plan, caseFile, now, language, page));
  if (plan.reconsiderAt !== null)
    lines.push("", paragraph(said.reconsider(moment(plan.reconsiderAt)), ""));
  return lines.join("\n");
}

function windowLines(
  window: NonNullable<Plan["window"]>,
  now: string,
  caseFile: CaseFile,
  language: LanguageCode,
): string[] {
  const said = words(language);
  const name = (at: string) => momentNameWords(at, now, caseFile.timeZone, language);
  const rows: [string, string][] = [
    [said.opens, name(window.opensAt)],
    [said.best, name(window.bestAt)],
    [said.closes, window.closesAt === null ? said.noEnd : name(window.closesAt)],
  ];
  const widest = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(widest)}  ${value}`);
}

function channelLines(
  plan: Plan,
  caseFile: CaseFile,
  now: string,
  language: LanguageCode,
  page: Page,
): string[] {
  return plan.channels.flatMap((judged) => [
    `  ${channelWords(judged.channel, language)} – ${page.paint(VERDICT_STYLE[judged.verdict], verdictWords(judged.verdict, language))}`,
    ...describeChannel(judged, plan, caseFile, now, language).map((reason) =>
      page.paint("dim", wrap(reason, page.width, "      ")),
    ),
  ]);
}
