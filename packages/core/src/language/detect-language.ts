import type { LanguageCode } from "../case-file/case-file.ts";
import type { Token } from "../text/token.ts";

/** A language that a draft can be told to be in; `other` is one in another script. */
export type DetectedLanguage = LanguageCode | "no" | "sv" | "de" | "nl" | "fr" | "es" | "other";

/** Little words that each language needs in nearly every sentence, without those that mean something in English and Danish alike. */
const COMMON: Readonly<Record<Exclude<DetectedLanguage, "other">, string>> = {
  da: "og jeg det er af til som på de med den en et der ikke jer mig os om var har kan skal også fra kære tak hilsen blev min jeres vores ved efter når men hvor hvordan meget noget endnu være vil dig din i at",
  en: "the and you your i to of with was it is have that my me thank thanks about this our in on we be would are not as from had who there their they been which what it's i'm i'd i've more dear regards",
  no: "og jeg det er av til som på de med den en et der ikke meg oss om var har kan skal også fra kjære takk hilsen ble min deres dere vår ved etter når men hvor hvordan mye noe enda være vil deg din i at å hei",
  sv: "och jag det är av till som på de med den en ett där inte mig oss om var har kan ska också från kära tack hälsning hälsningar blev min er ert vår vid efter när men hur mycket något ännu vara vill dig din i att för",
  de: "und ich das ist von zu als auf die mit den ein eine der nicht mich uns um war haben kann soll auch aus dank sehr ihre ihnen sie wir nach wenn aber wo wie viel noch sein will bei für es im dem des grüßen",
  nl: "en ik het is van te als op de met een die niet mij ons om was heb kan zal ook uit bedankt zeer uw u wij we na als maar waar hoe veel nog zijn wil bij voor dat mijn graag",
  fr: "et je le la les est de à comme sur avec un une qui ne pas moi nous pour était avoir peut aussi merci très votre vous après quand mais où comment beaucoup encore être veux chez que mon notre dans des du",
  es: "y yo el la los es de a como sobre con un una que no me nos para era haber puede también gracias muy su usted después cuando pero donde cómo mucho todavía ser quiero por mi nuestra en del las",
};
/** What tells Danish from its neighbours. A word may count for two of the three, never for all. */
const NORDIC: Readonly<Record<"da" | "no" | "sv", string>> = {
  da: "af mig dig sig jer jeres os blev bliver efter noget nogle meget tak kære hej nu uge igen gerne fik mødet spændende venlig sætter hvad vores jeg jo ud fortælle arbejde opgaver håber glæder",
  no: "av meg deg seg dere oss ble blir etter noe noen mye takk kjære hei nå uke igjen gjerne fikk møtet spennende vennlig setter hva vår vårt jeg ut fortelle arbeide arbeid oppgaver håper gleder veldig intervjuet hyggelig muligheten mulighet bedriften selskapet å deres gjennom ikke",
  sv: "av mig dig sig er ert era oss blev blir efter något några mycket tack kära hej nu vecka igen gärna fick mötet spännande vänlig vänliga sätter vad vår vårt jag ut berätta arbeta arbete uppgifter hoppas och att inte från är också samtalet intervjun tjänsten roligt trevligt möjlighet möjligheten hälsningar för ett",
};
const SURE_WORDS = 4;
const SURE_RATIO = 2;
/** Fewer words than this tell too little to call a draft foreign. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 400;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const COMMON_WORDS = new Map(Object.entries(COMMON).map(([code, text]) => [code, words(text)]));
const NORDIC_WORDS = { da: words(NORDIC.da), no: words(NORDIC.no), sv: words(NORDIC.sv) };

/**
 * The language a text is surely in, or null where it is too short or too mixed to tell.
 * Only the first few hundred words are read.
 */
export function detectLanguage(tokens: readonly Token[]): DetectedLanguage | null {
  const read = tokens.slice(0, MOST_WORDS).map((token) => token.key);
  if (read.length < FEWEST_WORDS) return null;
  if (isOtherScript(read)) return "other";
  const scores = [...COMMON_WORDS].map(([code, known]) => ({ code, score: count(read, known) }));
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0]!;
  if (best.score < SURE_WORDS) return null;
  if (best.code === "da" || best.code === "no" || best.code === "sv") return nordic(read, scores);
  const next = scores.find(({ code }) => code !== best.code)!;
  return best.score >= next.score * SURE_RATIO ? (best.code as DetectedLanguage) : null;
}

function count(read: readonly string[], known: ReadonlySet<string>): number {
  return read.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
}

function nordic(
  read: readonly string[],
  scores: readonly { code: string; score: number }[],
): DetectedLanguage | null {
  const outside = scores.find(({ code }) => !["da", "no", "sv"].includes(code))!;
  if (scores[0]!.score < outside.score * SURE_RATIO) return null;
  const marks = (["da", "no", "sv"] as const).map((code) => ({
    code,
    score: exclusive(read, code),
  }));
  marks.sort((a, b) => b.score - a.score);
  const [best, next] = [marks[0]!, marks[1]!];
  const sure = best.score >= SURE_WORDS - 1 && best.score >= next.score * SURE_RATIO;
  if (sure) return best.code;
  const danish = marks.find(({ code }) => code === "da")!;
  // Written Danish and Norwegian share most words; without a mark of the neighbour it is taken for Danish.
  return danish.score >= best.score ? "da" : null;
}

/** Words that are this language's and not that of both neighbours; the fewer share it, the more it says. */
function exclusive(read: readonly string[], code: "da" | "no" | "sv"): number {
  const others = (["da", "no", "sv"] as const).filter((other) => other !== code);
  return read.reduce((sum, word) => {
    if (!NORDIC_WORDS[code].has(word)) return sum + letters(word, code);
    const shared = others.filter(
      (other) => NORDIC_WORDS[other].has(word) || COMMON_WORDS.get(other)!.has(word),
    );
    return sum + (shared.length === 0 ? 1 : shared.length === 1 ? 0.25 : 0);
  }, 0);
}

/** Swedish writes ä and ö where Danish and Norwegian write æ and ø. */
function letters(word: string, code: "da" | "no" | "sv"): number {
  if (code === "sv") return /[äö]/.test(word) ? 0.5 : 0;
  return /[æø]/.test(word) ? 0.1 : 0;
}

function isOtherScript(read: readonly string[]): boolean {
  const text = read.join("");
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return all >= 20 && latin < all * 0.4;
}
