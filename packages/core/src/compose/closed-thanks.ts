import type { NoteKind } from "../case-file/case-file.ts";
import type { ClosedEnd } from "../language/compose-words.ts";
import { type Chooser, chooser, notePart, paragraphs, type Told } from "./body.ts";
import { type ChosenNotes, chooseNotes } from "./chosen-notes.ts";
import type { Scene } from "./scene.ts";

const ENDS: Readonly<Record<string, ClosedEnd>> = {
  rejected: "no",
  offered: "offer",
  hired: "yes",
  withdrawn: "withdrawn",
  cancelled: "cancelled",
};
/** What a thank-you after the process has to hold. */
export interface ClosedTask {
  maxWords: number;
  chat: boolean;
  /** After a no: asks once what could be done better. */
  feedback: boolean;
}

/** Room for opening and last line. */
const PHRASES = 46;
/** Kept back for a last line. */
const LAST_LINE = 14;
/** Room for the question. */
const FEEDBACK_WORDS = 18;

/**
 * The text of a thank-you when the process is over. Of the notes only what was good about the conversation goes in, after a yes also what
 * they look forward to: arguing on after the decision would be pushy.
 */
export function closedThanksBody(scene: Scene, task: ClosedTask): Told {
  const { maxWords, chat, feedback } = task;
  const end = ENDS[scene.caseFile.process.status] ?? "cancelled";
  const kinds: NoteKind[] =
    end === "yes" || end === "offer" ? ["highlights", "enthusiasm"] : ["highlights"];
  const room = maxWords - PHRASES - (feedback ? FEEDBACK_WORDS : 0);
  const notes = chooseNotes(scene, kinds, room);
  const choice = chooser(scene, Math.max(PHRASES, maxWords - notes.words));
  const { opening, lastLine } = scene.words.closed[end];
  const first =
    choice.choose("closed-opening", opening) ?? choice.shortest("closed-opening", opening);
  const asks = feedback && end === "no";
  const remark = remarkOf(scene, choice, [first?.text, ...saidIn(notes)], asks);
  const asked = asks ? choice.choose("feedback", scene.words.feedback) : null;
  const last = choice.choose("closed-last", lastLine) ?? choice.shortest("closed-last", lastLine);
  const text = paragraphs(
    [
      { role: "opening", text: [first?.text, remark].filter(Boolean).join(" ") },
      ...notePart("highlights", notes.texts.highlights, null),
      ...notePart("enthusiasm", notes.texts.enthusiasm, null),
      ...(asked === null ? [] : [{ role: "question" as const, text: asked.text }]),
      { role: "last", text: last?.text ?? "" },
    ],
    chat,
    false,
  );
  return { text, notes: notes.notes };
}

const saidIn = ({ texts }: ChosenNotes) => [texts.highlights?.text, texts.enthusiasm?.text];

/** A friendly word of the composer's, more often where the candidate has none; null where there is no room for it. */
function remarkOf(
  scene: Scene,
  choice: Chooser,
  said: readonly (string | undefined)[],
  asks: boolean,
): string | null {
  const own = said.slice(1).some(Boolean);
  if (!scene.picker.chance("use-closed-remark", own ? 0.5 : 0.8)) return null;
  const room = choice.left() - LAST_LINE - (asks ? FEEDBACK_WORDS : 0);
  const { closedRemark } = scene.words;
  return choice.choose("closed-remark", closedRemark, room, said.join(" "))?.text ?? null;
}
