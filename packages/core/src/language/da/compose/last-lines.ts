import type { Wordings } from "../../compose-words.ts";

/** A calm last line. */
export const plain: Wordings = {
  both: [
    "Jeg ser frem til at høre fra {jer}.",
    "Jeg ønsker {dig} en god dag.",
    "God arbejdslyst med den videre proces.",
    "Jeg glæder mig til at høre nærmere.",
    "Jeg uddyber gerne.",
    "Jeg er glad for, at vi fik talt sammen.",
    "Det er en samtale, jeg tænker tilbage på med glæde.",
    "Det var en god oplevelse at lære {jer} at kende.",
    "Jeg håber, at vi kommer til at arbejde sammen.",
    "Rigtig god dag til {dig}.",
    "Jeg håber, at vi kommer til at tale sammen igen.",
    "Jeg håber, at vi ses igen.",
    "God dag til {dig}.",
    { text: "Jeg glæder mig til næste samtale.", only: "next-round" },
    { text: "Jeg ser frem til, at vi taler videre.", only: "next-round" },
    { text: "Jeg glæder mig til, at vi fortsætter snakken.", only: "next-round" },
  ],
  neutral: [
    "På gensyn, håber jeg.",
    "Hav en god dag.",
    "Fortsat god dag til {dig}.",
    "God dag til alle hos {jer}.",
  ],
};

/** A last line that thanks: the end of a message that did not begin with thanks, or a second, short one. */
export const thanking: Wordings = {
  both: [
    "Tak for {din} tid.",
    "Tak for en god samtale.",
    "Mange tak for samtalen.",
    "Tak, fordi {du} tog {dig} tid.",
    "Endnu en gang tak for samtalen.",
    "Tak igen for {din} tid.",
    "Mange tak, fordi {du} tog {dig} tid.",
    "Jeg siger mange tak for {din} tid.",
  ],
  neutral: ["Tak for snakken.", "Tusind tak for {din} tid."],
};

/** Thanks to be passed on to the others who took part. */
export const passOn: Wordings = {
  both: [
    "Hils gerne {others} og sig tak.",
    "Giv meget gerne min tak videre til {others}.",
    "Sig også gerne tak til {others} fra mig.",
    "Min tak gælder også {others}.",
    "Hils meget gerne {others} fra mig.",
    "Tak også til {others}.",
  ],
};
