import type { CaseFile } from "../case-file/case-file.ts";
import type { ComposeWords } from "../language/compose-words.ts";

/** True where the employer's last message said *De*, in a language that has it. */
export function addressOf({ exchanges }: CaseFile, { grammar }: ComposeWords): { polite: boolean } {
  const { politePattern } = grammar;
  if (politePattern === null) return { polite: false };
  const last = exchanges.findLast(
    ({ from, kind, text }) => from === "employer" && kind !== "auto-reply" && Boolean(text?.trim()),
  );
  return { polite: politePattern.test(last?.text ?? "") };
}
