import * as fc from "fast-check";
import type { CaseFileInput, LanguageCode, NoteKind } from "../case-file/case-file.ts";

/** What candidates write: whole sentences, fragments, and nothing. Plain enough for any trade. */
const THOUGHTS: Record<LanguageCode, Record<NoteKind, readonly string[]>> = {
  da: {
    highlights: [
      "Jeg blev glad for at høre, hvordan I deler vagterne mellem jer.",
      "snakken om de nye skoleforløb",
      "Det gjorde indtryk på mig, at alle på holdet har tid til oplæring",
    ],
    enthusiasm: [
      "Jeg har meget lyst til at arbejde sammen med jer om den opgave.",
      "jeg glæder mig allerede til at lære systemet at kende",
    ],
    fit: [
      "Jeg har i fem år stået for planlægningen af vores produktion.",
      "erfaring med migrering til Kubernetes",
    ],
    additions: [
      "Jeg nåede ikke at sige, at jeg også har kørekort til lastbil.",
      "certifikat i svejsning",
    ],
  },
  en: {
    highlights: [
      "I enjoyed hearing how your teams share what they learn from customers.",
      "the talk about the new training programme",
      "It struck me how much time everybody takes to bring new people in",
    ],
    enthusiasm: [
      "I would very much like to work on that with you.",
      "looking forward to learning the system",
    ],
    fit: [
      "I have planned our production for the past five years.",
      "experience with moving to Kubernetes",
    ],
    additions: [
      "I forgot to say that I also hold a licence for lorries.",
      "a certificate in welding",
    ],
  },
};

/** Notes with any number of thoughts of each kind: none at all, only blanks, whole sentences, fragments. */
export function arbitraryNotes(language: LanguageCode): fc.Arbitrary<CaseFileInput["notes"]> {
  const thoughts = (kind: NoteKind) =>
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...THOUGHTS[language][kind]) },
        { weight: 1, arbitrary: fc.constantFrom("", "  ", "\n\t", "\u00a0") },
      ),
      { maxLength: 3 },
    );
  const some = fc.record({
    highlights: thoughts("highlights"),
    enthusiasm: thoughts("enthusiasm"),
    fit: thoughts("fit"),
    additions: thoughts("additions"),
  });
  const none = fc.constantFrom<CaseFileInput["notes"]>({}, { highlights: [" "], enthusiasm: [""] });
  return fc.oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: none });
}
