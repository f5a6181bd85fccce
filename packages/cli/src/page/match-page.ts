import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { dayNameWords } from "@efterklang/core/language/date-words";
import { describeMatch } from "@efterklang/core/language/match-words";
import type { IncomingMail } from "@efterklang/server/inbox/incoming-mail";
import type { ReplyMatch } from "@efterklang/server/inbox/reply-match";
import type { matchReply } from "@efterklang/server/inbox/match-reply";
import { type Page, wrap } from "../output.ts";
import { matchWords } from "../words/match-words.ts";

const LONGEST_HEAD = 300;

interface MatchContext {
  mail: IncomingMail;
  cases: Parameters<typeof matchReply>[1];
  now: string;
  language: LanguageCode;
  page: Page;
}

/** What a mail is, to which process it belongs, what it promises, and why it was taken so. */
export function matchPage(match: ReplyMatch, context: MatchContext): string {
  const { mail, cases, now, language, page } = context;
  const said = matchWords(language);
  const paragraph = (text: string) => wrap(text, page.width, "  ");
  const caseFile = cases.find(({ id }) => id === match.case);
  const contact = caseFile?.contacts.find(({ id }) => id === match.contact);
  const zone = caseFile?.timeZone ?? "Europe/Copenhagen";
  const day = (on: string) => dayNameWords(on, now, zone, language);
  const sure = match.certainty === "sure";
  const lines = [
    page.paint(
      "dim",
      wrap(shown(said.mail(from(mail), mail.subject).slice(0, LONGEST_HEAD)), page.width),
    ),
    "",
    `${page.paint("bold", said.verdicts[match.verdict])} – ${page.paint(sure ? "green" : "yellow", said.certainty[match.certainty])}`,
  ];
  if (caseFile !== undefined) {
    const company = caseFile.company.name ?? caseFile.id;
    lines.push(paragraph(shown(said.place(company, caseFile.id, contact?.name ?? match.contact))));
  }
  if (match.answerPromisedOn !== undefined)
    lines.push(paragraph(said.promised(day(match.answerPromisedOn))));
  if (match.returnsOn !== undefined) lines.push(paragraph(said.returns(day(match.returnsOn))));
  lines.push("", page.paint("bold", said.why));
  for (const code of match.because) lines.push(paragraph(describeMatch(code, language)));
  lines.push("", page.paint("dim", wrap(said.nothingSaved, page.width)));
  return lines.join("\n");
}

function from({ from: sender }: IncomingMail): string | null {
  if (sender === null) return null;
  return sender.name === undefined ? sender.address : `${sender.name} <${sender.address}>`;
}

/** What others wrote may not steer the terminal. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "");
}
