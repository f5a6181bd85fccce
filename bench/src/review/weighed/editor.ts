/** What the review adds to the page when the editor opens: finding, and saying what was found. */
export { review } from "@efterklang/core/review";
export { describeFinding } from "@efterklang/core/rules/describe-finding";
