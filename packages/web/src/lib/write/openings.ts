import type { LanguageCode, NoteKind } from "@efterklang/core/case-file/case-file";

const OPENINGS: Record<LanguageCode, Record<NoteKind, readonly string[]>> = {
  da: {
    highlights: ["Det gjorde indtryk på mig, at I ", "Jeg blev særlig glad for at høre om "],
    enthusiasm: ["Jeg vil gerne være med til at ", "Det, der trækker mest, er "],
    fit: ["Fra mit nuværende job kender jeg ", "Jeg har selv stået for "],
    additions: ["Jeg nåede ikke at nævne, at jeg ", "Du spurgte til "],
  },
  en: {
    highlights: ["It stayed with me that you ", "I especially enjoyed hearing about "],
    enthusiasm: ["I would love to help ", "What draws me most is "],
    fit: ["In my current job I ", "I have myself been responsible for "],
    additions: ["I did not get to mention that I ", "You asked about "],
  },
};

export function openings(kind: NoteKind, language: LanguageCode): readonly string[] {
  return OPENINGS[language][kind];
}
