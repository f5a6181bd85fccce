import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Example, Rule } from "@efterklang/core/rules/rule";
import { RULE_EXAMPLES } from "@efterklang/core/rules/rule-examples";
import { RULES } from "@efterklang/core/rules/rules";

const LANGUAGE_NAMES: Record<LanguageCode, string> = { da: "Danish", en: "English" };
/** Enough to see what a rule means; the rest of the examples stand in its file. */
const SHOWN = 3;

/** `docs/reference/rules.md`: every review rule with its words and some of its examples, in both languages. */
export function rulesPage(): string {
  const list = RULES.map((rule) => `- [\`${rule.id}\`](#${rule.id}) · ${rule.severity}`);
  return [
    "# The review rules",
    "",
    "Made from the rules themselves. **Bad** examples mark with «…» where the finding lands; **good** ones must yield nothing.",
    "",
    ...list,
    "",
    ...RULES.flatMap(ruleSection),
  ].join("\n");
}

function ruleSection(rule: Rule): string[] {
  return [
    `## ${rule.id}`,
    "",
    `${rule.severity} · rests on [\`${rule.principle}\`](principles.md)`,
    "",
    ...(["da", "en"] as const).flatMap((language) => languageSection(rule, language)),
  ];
}

function languageSection(rule: Rule, language: LanguageCode): string[] {
  const { bad, good } = RULE_EXAMPLES[rule.id][language];
  if (bad.length + good.length === 0) return [];
  return [
    `**${LANGUAGE_NAMES[language]}.** ${rule.why[language]}`,
    "",
    ...bad.slice(0, SHOWN).map((example) => `- bad: ${quoted(example)}`),
    ...good.slice(0, SHOWN).map((example) => `- good: ${quoted(example)}`),
    "",
  ];
}

/** An example on one line, its subject before it where that is what it is about. */
function quoted(example: string | Example): string {
  const { subject, body } =
    typeof example === "string" ? { subject: undefined, body: example } : example;
  const text = subject?.includes("«") ? subject : body;
  const oneLine = text.trim().replace(/\s*\n+\s*/g, " / ");
  const shortened = oneLine.length > 160 ? around(oneLine) : oneLine;
  return shortened === "" ? "(empty)" : `\`${shortened.replaceAll("`", "'")}\``;
}

/** The part of a long example that the mark stands in. */
function around(line: string): string {
  const at = Math.max(0, line.indexOf("«"));
  const start = Math.max(0, at - 60);
  return `${start > 0 ? "…" : ""}${line.slice(start, start + 160)}…`;
}
