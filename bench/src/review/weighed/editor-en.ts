/** The editor with the words of one language. */
export * as editor from "./editor.ts";
export { REVIEW_WORDS_EN } from "@efterklang/core/language/en/review-words";
