/** What writing needs and the first picture does not; fetched as one piece by `openWritingRoom`. */
export { compose } from "@efterklang/core/compose/compose";
export { principle } from "@efterklang/core/principles/principles";
