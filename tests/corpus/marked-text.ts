import { RULE_IDS, type RuleId } from "@efterklang/core/rules/rule-ids";
import type { Span } from "@efterklang/core/text/span";

/** A passage of a corpus text that a rule must find; the span is of the text without its marks. */
export interface MarkedPassage {
  rule: RuleId;
  span: Span;
}

/** A text freed of its marks, and what they said, in the order of their ends. */
export interface UnmarkedText {
  text: string;
  passages: MarkedPassage[];
}

const OPEN = "⟦";
const CLOSE = "⟧";

/** Reads `⟦rule-id:passage⟧` (several ids joined by `+`, marks may nest). Throws an Error on a mark that is torn, empty or names no rule. */
export function readMarks(marked: string): UnmarkedText {
  const passages: MarkedPassage[] = [];
  const open: { rules: RuleId[]; start: number }[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    const character = marked.charAt(at);
    if (character === OPEN) {
      const colon = marked.indexOf(":", at);
      open.push({ rules: ruleIds(marked.slice(at + 1, colon)), start: text.length });
      at = colon;
    } else if (character === CLOSE) {
      const mark = open.pop();
      if (!mark) throw new Error(`a mark is closed that was never opened, after “${text.slice(-30)}”`);
      const span = { start: mark.start, end: text.length };
      if (span.start === span.end) throw new Error(`a mark is empty, after “${text.slice(-30)}”`);
      passages.push(...mark.rules.map((rule) => ({ rule, span })));
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new Error("a mark is never closed");
  return { text, passages };
}

/** Rule ids joined by `separator`, each checked. Throws an Error that names the one unknown. */
export function ruleIds(list: string, separator = "+"): RuleId[] {
  return list.split(separator).map((part) => {
    const id = part.trim();
    const known = RULE_IDS.find((rule) => rule === id);
    if (!known) throw new Error(`“${id.slice(0, 40)}” is no rule`);
    return known;
  });
}
