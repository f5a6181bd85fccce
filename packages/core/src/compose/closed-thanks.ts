import type { NoteKind } from "../case-file/case-file.ts";
import type { ClosedEnd } from "../language/compose-words.ts";
import { chooser, notePart, paragraphs } from "./body.ts";
import { chooseNotes } from "./chosen-notes.ts";
import type { Scene } from "./scene.ts";

const ENDS: Readonly<Record<string, ClosedEnd>> = {
  rejected: "no",
  offered: "yes",
  hired: "yes",
  withdrawn: "withdrawn",
  cancelled: "cancelled",
};
/** Room for opening and last line. */
const PHRASES = 46;

/**
 * The text of a thank-you when the process is over. Of the notes only what was good about the conversation goes in, after a yes also what
 * they look forward to: arguing on after the decision would be pushy.
 */
export function closedThanksBody(scene: Scene, maxWords: number, chat: boolean): string {
  const end = ENDS[scene.caseFile.process.status] ?? "cancelled";
  const kinds: NoteKind[] = end === "yes" ? ["highlights", "enthusiasm"] : ["highlights"];
  const room = maxWords - PHRASES;
  const notes = chooseNotes(scene, kinds, room);
  const choice = chooser(scene, Math.max(PHRASES, maxWords - notes.words));
  const { opening, lastLine } = scene.words.closed[end];
  const first =
    choice.choose("closed-opening", opening) ?? choice.shortest("closed-opening", opening);
  const last = choice.choose("closed-last", lastLine) ?? choice.shortest("closed-last", lastLine);
  return paragraphs(
    [
      { role: "opening", text: first?.text ?? "" },
      ...notePart("highlights", notes.texts.highlights, null),
      ...notePart("enthusiasm", notes.texts.enthusiasm, null),
      { role: "last", text: last?.text ?? "" },
    ],
    chat,
    false,
  );
}
