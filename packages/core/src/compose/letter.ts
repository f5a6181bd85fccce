import { Temporal } from "temporal-polyfill";
import type { Scene } from "./scene.ts";

/** What stands above the greeting of a letter: the sender's address, the recipient's, and the date. */
export function letterHead(scene: Scene, now: string): string {
  const { caseFile, recipient, slots } = scene;
  const { candidate, company } = caseFile;
  const attention = recipient?.name ? `${scene.words.grammar.attention} ${recipient.name}` : null;
  const from = lines([slots["name"], ...candidate.address]);
  const to = lines([(company.name ?? "").trim(), attention, ...company.address]);
  return [from, to, letterDate(scene, now)].filter((block) => block !== "").join("\n\n");
}

function lines(entries: readonly (string | null | undefined)[]): string {
  return entries
    .map((entry) => (entry ?? "").replace(/\s+/g, " ").trim())
    .filter((entry) => entry !== "")
    .join("\n");
}

function letterDate({ caseFile, words }: Scene, now: string): string {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(caseFile.timeZone);
  return words.grammar.letterDate(day.day, day.month, day.year);
}
