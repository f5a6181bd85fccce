import type { Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** A calm last line. */
export const plain: Wordings = {
  both: [
    ...ways(
      "Jeg (ser frem|glæder mig) til at høre fra {jer}.",
      "Jeg ønsker {dig} en (god|rigtig god) dag.",
      "God arbejdslyst med (den videre proces|resten af processen).",
      "Jeg glæder mig til at høre (nærmere|mere).",
      "Jeg uddyber gerne.",
      "Jeg fortæller gerne mere.",
      "Jeg er glad for, at vi fik talt sammen.",
      "Det er en samtale, jeg tænker tilbage på med glæde.",
      "Det var en god oplevelse at (lære {jer} at kende|tale med {jer}).",
      "Jeg håber, at vi kommer til at (arbejde sammen|tale sammen igen|ses igen).",
      "Jeg håber, at vi ses igen.",
      "(God|Rigtig god) dag til {dig}.",
    ),
    ...ways(
      "Jeg (glæder mig|ser frem) til næste samtale.",
      "Jeg ser frem til, at vi taler videre.",
      "Jeg glæder mig til, at vi fortsætter snakken.",
    ).map((text) => ({ text, only: "next-round" as const })),
  ],
  neutral: ways(
    "På gensyn, håber jeg.",
    "Hav en (god|rigtig god) dag.",
    "Fortsat god dag til {dig}.",
    "God dag til alle hos {jer}.",
  ),
};

/** A last line that thanks: the end of a message that did not begin with thanks, or a second, short one. */
export const thanking: Wordings = {
  both: ways(
    "(Tak|Mange tak) for {din} tid.",
    "(Tak|Mange tak) for en god samtale.",
    "Mange tak for samtalen.",
    "(Tak|Mange tak), fordi {du} tog {dig} tid.",
    "Endnu en gang tak for (samtalen|{din} tid).",
    "Tak igen for (samtalen|{din} tid).",
    "Jeg siger mange tak for {din} tid.",
  ),
  neutral: ["Tak for snakken.", "Tusind tak for {din} tid."],
};

/** Thanks to be passed on to the others who took part. */
export const passOn: Wordings = {
  both: ways(
    "Hils gerne {others} og sig tak.",
    "Giv (gerne|meget gerne) min tak videre til {others}.",
    "Sig (også gerne|gerne også) tak til {others} fra mig.",
    "Min tak gælder også {others}.",
    "Hils (meget gerne|også) {others} fra mig.",
    "Tak også til {others}.",
  ),
};
