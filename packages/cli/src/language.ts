import type { LanguageCode } from "@efterklang/core/case-file/case-file";

/**
 * The language of the pages: what was asked for, else the environment's (LC_ALL, LC_MESSAGES, LANG in that
 * order, as POSIX has it). Where the environment names none, Danish, the product's first language.
 */
export function pageLanguage(asked: string | undefined, env: NodeJS.ProcessEnv): LanguageCode {
  const named = asked ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  const code = named.slice(0, 2).toLowerCase();
  if (code === "da" || named === "" || /^(C|POSIX)\b/.test(named)) return "da";
  return "en";
}
