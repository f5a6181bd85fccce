/** The editor with the words of one language. */
export * as editor from "./editor.ts";
export { REVIEW_WORDS_DA } from "@efterklang/core/language/da/review-words";
