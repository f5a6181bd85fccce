import type { LetterPage } from "@efterklang/core/compose/letter-page";

/** What of a letter is written by hand, from the greeting on: the card has no room for addresses. */
export function handwrittenText({ blocks }: LetterPage): string {
  const written = blocks.filter(({ kind }) => WRITTEN.has(kind));
  return written
    .map(({ kind, lines }, place) => {
      const joins = kind === "signature" && written[place - 1]?.kind === "closing";
      return `${place === 0 ? "" : joins ? "\n" : "\n\n"}${lines.join("\n")}`;
    })
    .join("");
}

const WRITTEN: ReadonlySet<string> = new Set(["greeting", "paragraph", "closing", "signature"]);

/** The words between greeting and closing, as lengths are counted everywhere. */
export function handwrittenWords({ blocks }: LetterPage): number {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  return paragraphs.flatMap(({ lines }) => lines.join(" ").split(/\s+/).filter(Boolean)).length;
}
