import type { KeptCaseFile, LanguageCode, Settings } from "../api.ts";
import { countryHere } from "../country.ts";

/** A case file that knows nothing yet but who the candidate is. Its id is drawn at random, so it is free anywhere. */
export function newCaseFile(
  candidate: Settings["candidate"],
  language: LanguageCode,
): KeptCaseFile {
  const { region, zone } = countryHere();
  return {
    format: "efterklang/case-file@1",
    id: randomId(),
    language,
    timeZone: zone,
    region,
    candidate: structuredClone(candidate),
    company: { address: [] },
    position: {},
    process: { status: "open" },
    contacts: [],
    interviews: [],
    exchanges: [],
    notes: { highlights: [], enthusiasm: [], fit: [], additions: [] },
    judgement: {},
  };
}

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(14));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
