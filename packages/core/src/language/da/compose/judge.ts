import type { NoteForm } from "../../note-form.ts";
import { hasSeveralSentences, noteTokens, type NoteToken } from "../../note-tokens.ts";
import { DOUBTFUL_FINITE, FINITE } from "./finite-verbs.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SUBJECTS = set("jeg vi du man han hun");
const WEAK_SUBJECTS = set("det den de der dette her min mit mine jeres vores");
const SUBORDINATORS = set(
  "som hvordan hvorfor hvad hvor hvem hvilken hvilket hvilke når da fordi hvis selvom mens hvornår",
);
const QUESTION_WORDS = set("hvordan hvorfor hvad hvor hvem hvilken hvilket hvilke hvornår");
const NEVER_VERBS = set(
  "for over efter under eller her hver hvor mere der derfor især særligt bare jer klar altså ellers endnu både år timer uger kunder",
);
const COORDINATORS = set("og men for eller samt så");
const SHORT_INFINITIVES = set(
  "få gå se stå have blive gøre tage nå slå dø bo tro forstå ske kunne opnå",
);
const DETERMINERS = set(
  "den det de denne dette disse jeres vores din dit dine deres hele al alle min mit mine",
);
const TALK = /^(snakken|samtalen|dialogen|diskussionen|drøftelsen|rundvisningen|mødet)$/;
const BARE_TALK = /^(snak|samtale|dialog|drøftelse|diskussion|rundvisning|gennemgang|møde)$/;
const INDEFINITE = set("viden evnen uden inden siden gammen budget internet alfabet");
const STATES = set(
  "motiveret glad interesseret nysgerrig begejstret imponeret klar uddannet certificeret autoriseret vant god stærk erfaren tryg optaget trænet specialiseret dygtig fortrolig åben parat fleksibel mødestabil struktureret opsat",
);
const INTENSIFIERS = set("meget rigtig ret virkelig særligt især også godt fortsat stadig altid");
const AFTER_STATE = set("på til i for over af med ved om at som inden og");

/** What a Danish note is, grammatically; in doubt a sentence, since that is left as it stands. */
export function judge(note: string): NoteForm {
  const tokens = noteTokens(note);
  const [first] = tokens;
  if (first === undefined || hasSeveralSentences(note)) return "sentence";
  const lower = first.lower;
  if (lower === "tak" || lower === "mange") return lower === "tak" ? "sentence" : nominal(tokens);
  if (isFiniteAt(tokens, 0)) return isSubjectAt(tokens, 1) ? "sentence" : "doing";
  if (isStrongSubject(tokens, 0) || hasMainVerb(tokens)) return "sentence";
  if (lower === "at") return isInfinitive(tokens[1]) ? "infinitive" : "that";
  if (QUESTION_WORDS.has(lower)) return "question";
  if (isState(tokens)) return "state";
  return nominal(tokens);
}

function nominal(tokens: readonly NoteToken[]): NoteForm {
  const [first, second] = tokens;
  if (first === undefined) return "sentence";
  if (TALK.test(first.lower)) return "talk";
  if (DETERMINERS.has(first.lower)) {
    return second !== undefined && BARE_TALK.test(second.lower) ? "talk" : "definite";
  }
  return isDefiniteNoun(first.lower) ? "definite" : "noun";
}

/** True when a finite verb is left over after every subordinate clause has taken its own. */
function hasMainVerb(tokens: readonly NoteToken[]): boolean {
  let waiting = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (opensClause(tokens, index)) waiting += 1;
    else if (isFiniteAt(tokens, index) && !joined(tokens, index)) {
      if (waiting === 0) return true;
      waiting -= 1;
    }
  }
  return false;
}

/** "og tænker": a second verb of the same clause. */
function joined(tokens: readonly NoteToken[], index: number): boolean {
  const previous = tokens[index - 1];
  return previous !== undefined && (previous.lower === "og" || previous.lower === "eller");
}

function opensClause(tokens: readonly NoteToken[], index: number): boolean {
  const token = tokens[index]!;
  const previous = tokens[index - 1];
  if (token.lower === "at") return !isInfinitive(tokens[index + 1]);
  if (token.lower === "om") return isStrongSubject(tokens, index + 1);
  if (token.lower === "der")
    return index > 0 && isFiniteAt(tokens, index + 1) && !isFiniteAt(tokens, index - 1);
  if (SUBORDINATORS.has(token.lower))
    return token.lower !== "da" || index === 0 || previous?.comma === true;
  return isRelativeSubject(tokens, index);
}

/** "den måde, I arbejder på": Danish main clauses put the verb before such a subject. */
function isRelativeSubject(tokens: readonly NoteToken[], index: number): boolean {
  if (index === 0 || !isStrongSubject(tokens, index)) return false;
  const previous = tokens[index - 1]!;
  if (!isVerbLike(tokens[index + 1])) return false;
  if (COORDINATORS.has(previous.lower) || SUBORDINATORS.has(previous.lower)) return false;
  return previous.lower !== "at" && previous.lower !== "om" && !isVerbLike(previous);
}

function isFiniteAt(tokens: readonly NoteToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const previous = tokens[index - 1];
  if (previous?.lower === "at" && isInfinitive(token)) return false;
  if (FINITE.has(token.lower)) return true;
  if (!isVerbLike(token)) return false;
  if (isStrongSubject(tokens, index - 1) || isStrongSubject(tokens, index + 1)) return true;
  if (previous === undefined || previous.comma) return false;
  if (DOUBTFUL_FINITE.has(token.lower) && /^(det|der|som|her)$/.test(previous.lower)) return true;
  return isDefiniteNoun(previous.lower) && !DETERMINERS.has(previous.lower);
}

/** "I" counts with its capital only, since "i" is the preposition; at the very start only before a verb. */
function isStrongSubject(tokens: readonly NoteToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (SUBJECTS.has(token.lower)) return true;
  if (token.word !== "I") return false;
  return index > 0 || isVerbLike(tokens[1]);
}

function isSubjectAt(tokens: readonly NoteToken[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (isStrongSubject(tokens, index) || WEAK_SUBJECTS.has(token.lower));
}

function isVerbLike(token: NoteToken | undefined): boolean {
  if (token === undefined || token.lower.length < 2) return false;
  if (DOUBTFUL_FINITE.has(token.lower)) return true;
  if (NEVER_VERBS.has(token.lower)) return false;
  return token.word === token.lower && /(?:r|ede|te)$/.test(token.lower);
}

function isInfinitive(token: NoteToken | undefined): boolean {
  if (token === undefined || SUBJECTS.has(token.lower) || token.word === "I") return false;
  if (DETERMINERS.has(token.lower) || token.lower === "alle" || token.lower === "ikke")
    return false;
  return (
    SHORT_INFINITIVES.has(token.lower) ||
    (/[a-zæøå]{2}e$/.test(token.lower) && token.word === token.lower)
  );
}

function isDefiniteNoun(word: string): boolean {
  return word.length > 4 && /(?:en|et|ene|erne)$/.test(word) && !INDEFINITE.has(word);
}

function isState(tokens: readonly NoteToken[]): boolean {
  const start = INTENSIFIERS.has(tokens[0]?.lower ?? "") ? 1 : 0;
  const head = tokens[start];
  if (head === undefined || !STATES.has(head.lower)) return false;
  const next = tokens[start + 1];
  return (
    next === undefined || head.comma || AFTER_STATE.has(next.lower) || isOccupation(head, next)
  );
}

/** "uddannet sygeplejerske", "certificeret scrum master": the trade follows at once. */
function isOccupation(head: NoteToken, next: NoteToken): boolean {
  return /^(uddannet|certificeret|autoriseret)$/.test(head.lower) && next.lower.length > 2;
}
