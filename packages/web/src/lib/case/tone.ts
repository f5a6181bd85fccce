import type { Culture, Manner } from "@efterklang/core/case-file/case-file";

export type { Culture, Manner };
export const CULTURES = ["formal", "relaxed"] as const satisfies Culture[];
export const MANNERS = ["formal", "warm", "brisk"] as const satisfies Manner[];
