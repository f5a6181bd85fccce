import { plainWords } from "./mail-words.ts";

/** A name for comparison: without quotes and what stands in brackets, and with `Holm, Anders` turned round. */
export function nameKey(name: string): string {
  const plain = plainWords(name.replace(/["']|\([^()]{0,100}\)/g, ""));
  const [last, first, ...more] = plain.split(",");
  return first === undefined || more.length > 0 ? plain : `${first.trim()} ${last!.trim()}`;
}
