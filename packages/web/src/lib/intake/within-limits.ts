import type { IntakeAnswer } from "./read-offered.ts";
import { MOST_BYTES, MOST_FILES } from "./limits.ts";

type Why = IntakeAnswer["unreadable"][number]["why"] | "too-large" | "too-many";

/** A file that took no part, and why. */
export interface LeftOut {
  file: string;
  why: Why;
}

/** The first files that fit together into one request; the others are named. */
export function withinLimits(files: readonly File[]): { taken: File[]; leftOut: LeftOut[] } {
  const taken: File[] = [];
  const leftOut: LeftOut[] = [];
  let bytes = 0;
  for (const file of files) {
    const fits = bytes + file.size <= MOST_BYTES;
    if (fits && taken.length < MOST_FILES) {
      taken.push(file);
      bytes += file.size;
    } else leftOut.push({ file: nameOf(file), why: fits ? "too-many" : "too-large" });
  }
  return { taken, leftOut };
}

/** As the server takes names: of some length, and not too long. */
export function nameOf({ name }: File): string {
  return name.slice(-255) || "?";
}
