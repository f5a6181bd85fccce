/** What writing needs and the first picture does not; fetched as one piece by `openWritingRoom`. */
export { compose } from "@efterklang/core/compose/compose";
export { ownWords } from "@efterklang/core/compose/own-words";
export { review } from "@efterklang/core/review";
export { describeFinding } from "@efterklang/core/rules/describe-finding";
export { parseMessage } from "@efterklang/core/text/parse-message";
export { principle } from "@efterklang/core/principles/principles";
