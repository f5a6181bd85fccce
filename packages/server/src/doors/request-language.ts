import { type LanguageCode, LANGUAGES } from "@efterklang/core/case-file/case-file";

/** The one of our languages that an Accept-Language header likes best; Danish where it names none of them. */
export function requestLanguage(header: string | undefined): LanguageCode {
  let best: LanguageCode = "da";
  let liking = 0;
  for (const part of (header ?? "").slice(0, 500).split(",")) {
    const [range = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const likes = quality === undefined ? 1 : Number(quality.slice(2));
    const language = LANGUAGES.find((code) => range === code || range.startsWith(`${code}-`));
    if (language !== undefined && likes > liking) {
      best = language;
      liking = likes;
    }
  }
  return best;
}
