import type { Sheet } from "@efterklang/core/compose/draft";

export type PrintSize = "large" | "middling" | "small-type" | "smallest";

/** Characters that fit one side of A4 with the headings between them, in each size of type. */
const ROOM: readonly (readonly [PrintSize, number])[] = [
  ["large", 1_150],
  ["middling", 1_600],
  ["small-type", 2_250],
];

/** The largest type in which a sheet fits one side of A4; `smallest` takes all that a sheet can hold. */
export function printSize(sheet: Sheet): PrintSize {
  const { opening, points, question, closing, gatekeeper, busy, voicemail } = sheet;
  const { address, recipient } = sheet;
  const texts = [opening, ...points, question, closing, gatekeeper, busy, voicemail, recipient];
  const characters = [...texts, ...address].reduce((sum, text) => sum + (text ?? "").length, 0);
  return ROOM.find(([, most]) => characters <= most)?.[0] ?? "smallest";
}
