import type { Passage } from "./intake-document.ts";
import { isTitle } from "./job-titles.ts";
import { spanIn, type View } from "./view.ts";

const LONGEST = 70;
/** What leads up to a position's title. The title begins where the match ends. */
const LEADS: readonly RegExp[] = [
  /^[ \t]*(?:stilling|position|job ?title|role|rolle|jobtitel|titel)\s{0,2}:[ \t]{0,4}/gim,
  /\b(?:stillingen|stilling|jobbet|job|rollen|pladsen|ansøgning til (?:stillingen|jobbet)|jobsamtale|samtale)(?: \p{L}{1,20}){0,2} som (?:vores nye |vores |ny )?/giu,
  /\b(?:ansøgning|ansøgningen|ansøgt|søger|application|applying|applied|ansættelse) (?:som|as|to be) (?:an? )?/giu,
  /\b(?:stillingen|jobbet|position(?: of)?|role(?: of)?)[:,]? ["“”»«](?=\p{L})/giu,
  /^[ \t]*(?:topic|emne)\s{0,2}:[ \t]{0,4}(?:job)?(?:samtale|interview)[,:–-] ?/gim,
  /\bstillingen (?=\p{Lu}[\p{L}-]{3,40} (?:hos|ved|på|i) \p{Lu})/gu,
  /\b(?:position|role|job|post|vacancy)(?: \p{L}{1,12})? (?:of|as|for) (?:an? |our )?(?=\p{Lu})/gu,
];
const ENGLISH =
  /\b(?:the|our|a|an|this)\s+((?:[\p{L}&/+-]{1,30}\s){1,6})(?:position|role|job|vacancy|opening)\b/giu;
const STOPS_DA =
  /(?<!-)\s(?:hos|på|ved|til|i|der|for|og vil|tirsdag|mandag|onsdag|torsdag|fredag|lørdag|søndag|den|d\.|kl\.?|med|inviterer|vil|er|blev|om|og)(?=\s)|[.,;:!?()\n|–@"“”»«]| - /u;
const STOPS_EN =
  /\s(?:at|with|in|on|and we|to|for|is|was|this|we|from|and)(?=\s)|[.,;:!?()\n|–@]| - /u;
const PRE = /^(?:open|new|advertised|vacant|first|exciting|following|above|same)\s+/i;

/** A position named in a text, with its passage in the document; null where none is. */
export function findPosition(view: View): Passage | null {
  const hits: { at: number; title: string; rank: number }[] = [];
  LEADS.forEach((lead, rank) => {
    for (const match of view.text.matchAll(lead)) {
      const at = match.index + match[0].length;
      const title = cut(view.text.slice(at, at + LONGEST), stopsAfter(rank));
      if (isTitleShaped(title)) hits.push({ at, title, rank });
    }
  });
  for (const match of view.text.matchAll(ENGLISH)) {
    const raw = match[1]!.trim().replace(PRE, "");
    const inner = raw.replace(/^.*\b(?:the|our|about|an?) /iu, "");
    const lead = inner.search(/\p{Lu}/u);
    const title = lead > 0 ? inner.slice(lead) : inner;
    const at = match.index + match[0].indexOf(title);
    if (isTitleShaped(title) && !/^(?:job|same|open|new|phone)$/i.test(title))
      hits.push({ at, title, rank: 1.5 });
  }
  hits.sort((a, b) => a.rank - b.rank || a.at - b.at);
  const best = hits[0];
  return best ? { value: best.title, ...spanIn(view, best.at, best.at + best.title.length) } : null;
}

const SUBJECT_LEAD =
  /^(?:(?:re|sv|vs|fwd|fw|opdateret|updated|aflyst|canceled|cancelled|invitation|confirmed|accepted)\s?:\s{0,3}){0,4}/i;
/** Words that make a subject one about an interview, without naming the position. */
const ABOUT =
  /\b(?:invitation|indkaldelse|indbydelse|interview|jobinterview|samtale|jobsamtale|ansættelsessamtale|onlinesamtale|telefonsamtale|screening|call|telephone|phone|confirmation|slot|online|video|kort|første|[12]|first|second|til|to|om|vedr|vedrørende|the|stillingen|jobbet|som|job|for|din|ansøgning|du|er|inviteret|your|application|rollen)\b\.?/giu;

/** A position in a subject line: what stands beside "samtale" or "interview", or in the words that texts use. */
export function findPositionInSubject(subject: Passage): Passage | null {
  const view = { text: subject.value, starts: [0], origins: [subject.start] };
  const written = findPosition(view);
  if (written) return written;
  const lead = SUBJECT_LEAD.exec(subject.value)![0].length;
  const rest = subject.value.slice(lead);
  if (/samtale|interview|screening|indkaldelse|inviteret/i.test(rest)) {
    const beside = besideInterview(rest, subject.start + lead);
    if (beside) return beside;
  }
  return titleIn(rest, subject.start + lead);
}

/** The part of a line that reads as what somebody does. */
function titleIn(text: string, start: number): Passage | null {
  for (const match of text.matchAll(/[^:–—|(),@/]+/gu))
    for (const part of partsOf(match[0], match.index)) {
      const title = cut(part.text, / (?:hos|at|with|til|i|ved|på) (?=\p{L})/u);
      if (!isTitle(title) || !isTitleShaped(title)) continue;
      return { value: title, start: start + part.at, end: start + part.at + title.length };
    }
  return null;
}

function besideInterview(text: string, start: number): Passage | null {
  for (const match of text.matchAll(/[^:–—|(),@]+/gu)) {
    for (const part of partsOf(match[0], match.index)) {
      const stopped = cut(part.text, / (?:hos|at|with|@|i|ved|på) (?=\p{Lu})|\(/u);
      const title = stopped.trim();
      const bare = title
        .replace(ABOUT, "")
        .replace(/^[\s.]+/, "")
        .trim();
      if (bare === "" || bare.length < title.length / 2) {
        const tail = /^(.{3,50}) (?:interview|samtale)$/i.exec(title);
        if (!tail || tail[1]!.replace(ABOUT, "").trim() === "") continue;
        return { value: tail[1]!, start: start + part.at, end: start + part.at + tail[1]!.length };
      }
      const clean = title.length === bare.length ? title : bare;
      const at = text.indexOf(clean);
      if (at === -1 || !isTitleShaped(clean)) continue;
      return { value: clean, start: start + at, end: start + at + clean.length };
    }
  }
  return null;
}

/** Parts a hyphen with blanks around it separates. */
function partsOf(text: string, at: number): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  for (const piece of text.split(" - ")) {
    const trimmed = piece.trimStart();
    parts.push({ text: trimmed.trimEnd(), at: at + from + piece.length - trimmed.length });
    from += piece.length + 3;
  }
  return parts;
}

const STOPS_LABEL = /[\n(,;]| (?:til|hos|at|ved|i) /u;

/** A label says no more than the title in its line. */
function stopsAfter(rank: number): RegExp {
  if (rank === 0) return STOPS_LABEL;
  return rank === LEADS.length - 1 ? STOPS_EN : STOPS_DA;
}

function cut(text: string, stop: RegExp): string {
  const at = text.search(stop);
  return (at === -1 ? text : text.slice(0, at)).trim();
}

function isTitleShaped(title: string): boolean {
  return (
    title.length >= 3 &&
    title.length < LONGEST &&
    /^[\p{L}]/u.test(title) &&
    !/^(?:og|and|m\.|med|with|hos|til|fra|by|af|mr|mrs|ms)[\s.]/i.test(title) &&
    !/@|https?:|\d{4}/.test(title) &&
    title.split(/\s+/).length <= 7
  );
}
