import { chooser, notePart, paragraphs, type Part, type Told } from "./body.ts";
import { chooseNotes } from "./chosen-notes.ts";
import type { Scene } from "./scene.ts";

/** What naming the interview, their own timeline and the question take. */
const PHRASES = 44;

/**
 * The text of a status inquiry: the interview, what the employer said of the time, one question, and interest. A thought of the candidate's
 * own goes in where there is room for it.
 */
export function statusInquiryBody(scene: Scene, maxWords: number, chat: boolean): Told {
  const { inquiry } = scene.words;
  const room = maxWords - PHRASES - (chat ? 0 : 6);
  const notes = chooseNotes(scene, ["highlights", "enthusiasm"], room, 1);
  const fits = notes.words <= room;
  const { highlights, enthusiasm } = fits ? notes.texts : { highlights: null, enthusiasm: null };
  const choice = chooser(scene, maxWords - (fits ? notes.words : 0));
  const opening =
    choice.choose("inquiry-opening", inquiry.opening) ??
    choice.shortest("inquiry-opening", inquiry.opening);
  const promise = choice.choose("promise", inquiry.promise);
  const question =
    choice.choose("question", inquiry.question) ?? choice.shortest("question", inquiry.question);
  const keen = enthusiasm === null ? choice.choose("inquiry-interest", inquiry.interest) : null;
  const last = choice.choose("inquiry-last", inquiry.lastLine);
  const asked: Part = {
    role: "question",
    text: [promise?.text, question?.text].filter(Boolean).join(" "),
  };
  const wish: Part[] =
    keen === null
      ? notePart("enthusiasm", enthusiasm, null)
      : [{ role: "enthusiasm", text: keen.text }];
  const askLast = scene.picker.chance("ask-last", 0.4);
  const parts: Part[] = [
    { role: "opening", text: opening?.text ?? "" },
    ...notePart("highlights", highlights, null),
    ...(askLast ? [...wish, asked] : [asked, ...wish]),
    ...(last === null ? [] : [{ role: "last" as const, text: last.text }]),
  ];
  return { text: paragraphs(parts, chat, false), notes: fits ? notes.notes : [] };
}
