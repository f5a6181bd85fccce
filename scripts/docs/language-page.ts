import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { composeWordsTable } from "@efterklang/core/compose/compose-words-table";
import { RULES } from "@efterklang/core/rules/rules";

const TITLES: Record<LanguageCode, string> = { da: "Danish", en: "English" };

/** `docs/reference/language-….md`: every phrase that the product writes or says in a language, for a native to proof-read. */
export function languagePage(language: LanguageCode): string {
  return [
    `# ${TITLES[language]}, to be proof-read`,
    "",
    "Made from the product's own words. Each wording stands in a context in which it can occur; `[…]` is left out where nothing is known.",
    "",
    "## What the composer writes",
    "",
    composeWordsTable(language),
    "",
    "## What the review says",
    "",
    "| rule | why |",
    "| --- | --- |",
    ...RULES.map((rule) => `| ${rule.id} | ${rule.why[language].replaceAll("|", "\\|")} |`),
    "",
  ].join("\n");
}
