import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { PrincipleId } from "@efterklang/core/principles/principle";

type Titles = Map<PrincipleId, Record<LanguageCode, string>>;

let titles: Titles | null = $state.raw(null);
let asked = false;

/** A principle's title; null until the principles, which the first picture does not need, have been fetched. */
export function principleTitle(id: PrincipleId, language: LanguageCode): string | null {
  if (!asked) {
    asked = true;
    void import("@efterklang/core/principles/principles").then(({ PRINCIPLES }) => {
      titles = new Map(PRINCIPLES.map((principle) => [principle.id, principle.title]));
    });
  }
  return titles?.get(id)?.[language] ?? null;
}
