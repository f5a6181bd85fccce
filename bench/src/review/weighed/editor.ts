/** What the review adds when the editor opens, whatever the language: finding, and saying what was found. */
export { reviewIn } from "@efterklang/core/review-in";
export { describeFinding } from "@efterklang/core/rules/describe-finding";
export { readDraft } from "@efterklang/core/rules/review-context";
