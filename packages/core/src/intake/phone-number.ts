const NUMBER = /(?:\+|\(\+?|00)?\d[\d ().-]{5,20}\d/g;
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 13;

/** The first phone number in a line, as written; undefined where none stands there. Dates and registration numbers are none. */
export function findPhone(text: string): string | undefined {
  if (text.length > 400) return undefined;
  for (const match of text.matchAll(NUMBER)) {
    const found = match[0].trim();
    const digits = found.replace(/\D/g, "");
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) continue;
    const before = text.slice(Math.max(0, match.index - 14), match.index).toLowerCase();
    if (/cvr|ean|nr\.|no\.|id|sag|ref|job|kode|code|\/$|[a-z]-$|#/.test(before)) continue;
    if (/^\d{1,2}[-.]\d{1,2}[-.]\d{2,4}/.test(found) || /^\d{4}-\d{2}-\d{2}/.test(found)) continue;
    if (text[match.index + match[0].length] === "@" || /\d\.\d{2}-\d/.test(found)) continue;
    // Danish numbers have eight digits; a zip code and a house number together have no such shape.
    return found.startsWith("(") && !found.includes(")") ? found.slice(1) : found;
  }
  return undefined;
}
