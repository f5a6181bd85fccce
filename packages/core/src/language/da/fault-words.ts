import type { FaultValues, FaultWords } from "../fault-words.ts";

const TYPES: Readonly<Record<string, string>> = {
  object: "et objekt i { }",
  list: "en liste i [ ]",
  text: "en tekst i anførselstegn",
  number: "et tal",
  "yes-or-no": "true eller false",
};
const FOUND: Readonly<Record<string, string>> = {
  object: "et objekt",
  list: "en liste",
  text: "en tekst",
  number: "et tal",
  "yes-or-no": "et ja eller nej",
  null: "null",
};
const SIDES: Readonly<Record<string, string>> = {
  employer: "arbejdsgiveren",
  candidate: "kandidaten",
};

const quoted = (text: string) => `»${text}«`;
const found = (values: FaultValues) => quoted(values.text("found"));

/** What is wrong with a case file, in Danish. */
export const daFaultWords: FaultWords = {
  quoted,
  thousands: ".",
  sentences: {
    empty: () => "Filen er tom; den skal indeholde et forløb skrevet i JSON.",
    "not-json": () =>
      "Det her er ikke gyldig JSON; se efter et komma, et anførselstegn eller en parentes, der mangler eller er for meget.",
    "too-large": (values) =>
      `Filen er for stor; den må højst fylde ${values.number("limit")} tegn.`,
    "too-deep": (values) =>
      `Felterne ligger for dybt inde i hinanden; der må højst være ${values.number("limit")} niveauer.`,
    "forbidden-key": (values) =>
      `Et felt må ikke hedde ${quoted(values.text("key"))}; fjern det, eller giv det et andet navn.`,
    missing: () => "Feltet mangler og skal udfyldes.",
    "wrong-format": () => "Formatet er ukendt; skriv »efterklang/case-file@1«.",
    "wrong-type": (values) => {
      const expected = TYPES[values.text("expected")] ?? TYPES["text"];
      const was = FOUND[values.text("found")];
      return was === undefined
        ? `Her skal der stå ${expected}.`
        : `Her skal der stå ${expected}, men der står ${was}.`;
    },
    "not-one-of": (values) =>
      `${found(values)} er ikke en af mulighederne; vælg en af disse: ${values.list("allowed")}.`,
    "not-an-instant": (values) =>
      `${found(values)} er ikke et tidspunkt; skriv dato, klokkeslæt og forskel fra UTC, for eksempel 2026-11-24T13:00:00+01:00.`,
    "not-a-day": (values) =>
      `${found(values)} er ikke en dag i kalenderen; skriv år, måned og dag, for eksempel 2026-12-01.`,
    "unknown-time-zone": (values) =>
      `${found(values)} er ikke en kendt tidszone; skriv en som Europe/Copenhagen.`,
    "too-short": () => "Teksten er tom; skriv noget, eller udelad feltet.",
    "unusable-text": () => "Det er ikke skrevet på en måde, der kan bruges her.",
    "too-long": (values) =>
      `Teksten er for lang; den må højst være på ${values.number("limit")} tegn.`,
    "too-many": (values) =>
      `Listen er for lang; den må højst have ${values.number("limit")} punkter.`,
    "unknown-contact": (values) =>
      `Der er ingen kontakt med id'et ${found(values)}; brug et id fra listen contacts.`,
    "duplicate-id": (values) =>
      `To kontakter har det samme id, ${found(values)}; giv hver sit eget.`,
    "end-before-start": () => "Samtalen slutter, før den begynder; ret et af de to tidspunkter.",
    "kind-not-theirs": (values) => {
      const side = SIDES[values.text("from")] ?? "den side";
      return `${quoted(values.text("kind"))} kan ikke komme fra ${side}; ret enten feltet from eller feltet kind.`;
    },
  },
};
