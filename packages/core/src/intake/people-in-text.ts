import type { Passage } from "./intake-document.ts";
import { isTitle, isTitleWord } from "./job-titles.ts";
import { isPersonName } from "./person-name.ts";
import { findPhone } from "./phone-number.ts";
import { spanIn, type View } from "./view.ts";

/** Somebody whom a text says takes part, or can be asked. */
export interface MentionedPerson {
  name: Passage;
  title?: Passage;
  phone?: Passage;
}

const CUE =
  /\b(?:(?:du )?deltager(?:e|ne)?(?: også| desuden| er)?|møder(?: du)?|mødes med|(?:meet|meeting|speaking|talking|speak|interview)(?: will be)? with|be meeting|meeting|interviewers?(?: is| are)?|ansættelsesudvalg(?:et)?(?: består af)?|til stede (?:er|vil være)|kontaktperson|who|hvem|spørg efter|ask for|kontakte?|panel consists of|panel(?: members)?|interviewed by|led by|udvalget består af|til samtalen vil du møde|you will meet|møde)(?=[:\s])[: \t]{0,3}(?:\n\s?)?[-–*•]? ?/giu;
const BEFORE_CUE =
  /(?:^|[.!?\n] ?)((?:min kollega|my colleague|vores|our)?[^.!?\n]{3,90}?) (?:er med|deltager|will join|joins us)\b/giu;
/** "4:00 PM - 4:30 PM  Elena Petrova, Head of Sales": a row of a programme. */
const SCHEDULED =
  /^[ \t]{0,4}\d{1,2}[:.]\d{2}(?: ?[AP]M)? ?[-–] ?\d{1,2}[:.]\d{2}(?: ?[AP]M)?[ \t:]{1,6}(?=\p{Lu}\p{Ll})/gimu;
const PARTS = /,\s?(?:og |and )?|\s(?:og|and|samt|eller|or|&)\s|;/giu;
const LONGEST_LIST = 260;

/** The people whom the sentences about who takes part name, in their order. */
export function findPeople(view: View): MentionedPerson[] {
  const found: MentionedPerson[] = [];
  for (const match of view.text.matchAll(CUE)) {
    const at = match.index + match[0].length;
    takeList(view, at, at + lengthOfSentence(view.text.slice(at, at + LONGEST_LIST)), found);
    if (match[0].includes("\n")) takeRows(view, at, found);
  }
  for (const match of view.text.matchAll(SCHEDULED)) {
    const at = match.index + match[0].length;
    takeList(view, at, at + lengthOfSentence(view.text.slice(at, at + LONGEST_LIST)), found);
  }
  for (const match of view.text.matchAll(BEFORE_CUE)) {
    const at = match.index + match[0].indexOf(match[1]!);
    takeList(view, at, at + match[1]!.length, found);
  }
  return found.filter(
    ({ name }, index) => found.findIndex((other) => other.name.value === name.value) === index,
  );
}

/** "og jeg sender en plan" says nothing of taking part. */
const ME = "(?:mig|undertegnede|me|myself|(?:jeg|I)(?=[.!?\\n]|$))";
const WRITER_ATTENDS = [
  // "Du møder afdelingschef Karin Lund og mig", "You will meet Ann Poe and me"
  new RegExp(
    `\\b(?:møder?|mødes med|taler? med|deltager?|samtale med|meet(?:ing)?|(?:speak(?:ing)?|talk(?:ing)?|interview) with)\\b[^.!?\\n]{0,160}?\\b(?:og|samt|and) ${ME}(?![\\p{L}'’])`,
    "iu",
  ),
  // "mig og min kollega", "myself and Ann Poe"
  /\b(?:møder?|mødes med|meet(?:ing)?) (?:mig|undertegnede|me|myself) (?:og|samt|and)\b/iu,
  /\b(?:jeg|undertegnede) (?:deltager|er med|vil være med)\b|\bI (?:will|'ll|’ll) (?:also )?(?:join|attend|take part|be there)\b/iu,
];

/** True where the writer says to be there as well. */
export function saysWriterAttends({ text }: View): boolean {
  return WRITER_ATTENDS.some((pattern) => pattern.test(text));
}

const MOST_ROWS = 12;

/** The rows with dashes below the first one of a list. */
function takeRows(view: View, from: number, found: MentionedPerson[]): void {
  let at = view.text.indexOf("\n", from) + 1;
  for (let count = 0; at > 0 && count < MOST_ROWS; count += 1) {
    const mark = /^[ \t]{0,8}[-–*•] ?/.exec(view.text.slice(at, at + 12));
    if (!mark) return;
    const start = at + mark[0].length;
    takeList(
      view,
      start,
      start + lengthOfSentence(view.text.slice(start, start + LONGEST_LIST)),
      found,
    );
    at = view.text.indexOf("\n", at) + 1;
  }
}

/** Up to the full stop, or the end of the line; "adm. direktør" does not end it. */
function lengthOfSentence(text: string): number {
  const end = text.search(/(?<!\b(?:adm|dir|dr|prof|mr|ms|mrs|st|afd|tlf))[.!?](?=\s|$)|\n/iu);
  return end === -1 ? text.length : end;
}

function takeList(view: View, from: number, to: number, found: MentionedPerson[]): void {
  const text = view.text.slice(from, to);
  let at = 0;
  let joined = ",";
  for (const separator of [...text.matchAll(PARTS), null]) {
    const end = separator?.index ?? text.length;
    takePart(view, from + at, text.slice(at, end), joined, found);
    if (separator) [at, joined] = [end + separator[0].length, separator[0].trim()];
  }
}

function takePart(
  view: View,
  at: number,
  text: string,
  joined: string,
  found: MentionedPerson[],
): void {
  const passage = (value: string): Passage => {
    const start = at + text.indexOf(value);
    return { value, ...spanIn(view, start, start + value.length) };
  };
  const previous = found.at(-1);
  const number = /^\s*(?:på )?(?:tlf|telefon|phone|mobil)\b/i.test(text)
    ? findPhone(text)
    : undefined;
  if (number && previous) return void (previous.phone ??= passage(number));
  const untitled = previous && previous.title === undefined && joined.startsWith(",");
  const bare = text
    .trim()
    .replace(/[.)]+$/, "")
    .replace(/^(?:som|der|who) (?:er|is) (?:vores |our )?/i, "");
  const told = readPerson(bare);
  const isAside = untitled && isTitle(bare) && (!told || isTitleWord(bare.split(/\s+/)[0]!));
  if (isAside && previous.name.end <= spanIn(view, at, at).start + 2)
    return void (previous.title = passage(bare));
  if (!told) return;
  const phone = findPhone(text.slice(text.indexOf(told.name)));
  found.push({
    name: passage(told.name),
    ...(told.title && { title: passage(told.title) }),
    ...(phone && { phone: passage(phone) }),
  });
}

const POSSESSIVES =
  /^(?:vores|vor|our|my|min|the|både|også|blandt andet|colleague|kollega|mit|the team's|mig|me|undertegnede samt|undertegnede og|du møder)\s+/iu;

/** "afdelingsleder Karen Lund", "Ravi Menon (Lead Data Scientist)", "vores Engineering Manager Sofie Kragh". */
function readPerson(text: string): { name: string; title?: string } | null {
  let rest = text;
  for (let times = 0; times < 4 && POSSESSIVES.test(rest); times += 1)
    rest = rest.replace(POSSESSIVES, "");
  const bracket = /^([^()]{3,60}?)\s*\(([^()]{2,60})\)?/u.exec(rest);
  const who = /^([^()]{3,80}?),? (?:som|der|who) (?:er|is) (?:vores |our )?([^.,]{2,60})/u.exec(
    rest,
  );
  const head = (who?.[1] ?? bracket?.[1] ?? rest).trim();
  const aside = who?.[2] ?? bracket?.[2];
  const words = head.split(/\s+/).slice(0, 10);
  const name = nameAtEnd(words) ?? nameAtStart(words);
  if (!name) return null;
  const before = words.slice(0, name.from).join(" ");
  const title =
    aside && isTitle(aside) ? aside.trim() : before !== "" && isWho(before) ? before : undefined;
  return { name: words.slice(name.from, name.to).join(" "), ...(title && { title }) };
}

/** A title, or at least a small word that is no verb of taking part: "formidler", "overlæge". */
function isWho(before: string): boolean {
  if (before.length >= 60) return false;
  return isTitle(before) || (/^\p{Ll}[\p{L}-]{3,}$/u.test(before) && !VERBS.has(before));
}

const VERBS = new Set("deltager møder ringer også with mødes".split(" "));

/** The most capitalised words at the end that are a name and no title. */
function nameAtEnd(words: readonly string[]): { from: number; to: number } | null {
  const lastTitle = words.findLastIndex(
    (word, index) => isTitleWord(word) && index < words.length - 2,
  );
  for (let from = Math.max(0, lastTitle + 1); from <= words.length - 2; from += 1)
    if (isPersonName(words.slice(from).join(" "))) return { from, to: words.length };
  return null;
}

/** "Dorte Frank på telefon 54 60 10 91". */
function nameAtStart(words: readonly string[]): { from: number; to: number } | null {
  const from = words.findIndex(
    (word, index) => !isTitleWord(word) && isPersonName(words.slice(index, index + 2).join(" ")),
  );
  if (
    from === -1 ||
    words.slice(0, from).some((word) => /^\p{Lu}/u.test(word) && !isTitleWord(word))
  )
    return null;
  let to = from + 2;
  while (to < words.length && isPersonName(words.slice(from, to + 1).join(" "))) to += 1;
  return { from, to };
}
