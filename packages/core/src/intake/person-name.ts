import { isTitleWord } from "./job-titles.ts";

const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]{0,40}$/u;
const LINK = new Set(["von", "van", "de", "den", "der", "du", "af", "al", "el", "bin", "la", "di"]);
/** Words with a capital that begin no name. */
const NO_NAME = new Set(
  (
    "hej kære dear hi hello med venlig venlige hilsen kind best regards thanks tak mvh vh the we vi you du de jeg i join tlf " +
    "telefon phone mobil mobile mail web www monday tuesday wednesday thursday friday mandag tirsdag onsdag torsdag fredag " +
    "zoom teams microsoft google webex meet meeting skype when where who what time date dato tid sted hvor hvornår job jobs " +
    "recruitment rekruttering careers karriere kommune region hospital skole sekretariatet team hr noreply no-reply via " +
    "department afdeling road street lane avenue vej gade allé torv early systems programme interview samtale jobsamtale invitation calendar kalender"
  ).split(" "),
);
/** Shorter words that name a trade are family names too: Kok, Præst. */
const LONG_TITLE = 6;
const LEGAL = /\b(?:A\/S|ApS|I\/S|P\/S|K\/S|IVS|AB|AS|Ltd|LLP|LLC|Inc|GmbH|AG|plc|Group|Kommune)\b/;

/** Whether the text is a person's name, given and family name at least. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || text.length > 80 || LEGAL.test(text)) return false;
  if (!words.every((word) => WORD.test(word) || LINK.has(word))) return false;
  if (words.some((word) => NO_NAME.has(word.toLowerCase()))) return false;
  if (words.slice(1).some((word) => word.length >= LONG_TITLE && isTitleWord(word))) return false;
  return (
    !LINK.has(words[0]!) && !words.some((word) => isTitleWord(word) && word === word.toUpperCase())
  );
}

/** "Holm, Anders" as Outlook writes it, and names with a title before them. Answers the name alone. */
export function plainName(text: string): string {
  const name = text.replace(/\s*\([^()]{0,60}\)\s*$/, "").replace(/^["'\s]+|["'\s]+$/g, "");
  const turned = /^([\p{L}'’-]{2,40}),\s?([\p{L}'’. -]{2,40})$/u.exec(name);
  if (turned && isPersonName(`${turned[2]!.trim()} ${turned[1]}`))
    return `${turned[2]!.trim()} ${turned[1]}`;
  const words = name.split(/\s+/);
  while (
    words.length > 2 &&
    (isTitleWord(words[0]!) || /^(?:Prof|Dr|Mr|Mrs|Ms)\.?$/.test(words[0]!))
  )
    words.shift();
  return words.join(" ");
}
