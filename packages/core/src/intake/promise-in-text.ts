import type { FoundDate } from "../dates-in-text/found-date.ts";
import { sentenceAround } from "./sentence-around.ts";

const PROMISE =
  /\b(?:du |de |i )?(?:hører|høre) (?:du |de )?(?:nærmere |fra|igen)|\bvend(?:er|e) (?:vi |jeg )?tilbage|\b(?:få|får|give|giver|forvente) (?:\p{L}{1,12} ){0,3}(?:svar|besked|afklaring|tilbagemelding)|\b(?:svar|besked) (?:senest|inden|i uge)|get back to|hear (?:back )?from us|let (?:you|(?:all|the|our)? ?(?:candidates|applicants|everyone)) know|contact (?:you|(?:all|the|our)? ?(?:candidates|applicants|everyone)) by|alle ansøgere (?:får|hører)|(?:come|be) back to|be in touch|inform (?:you|all)|decision by|expect to (?:hear|make)/iu;
const ABOUT_THE_READER =
  /^\s{0,3}(?:svar|giv|bekræft|meld|send|reply|respond|confirm|rsvp|let)\b|(?:venligst|please|bedes|kan du|vil du|you) (?:\p{L}{1,12} ){0,2}(?:give|svar|bekræft|confirm|let (?:me|us) know|reply)/iu;

/** Of the days in a text those by which the writer promises an answer. */
export function findPromises(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return dates.filter((date) => {
    const sentence = sentenceAround(text, date);
    return !date.time && PROMISE.test(sentence) && !ABOUT_THE_READER.test(sentence);
  });
}

const AFTERWARDS =
  /\b(?:senest|inden for|indenfor|within|no later than)? ?(en|et|to|tre|fire|fem|one|two|three|a|\d{1,2}) (dage?|hverdage|uger?|days?|working days|weeks?) (?:efter|after)\b/iu;
const COUNTS: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  a: 1,
  one: 1,
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  fem: 5,
};

/** "Du får svar senest en uge efter samtalen": how many days after the interview, with the passage in the text. */
export function findPromiseAfterwards(
  text: string,
): { days: number; working: boolean; start: number; end: number } | null {
  const match = AFTERWARDS.exec(text);
  if (!match) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  if (!PROMISE.test(sentenceAround(text, span))) return null;
  const count = COUNTS[match[1]!.toLowerCase()] ?? Number(match[1]);
  const unit = match[2]!.toLowerCase();
  return {
    days: /^(?:uge|week)/.test(unit) ? count * 7 : count,
    working: /hverdag|working/.test(unit),
    ...span,
  };
}
