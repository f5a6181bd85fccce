import type { Exchange } from "./case-file.ts";

/** The exchanges with one more, which stands behind all that are not later than it. */
export function withExchange(exchanges: readonly Exchange[], added: Exchange): Exchange[] {
  const at = Date.parse(added.at);
  const before = exchanges.findLastIndex((one) => Date.parse(one.at) <= at);
  return exchanges.toSpliced(before + 1, 0, added);
}
