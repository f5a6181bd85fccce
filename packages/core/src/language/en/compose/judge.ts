import type { NoteForm } from "../../note-form.ts";
import { hasSeveralSentences, noteTokens, type NoteToken } from "../../note-tokens.ts";
import { DOUBTFUL_FINITE, FINITE } from "./finite-verbs.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SUBJECTS = set("i we you they he she it there everyone everybody nobody someone");
const CONTRACTED = /^(?:i|we|you|they|he|she|it|there|that|what|here)'(?:m|re|ve|ll|d|s)$/;
const QUESTION_WORDS = set("how why what when where who which whether whose");
const CLAUSE_WORDS = set(
  "how why what when where who which whether whose that because if although while since as",
);
const DETERMINERS = set("the this that these those your our my their his her its both all");
const PREPOSITIONS = set(
  "in at on during after before since for with about from by of to as over through",
);
const TALK = /^(?:talk|conversation|discussion|chat|tour|exchange|walk-through|meeting)$/;
const NOT_GERUND = set(
  "engineering marketing training planning accounting nursing teaching testing meeting building housing banking thing something everything nothing anything morning evening king ring spring string wedding pricing",
);
const STATES = set(
  "motivated glad happy interested curious impressed excited keen ready trained certified qualified used good skilled experienced confident comfortable familiar able looking passionate eager committed fluent licensed accustomed drawn enthusiastic open available",
);
const INTENSIFIERS = set(
  "very really so particularly especially also still always fully genuinely quite highly",
);
const AFTER_STATE = set("to in with about at for by on as of that and forward from");
/** Forms with which a note begins that only lacks its "I". */
const BARE_STARTS = set(
  "am have had led managed built ran worked taught planned handled developed designed sold organised organized introduced trained wrote coached supervised want would can speak hold know enjoy like love believe hope spent look appreciate enjoyed liked loved was did forgot completed passed learned",
);

/** What an English note is, grammatically; in doubt a sentence, since that is left as it stands. */
export function judge(note: string): NoteForm {
  const tokens = noteTokens(note);
  const [first, second] = tokens;
  if (first === undefined || hasSeveralSentences(note)) return "sentence";
  const { lower } = first;
  if (/^(?:thank|thanks|please)$/.test(lower) || CONTRACTED.test(lower)) return "sentence";
  if (BARE_STARTS.has(lower) && startsDoing(tokens)) return "doing";
  if (startsWithSubject(tokens) || hasMainVerb(tokens)) return "sentence";
  if (lower === "to" && second !== undefined) return "infinitive";
  if (lower === "that" && isSubject(second)) return "that";
  if (lower === "that" && DETERMINERS.has(second?.lower ?? "")) return "that";
  if (QUESTION_WORDS.has(lower)) return "question";
  if (isState(tokens)) return "state";
  if (isGerund(first, second)) return "gerund";
  if (DETERMINERS.has(lower))
    return tokens.slice(1, 4).some((token) => TALK.test(token.lower)) ? "talk" : "definite";
  return "noun";
}

/** "working with …"; nouns in -ing only where an object follows ("building things"). */
function isGerund({ lower }: NoteToken, next: NoteToken | undefined): boolean {
  if (!/^[a-z]{2,}ing$/.test(lower)) return false;
  if (!NOT_GERUND.has(lower)) return true;
  return /^(?:thing|something|everything|nothing|anything|morning|evening)$/.test(lower)
    ? false
    : DETERMINERS.has(next?.lower ?? "") || /[a-z]{3}s$/.test(next?.lower ?? "");
}

/** "have led three teams", not "have you …" nor "can-do attitude" nor "trained nurses". */
function startsDoing(tokens: readonly NoteToken[]): boolean {
  const [first, second] = tokens;
  if (second === undefined || isSubject(second)) return false;
  return !(first?.lower === "trained" && /^(?:as|in|at|by)$/.test(second.lower));
}

/** True when a finite verb is left over after every subordinate clause has taken its own. */
function hasMainVerb(tokens: readonly NoteToken[]): boolean {
  let waiting = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (opensClause(tokens, index)) waiting += 1;
    if (!isFiniteAt(tokens, index) || isSecondVerb(tokens, index)) continue;
    if (waiting === 0) return true;
    waiting -= 1;
  }
  return false;
}

function opensClause(tokens: readonly NoteToken[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.lower === "that") return index === 0 ? isSubject(next) : !isEndOfClause(token, next);
  if (token.lower === "as" || token.lower === "since" || token.lower === "if")
    return isSubject(next);
  if (CLAUSE_WORDS.has(token.lower)) return next !== undefined;
  return isBareRelative(tokens, index);
}

/** "the way you work": a determiner begins, and the subject follows its noun without a mark. */
function isBareRelative(tokens: readonly NoteToken[], index: number): boolean {
  if (index < 2 || !isSubject(tokens[index])) return false;
  const first = tokens[0]!.lower;
  const before = tokens.slice(0, index);
  if (!(DETERMINERS.has(first) || first === "one" || first === "a" || first === "an")) return false;
  const previous = before.at(-1)!;
  if (CLAUSE_WORDS.has(previous.lower) || /^(?:and|but|so|or)$/.test(previous.lower)) return false;
  return !before.some((_, place) => isFiniteAt(tokens, place)) && !PREPOSITIONS.has(previous.lower);
}

function isFiniteAt(tokens: readonly NoteToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (CONTRACTED.test(token.lower)) return true;
  const previous = tokens[index - 1];
  if (previous?.lower === "to") return false;
  if (FINITE.has(token.lower)) return true;
  const subject =
    isSubject(previous) || (ADVERBS.has(previous?.lower ?? "") && isSubject(tokens[index - 2]));
  if (subject) return isVerbLike(token);
  return DOUBTFUL_FINITE.has(token.lower) && hasNounSubject(tokens, index);
}

const ADVERBS = set(
  "really also always never particularly especially very still already just often both fully truly all",
);

/** "your team works", "the talk made": a determiner and a noun right before the verb. */
function hasNounSubject(tokens: readonly NoteToken[], index: number): boolean {
  const noun = tokens[index - 1];
  if (noun === undefined || noun.comma) return false;
  if (DETERMINERS.has(noun.lower) || PREPOSITIONS.has(noun.lower) || /(?:ly|ing)$/.test(noun.lower))
    return false;
  return (
    DETERMINERS.has(tokens[index - 2]?.lower ?? "") ||
    DETERMINERS.has(tokens[index - 3]?.lower ?? "")
  );
}

function isSecondVerb(tokens: readonly NoteToken[], index: number): boolean {
  const previous = tokens[index - 1]?.lower;
  return previous === "and" || previous === "or";
}

function isVerbLike(token: NoteToken): boolean {
  if (CLAUSE_WORDS.has(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  return (
    token.lower !== "and" &&
    token.lower !== "or" &&
    token.lower !== "all" &&
    !ADVERBS.has(token.lower) &&
    !DETERMINERS.has(token.lower)
  );
}

/** "We talked …": a subject and its verb at once; "it" and "there" need a verb that is known. */
function startsWithSubject(tokens: readonly NoteToken[]): boolean {
  return /^(?:i|we|you|they|he|she)$/.test(tokens[0]?.lower ?? "") && tokens.length > 1;
}

function isSubject(token: NoteToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.lower === "i") return token.word === "I";
  return SUBJECTS.has(token.lower) || CONTRACTED.test(token.lower);
}

function isEndOfClause(token: NoteToken, next: NoteToken | undefined): boolean {
  return next === undefined || token.comma;
}

function isState(tokens: readonly NoteToken[]): boolean {
  const start = INTENSIFIERS.has(tokens[0]?.lower ?? "") ? 1 : 0;
  const head = tokens[start];
  if (head === undefined || !STATES.has(head.lower)) return false;
  const next = tokens[start + 1];
  return (
    next === undefined ||
    head.comma ||
    AFTER_STATE.has(next.lower) ||
    /^(?:certified|qualified|licensed)$/.test(head.lower)
  );
}
