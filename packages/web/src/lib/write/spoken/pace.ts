import type { Sheet } from "@efterklang/core/compose/draft";
import { WORDS_A_MINUTE } from "@efterklang/core/compose/speech";
import { countWords } from "@efterklang/core/compose/wording";

/** The time that a call or a visit may take, in seconds. */
export const MOST_SECONDS = 120;

/** One thing to say, and from which to which second it is said at a calm pace. */
export interface PacePart {
  kind: "opening" | "point" | "question" | "closing";
  text: string;
  /** Which of its kind, from 1. */
  number: number;
  from: number;
  to: number;
}

/** What a sheet has to be said, in order, each part with its seconds. */
export function paceOf({ opening, points, question, closing }: Sheet): PacePart[] {
  const said: Pick<PacePart, "kind" | "text" | "number">[] = [
    { kind: "opening", text: opening, number: 1 },
    ...points.map((text, place) => ({ kind: "point" as const, text, number: place + 1 })),
    ...(question === null ? [] : [{ kind: "question" as const, text: question, number: 1 }]),
    { kind: "closing", text: closing, number: 1 },
  ];
  let at = 0;
  return said.map((part) => {
    const from = at;
    at += (countWords(part.text) / WORDS_A_MINUTE) * 60;
    return { ...part, from, to: at };
  });
}

/** The part that one should be at after so many seconds; null when all is said. */
export function partAt(parts: readonly PacePart[], seconds: number): number | null {
  const place = parts.findIndex(({ to }) => seconds < to);
  return place === -1 ? null : place;
}

/** Seconds as a clock shows them: `1.05`. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}.${String(whole % 60).padStart(2, "0")}`;
}
