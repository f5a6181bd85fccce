/** What the page of a process has loaded before anybody writes. */
export { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
export { describePlan, describeReason } from "@efterklang/core/language/plan-words";
export { plan } from "@efterklang/core/plan/plan";
