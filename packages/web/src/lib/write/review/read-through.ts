import { ownWords } from "@efterklang/core/compose/own-words";
import { review } from "@efterklang/core/review";
import { describeFinding } from "@efterklang/core/rules/describe-finding";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import { parseMessage } from "@efterklang/core/text/parse-message";
import { tokenize } from "@efterklang/core/text/token";
import type { Asked, Reading } from "./reading.ts";
import { setApart } from "./set-apart.ts";

/** Reads a text through: what is to be said of it, how long it is, and which names stand in it. Pure. */
export function readThrough(
  asked: Asked,
  spelling: SpellingLookup | undefined,
): Omit<Reading, "spelling"> {
  const { id, text, caseFile, now, closedDays, otherCompanies, language } = asked;
  const findings = review(text, caseFile, now, { closedDays, otherCompanies, spelling });
  const message = parseMessage(text.body);
  const subject = text.subject ?? "";
  return {
    id,
    findings: findings.map((finding) => ({ ...finding, ...describeFinding(finding, language) })),
    words: message.words.length,
    own: ownWords(text.body, caseFile),
    subject: setApart(subject, tokenize(subject), caseFile),
    body: setApart(text.body, message.tokens, caseFile),
  };
}
