import type { LanguageCode } from "../case-file/case-file.ts";
import { daPositionWords } from "./da/position-words.ts";
import { enPositionWords } from "./en/position-words.ts";
import { withoutEnd } from "../text/without-end.ts";

/** How a position is spoken of inside a sentence. */
export interface PositionWords {
  /** The title as it stands inside a sentence: "projektleder", "Senior Data Engineer"; null where none can be used. */
  title: string | null;
  /** Definite noun phrases, the plainest first: "stillingen som projektleder", "projektlederstillingen". */
  forms: readonly string[];
  /** The same where the tone is relaxed: "jobbet som projektleder". */
  relaxed: readonly string[];
}

/** The ways to name a position with this title, or the bare noun ("stillingen") where the title is missing. */
export function positionWords(title: string | undefined, language: LanguageCode): PositionWords {
  const tidy = tidyTitle(title ?? "");
  return language === "da" ? daPositionWords(tidy) : enPositionWords(tidy);
}

/** Without what advertisements add: brackets, a place behind a dash, "søges", exclamation marks. */
function tidyTitle(title: string): string {
  const plain = title
    .normalize("NFC")
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [head = ""] = plain.split(/ [–—|-] /);
  return withoutEnd(head, "!.:;,")
    .replace(/ (?:søges|sought|wanted)$/i, "")
    .replace(/^(?:vi søger|we are looking for) (?:en |et |an? )?/i, "")
    .trim();
}
