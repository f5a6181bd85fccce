import { describe, expect, test } from "vitest";
import { tokenize } from "../text/token.ts";
import { detectLanguage } from "./detect-language.ts";

const TEXTS: readonly (readonly [language: string | null, text: string])[] = [
  ["da", "Tak for en god samtale i går. Jeg blev glad for at høre om jeres planer."],
  ["da", "Hej Anders. Det var rart at møde dig, og jeg håber, at vi ses igen efter jul."],
  [
    "da",
    "Tak for snakken. Min erfaring med change management, agile coaching og stakeholder alignment kan I bruge.",
  ],
  ["en", "Thank you for the interview. I enjoyed hearing about your plans."],
  [
    "en",
    "Thanks for the chat with Søren and Åse about the Nørrebro office, it was great to see it.",
  ],
  ["no", "Takk for en hyggelig samtale i går. Jeg ble veldig glad for å høre om planene deres."],
  ["no", "Takk for sist. Jeg har tenkt mye på stillingen, og jeg ønsker å jobbe hos dere."],
  [
    "sv",
    "Tack för ett trevligt samtal igår. Jag är mycket intresserad av tjänsten och hoppas att vi hörs.",
  ],
  ["sv", "Det var roligt att träffa er och jag ser fram emot att höra från er."],
  [
    "de",
    "Vielen Dank für das Gespräch gestern, ich habe mich sehr gefreut und bin an der Stelle interessiert.",
  ],
  ["fr", "Merci beaucoup pour votre temps hier, je suis très intéressée par le poste."],
  [
    "es",
    "Muchas gracias por su tiempo, me gustó la entrevista y estoy muy interesado en el puesto.",
  ],
  [
    "nl",
    "Bedankt voor het gesprek van gisteren, ik ben zeer geïnteresseerd in de functie en wij spreken elkaar graag.",
  ],
  ["other", "Σας ευχαριστώ πολύ για τη χθεσινή συνέντευξη και τον χρόνο σας."],
  [null, "Tak for i går."],
  [null, "Thanks!"],
  [null, ""],
  [null, "Mette Kjær Vestergade 12 8000 Aarhus C Danmark"],
];

describe("the language of a draft", () => {
  test.each(TEXTS)("is %s: %s", (language, text) => {
    expect(detectLanguage(tokenize(text))).toBe(language);
  });
});
