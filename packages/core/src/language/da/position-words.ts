import type { PositionWords } from "../position-words.ts";
import { hasOwnCapitals, isUnusable } from "../title-shape.ts";

const ENGLISH = new Set(
  "manager engineer developer officer lead owner specialist senior junior head analyst consultant scientist director executive architect intern data software product sales account business marketing customer success support key people operations project program programme scrum master designer ux ui full-stack frontend backend cloud security growth content community talent acquisition assistant accountant advisor supply chain finance controller of and lead tech quality assurance chief".split(
    " ",
  ),
);
/** English words that Danish has made its own: alone they do not make a title English. */
const SHARED = new Set(
  "specialist designer controller support marketing intern senior junior data software project".split(
    " ",
  ),
);
const PREPOSITIONS = /\s(?:på|i|ved|til|hos|for|med|inden|indenfor|af|og)\s/;

/** Endings of occupations that take the compound without a linking letter. */
const PLAIN_COMPOUND =
  /(?:leder|medarbejder|konsulent|assistent|chef|direktør|ingeniør|lærer|pædagog|rådgiver|udvikler|tekniker|montør|laborant|sekretær|sygeplejerske|læge|terapeut|jurist|økonom|designer|planlægger|sælger|bogholder|arkitekt|psykolog|tømrer|elektriker|mekaniker|bager|tjener|frisør|lektor|adjunkt|professor|forsker|analytiker|koordinator|redaktør|journalist|bibliotekar|farmaceut|operatør|chauffør|ekspedient|receptionist|supporter|tester|controller|specialist|partner|inspektør|vejleder|formidler|underviser|producent|revisor|dyrlæge|tandlæge|portør|pedel|gartner|maler|murer|programmør|administrator|auditor|mægler|disponent|logistiker|statistiker|biolog|geolog|sociolog|antropolog|musiker|skuespiller|fotograf|grafiker|tolk|oversætter)$/;

/** Danish names of a position: small letters, no article, compounds in one word. */
export function daPositionWords(raw: string): PositionWords {
  if (isUnusable(raw)) return { title: null, forms: ["stillingen"], relaxed: ["jobbet"] };
  const title = titleInside(raw);
  const compound = compoundOf(title);
  const forms = [`stillingen som ${title}`, ...(compound === null ? [] : [compound])];
  return { title, forms, relaxed: [`jobbet som ${title}`] };
}

/** The head in small letters; names after a preposition, acronyms and English titles as they are. */
function titleInside(title: string): string {
  if (isEnglish(title)) return title;
  const at = title.search(PREPOSITIONS);
  const head = at === -1 ? title : title.slice(0, at);
  const shouted = title === title.toLocaleUpperCase("da") && title.length > 5;
  if (shouted) return title.toLocaleLowerCase("da");
  return head.split(" ").map(smallWord).join(" ") + title.slice(head.length);
}

function smallWord(word: string): string {
  if (word.startsWith("It-")) return `it-${word.slice(3).toLocaleLowerCase("da")}`;
  if (hasOwnCapitals(word) || word.includes("-")) return word;
  return word.toLocaleLowerCase("da");
}

function isEnglish(title: string): boolean {
  if (PLAIN_COMPOUND.test(title) && /^\p{Lu}{2,}-\p{Ll}+$/u.test(title)) return false;
  const words = title.toLowerCase().split(/[\s/,&-]+/);
  const english = words.filter((word) => ENGLISH.has(word));
  return (
    english.some((word) => !SHARED.has(word)) ||
    (words.length > 1 && english.length === words.length)
  );
}

function compoundOf(title: string): string | null {
  if (isEnglish(title)) return /[,/]/.test(title) ? null : `${title}-stillingen`;
  if (/[\s,/]/.test(title) || !PLAIN_COMPOUND.test(title)) return null;
  return `${title}stillingen`;
}
