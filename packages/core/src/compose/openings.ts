import type { CaseFile, LanguageCode, NoteKind } from "../case-file/case-file.ts";
import { composeWords } from "../language/compose-words.ts";
import type { Register } from "../plan/plan-types.ts";
import { addressOf } from "./address.ts";
import { fill } from "./wording.ts";

/**
 * Sentence openings for a kind of note, to be finished by typing; "…" marks where. At least six for each register. With a case
 * file the employer is addressed as in its dialogue.
 */
export function openings(
  kind: NoteKind,
  register: Register,
  language: LanguageCode,
  caseFile?: CaseFile,
): string[] {
  const words = composeWords(language);
  const polite = caseFile === undefined ? false : addressOf(caseFile, words).polite;
  const slots = words.grammar.address({ one: false, polite });
  const lists = words.openings[kind];
  return [...lists[register], ...lists.both].flatMap((text) => fill(text, slots) ?? []);
}
