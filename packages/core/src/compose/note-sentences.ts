import type { CaseFile, LanguageCode, NoteKind } from "../case-file/case-file.ts";
import { composeWords, type ComposeWords } from "../language/compose-words.ts";
import type { NoteForm } from "../language/note-form.ts";
import type { Picker } from "./seed.ts";
import { echoes, freshest } from "./echoes.ts";
import { withoutEnd } from "../text/without-end.ts";
import { countWords } from "./wording.ts";

/** Longer notes are left as they stand: nobody writes so long a fragment. */
const LONGEST_FRAGMENT = 40;

/** A note made ready: a sentence of its own, or a fragment that waits for its frame. */
export interface ReadyNote {
  kind: NoteKind;
  /** Where it stands among the notes of its kind, with those that say the same. */
  indices: readonly number[];
  /** Mended in capitals, spacing and full stop; a fragment begins small and has no stop. */
  text: string;
  form: NoteForm;
  words: number;
}

/** Notes of one kind, made into sentences. `own` counts the candidate's words in them. */
export interface NoteText {
  text: string;
  own: number;
  words: number;
}

/** What a note is, grammatically; one that either language takes for a sentence is left alone. */
export function noteForm(note: string, language: LanguageCode): NoteForm {
  const text = tidied(note);
  if (countWords(text) > LONGEST_FRAGMENT) return "sentence";
  const form = composeWords(language).grammar.judge(text);
  if (form === "sentence") return form;
  const other = language === "da" ? "en" : "da";
  const foreign = composeWords(other).grammar.judge(text);
  const strange = looksLike(text, other) && !looksLike(text, language);
  return foreign === "sentence" && strange ? "sentence" : form;
}

/** True when the note can stand as it is; false when it needs a frame. */
export function isSentence(note: string, language: LanguageCode): boolean {
  return noteForm(note, language) === "sentence";
}

/** The notes of a kind, tidied and judged; blank and repeated ones left out. */
export function readyNotes(caseFile: CaseFile, kind: NoteKind): ReadyNote[] {
  const { language, notes } = caseFile;
  const said = notes[kind].map((note) => withoutEnd(tidied(note).toLowerCase(), ".!"));
  return notes[kind].flatMap((note, index) => {
    const tidy = tidied(note);
    if (!/[\p{L}\p{N}]/u.test(tidy) || said.indexOf(said[index]!) < index) return [];
    const indices = said.flatMap((same, place) => (same === said[index] ? [place] : []));
    const form = noteForm(note, language);
    const text = form === "sentence" ? stopped(withCapital(tidy)) : embedded(tidy, caseFile);
    return [{ kind, indices, text, form, words: countWords(tidy) }];
  });
}

/** Joins fragments of like form in one frame, and puts every other note in a sentence of its own. */
export function noteText(
  notes: readonly ReadyNote[],
  words: ComposeWords,
  picker: Picker,
): NoteText | null {
  if (notes.length === 0) return null;
  const done = new Set<ReadyNote>();
  const sentences: string[] = [];
  for (const note of notes) {
    if (done.has(note)) continue;
    const group = note.form === "sentence" ? [note] : alike(note, notes);
    group.forEach((one) => done.add(one));
    sentences.push(
      note.form === "sentence" ? note.text : framed(group, sentences.join(" "), words, picker),
    );
  }
  const text = sentences.join(" ");
  return { text, own: notes.reduce((sum, note) => sum + note.words, 0), words: countWords(text) };
}

/** Short nouns go together in one enumeration; clauses do not. */
function alike(note: ReadyNote, notes: readonly ReadyNote[]): ReadyNote[] {
  const joins = (one: ReadyNote) =>
    one.form === note.form &&
    ["noun", "definite", "talk"].includes(one.form) &&
    !/[,;:]| og | and /.test(one.text);
  return joins(note) ? notes.filter(joins) : [note];
}

/** A frame that repeats none of what stands before it, and says "also" after a first one. */
function framed(
  group: readonly ReadyNote[],
  before: string,
  words: ComposeWords,
  picker: Picker,
): string {
  const { kind, form } = group[0]!;
  const all = words.frames[kind][form as Exclude<NoteForm, "sentence">];
  const further = all.flatMap((frame) => words.grammar.further(frame) ?? []);
  const frames = before === "" || further.length === 0 ? all : further;
  const fresh = freshest(
    frames.map((source) => ({ text: source, source })),
    new Set(echoes(before)),
  );
  const frame = picker.pick(`frame:${kind}:${before === ""}`, fresh)?.source ?? "{x}.";
  const text = words.grammar.list(group.map((note) => note.text));
  return stopped(withCapital(frame.replace(/\.$/, "").replace("{x}", () => text)));
}

/** One line, single blanks, no list marks in front, no blank before a mark. */
function tidied(note: string): string {
  return note
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/^ ?(?:[-*•–·] ?)+(?=\S)/, "")
    .replace(/ ([,.;:?!])(?= |$)/g, "$1")
    .trim();
}

/** Inside a sentence: no stop, and a small first letter unless the word is a name. */
function embedded(note: string, caseFile: CaseFile): string {
  const text = withoutEnd(note, ".,;:");
  const [first = ""] = text.split(/[\s,]/);
  return keepsCapital(first, text, caseFile)
    ? text
    : text.charAt(0).toLocaleLowerCase("da") + text.slice(1);
}

function keepsCapital(word: string, text: string, caseFile: CaseFile): boolean {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, "");
  if (!/^\p{Lu}/u.test(word)) return true;
  if (letters.length > 1 && /^.+[\p{Lu}\p{N}]/u.test(word)) return true;
  const { smallInside } = composeWords(caseFile.language).grammar;
  if (smallInside(word)) return false;
  if (/^\S+ \p{Lu}/u.test(text)) return true;
  return word === "I" || PRODUCTS.test(word) || isNameHere(word, caseFile);
}

/** Names that notes often begin with and that no case file explains. */
const PRODUCTS =
  /^(?:Kubernetes|Docker|Linux|Windows|Azure|Excel|Word|Python|Java|React|Angular|Navision|Dynamics|Salesforce|Tableau|Figma|Photoshop|Revit|Google|Microsoft|Power|Scrum|Prince2|Danmark|Danish|English|German|French|Spanish|Europe|London|Odense|Aarhus|Aalborg)\b/;

function isNameHere(word: string, { company, contacts, application, notes }: CaseFile): boolean {
  const names = [company.name, ...contacts.map(({ name }) => name)].join(" ").split(/\s+/);
  if (names.includes(word)) return true;
  const texts = [application ?? "", ...Object.values(notes).flat()].join("\n");
  return texts.includes(` ${word} `) || texts.includes(` ${word},`) || texts.includes(` ${word}.`);
}

function withCapital(text: string): string {
  return text.replace(/^(["“”»«'(]*)(\p{Ll})/u, (whole, open: string, letter: string) =>
    /^\p{Ll}\p{Lu}/u.test(text) ? whole : open + letter.toLocaleUpperCase("da"),
  );
}

/** A full stop unless the text already ends in a mark or an emoji. */
function stopped(text: string): string {
  const bare = withoutEnd(text, ",;:").trimEnd();
  if (/[.!?…]["”»')]*$/.test(bare) || /\p{Extended_Pictographic}\uFE0F?$/u.test(bare)) return bare;
  return `${bare}.`;
}

const TELLING: Record<LanguageCode, RegExp> = {
  da: /[æøå]|\b(?:og|jeg|at|med|til|på|for|der|som|ikke|jeres|af|jer|hvordan|vi|en|et)\b/i,
  en: /\b(?:the|and|with|to|of|your|you|for|that|my|in|was|about|would|is|are|have|it)\b/i,
};

function looksLike(text: string, language: LanguageCode): boolean {
  return TELLING[language].test(text);
}
