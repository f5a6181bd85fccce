/** Whether this browser edits plain text in place and underlines passages of it; where not, a text area serves. */
export function canHighlight(): boolean {
  if (typeof Highlight !== "function" || CSS.highlights === undefined) return false;
  const trial = document.createElement("div");
  trial.setAttribute("contenteditable", "plaintext-only");
  return trial.contentEditable === "plaintext-only";
}
