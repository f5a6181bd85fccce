/// <reference lib="webworker" />
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import { patientSpelling } from "./patient-spelling.ts";
import { readThrough } from "./read-through.ts";
import type { Asked, Reading } from "./reading.ts";

/** A review may spend this long on finding proposals for words that the dictionary does not know. */
const PROPOSING_MS = 400;

const dictionaries = new Map<LanguageCode, SpellingLookup | "loading" | "missing">();
let latest: Asked | null = null;

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  latest = data;
  void provide(data.caseFile.language);
  answer(data);
});

function answer(asked: Asked): void {
  const state = dictionaries.get(asked.caseFile.language) ?? "missing";
  const dictionary = typeof state === "string" ? undefined : state;
  const spelling = dictionary && patientSpelling(dictionary, PROPOSING_MS, () => performance.now());
  const reading: Reading = {
    ...readThrough(asked, spelling),
    spelling: typeof state === "string" ? state : "ready",
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it goes to whoever started the worker.
  self.postMessage(reading);
}

/** Everything else works until the dictionary is there; then the latest text is read once more. */
async function provide(language: LanguageCode): Promise<void> {
  const known = dictionaries.get(language);
  if (known !== undefined && known !== "missing") return;
  dictionaries.set(language, "loading");
  const loaded = await import("./load-spelling.ts")
    .then(({ loadSpelling }) => loadSpelling(language))
    .catch(() => "missing" as const);
  dictionaries.set(language, loaded);
  if (latest?.caseFile.language === language) answer(latest);
}
