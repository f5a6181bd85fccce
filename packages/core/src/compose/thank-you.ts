import type { NoteKind } from "../case-file/case-file.ts";
import type { Wordings } from "../language/compose-words.ts";
import type { Element } from "../plan/plan-types.ts";
import { type Chooser, chooser, notePart, paragraphs, type Part, type Told } from "./body.ts";
import { type ChosenNotes, chooseNotes } from "./chosen-notes.ts";
import { readyNotes } from "./note-sentences.ts";
import type { Scene } from "./scene.ts";

/** Enough to thank and to name interview and position. */
const LEAST_FOR_THANKS = 14;
/** Enough to say that one wants the job, where no note does. */
const LEAST_FOR_A_WISH = 5;
/** What a message that begins with a thought needs for its thanks at the end. */
const CLOSING_THANKS = 6;
/** Two notes of about a dozen words carry the message: then the composer says no more than they. */
const LONG_NOTE = 11;
/** More of the composer's own would drown what the candidate says. */
const MOST_OWN_PHRASES = { letter: 56, chat: 32 };

/** What a thank-you has to hold. */
export interface ThankYouTask {
  elements: readonly Element[];
  maxWords: number;
  chat: boolean;
}

/** The text between greeting and closing of a thank-you in an open process. */
export function thankYouBody(scene: Scene, { elements, maxWords, chat }: ThankYouTask): Told {
  if (elements.length <= 1) return { text: shortBody(scene, maxWords, chat), notes: [] };
  const kinds: NoteKind[] = ["highlights", "enthusiasm", "fit", "additions"];
  const wish = readyNotes(scene.caseFile, "enthusiasm").length === 0 ? LEAST_FOR_A_WISH : 0;
  const notes = chooseNotes(scene, kinds, maxWords - LEAST_FOR_THANKS - wish);
  const choice = chooser(scene, composersShare(notes, maxWords, chat));
  const parts = fullParts(scene, notes, choice);
  const text = paragraphs(parts, chat, scene.picker.chance("join-last", 0.4));
  return { text, notes: notes.notes };
}

function composersShare(notes: ChosenNotes, maxWords: number, chat: boolean): number {
  const room = maxWords - notes.words;
  const frames = notes.words - notes.own;
  const most = chat ? MOST_OWN_PHRASES.chat : MOST_OWN_PHRASES.letter;
  const long = notes.notes.filter(({ words }) => words >= LONG_NOTE);
  return Math.min(room, most, long.length > 1 ? notes.own - frames : most);
}

function fullParts(scene: Scene, notes: ChosenNotes, choice: Chooser): Part[] {
  const { lead, interest } = scene.words;
  const { highlights, enthusiasm, fit, additions } = notes.texts;
  const opening = openingPart(scene, notes, choice);
  const addLead =
    additions === null || announcesItself(notes)
      ? null
      : choice.choose("lead:additions", lead.additions, choice.left(), additions.text);
  const keen =
    enthusiasm === null
      ? (choice.choose(
          "interest",
          interest,
          choice.left() - (opening.thanks ? 0 : CLOSING_THANKS),
          fit?.text,
        ) ?? choice.shortest("interest", interest))
      : null;
  const last = lastParts(scene, choice, opening.thanks);
  const keenLead =
    enthusiasm === null ? null : optionalLead(scene, choice, "enthusiasm", enthusiasm.text);
  const fitLead = fit === null ? null : optionalLead(scene, choice, "fit", fit.text);
  const wish: Part[] =
    keen === null
      ? notePart("enthusiasm", enthusiasm, keenLead)
      : [{ role: "enthusiasm", text: keen.text }];
  const added = notePart("additions", additions, addLead);
  const middle = scene.picker.chance("added-first", 0.5)
    ? [...added, ...wish]
    : [...wish, ...added];
  return [
    { role: "opening", text: opening.text },
    ...notePart("highlights", highlights, null),
    ...middle,
    ...notePart("fit", fit, fitLead),
    ...last,
  ];
}

/** Words kept back for what the message cannot do without. */
function reserve(notes: ChosenNotes): number {
  const wish = notes.texts.enthusiasm === null ? 8 : 0;
  const added = notes.texts.additions === null || announcesItself(notes) ? 0 : 7;
  return wish + added;
}

/** Thanks, or a thought that leads to what the candidate says, with the thanks at the end. */
function openingPart(
  scene: Scene,
  notes: ChosenNotes,
  choice: Chooser,
): { text: string; thanks: boolean } {
  const { thanks } = scene.words;
  const room = choice.left() - reserve(notes);
  const said = notes.texts.highlights?.text;
  const later = notes.texts.highlights !== null && scene.picker.chance("thought-first", 0.3);
  const thought = later
    ? choice.choose("thought-first", thanks.thoughtFirst, room - CLOSING_THANKS, said)
    : null;
  if (thought !== null) return { text: thought.text, thanks: false };
  const wordings = openingWordings(scene);
  const chosen =
    choice.choose("opening", wordings, room, said) ?? choice.shortest("opening", wordings);
  return { text: chosen?.text ?? "", thanks: true };
}

function openingWordings({ rounds, words }: Scene): Wordings {
  return rounds > 1 ? words.thanks.again : words.thanks.first;
}

function optionalLead(
  scene: Scene,
  choice: Chooser,
  kind: "enthusiasm" | "fit",
  note: string,
): { text: string; source: string } | null {
  if (!scene.picker.chance(`use-lead:${kind}`, 0.6)) return null;
  return choice.choose(`lead:${kind}`, scene.words.lead[kind], choice.left(), note);
}

function lastParts(scene: Scene, choice: Chooser, thanked: boolean): Part[] {
  const { lastLine } = scene.words;
  const spare = choice.left() - (thanked ? 0 : CLOSING_THANKS);
  const passed = scene.others.length > 0 ? choice.choose("pass-on", lastLine.passOn, spare) : null;
  const thanking = !thanked || scene.picker.chance("thank-again", 0.25);
  const line = thanking
    ? choice.choose("thanking", lastLine.thanking)
    : choice.choose("last", lastLine.plain);
  const needed = line ?? (thanked ? null : choice.shortest("thanking", lastLine.thanking));
  const text = [passed?.text, needed?.text].filter(Boolean).join(" ");
  return text === "" ? [] : [{ role: "last", text }];
}

/** The note says itself that it was forgotten, so that a lead would say it twice. */
function announcesItself({ notes, texts }: ChosenNotes): boolean {
  const first = notes.find(({ kind }) => kind === "additions");
  if (first === undefined || first.form !== "sentence") return true;
  return ANNOUNCEMENT.test((texts.additions?.text ?? "").slice(0, 120));
}

const ANNOUNCEMENT =
  /nævn|glemte|nåede|fik (?:ikke|vist)|fortalt|tilføj|kom jeg i tanke|i øvrigt|desuden|spurgte|mention|forgot|add\b|did not (?:say|get)|didn['’]t (?:say|get)|asked|came to mind|occurred to me|also/i;

function shortBody(scene: Scene, maxWords: number, chat: boolean): string {
  const { shortRemark, lastLine } = scene.words;
  const choice = chooser(scene, Math.min(maxWords, chat ? 34 : 48));
  const wordings = openingWordings(scene);
  const opening = choice.choose("opening", wordings) ?? choice.shortest("opening", wordings);
  const remark = choice.choose("short-remark", shortRemark);
  const passed = scene.others.length > 0 ? choice.choose("pass-on", lastLine.passOn) : null;
  const line = scene.picker.chance("short-last", 0.7)
    ? choice.choose("last", lastLine.plain)
    : null;
  const first = [opening?.text, remark?.text].filter(Boolean).join(" ");
  const last = [passed?.text, line?.text].filter(Boolean).join(" ");
  return paragraphs(
    [
      { role: "opening", text: first },
      ...(last === "" ? [] : [{ role: "last" as const, text: last }]),
    ],
    chat,
    false,
  );
}
