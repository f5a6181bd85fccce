/** What the page of a process has loaded before a word is reviewed: reading cases, planning, and composing a draft. */
export { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
export { compose } from "@efterklang/core/compose/compose";
export { ownWords } from "@efterklang/core/compose/own-words";
export { describePlan, describeReason } from "@efterklang/core/language/plan-words";
export { plan } from "@efterklang/core/plan/plan";
export { principle } from "@efterklang/core/principles/principles";
export { parseMessage } from "@efterklang/core/text/parse-message";
