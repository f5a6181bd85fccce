/** A run of letters, a run of digits, or one mark. */
export interface DateToken {
  kind: "word" | "number" | "mark";
  /** Lower case and composed; every dash is "-". */
  key: string;
  /** Of a number; NaN otherwise. Figures of more than four digits are no part of any date. */
  value: number;
  start: number;
  end: number;
  /** Nothing stands between it and the token before. */
  joined: boolean;
  capital: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu;
const DASHES = /[‐‑‒–—−]/;
const MOST_DIGITS = 4;

/** The tokens of a text in their order, in time linear in its length. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    tokens.push(token(match[0], match.index, match.index === end));
    end = match.index + match[0].length;
  }
  return tokens;
}

function token(text: string, start: number, joined: boolean): DateToken {
  const first = text.charCodeAt(0);
  const place = { start, end: start + text.length, joined };
  if (first >= 48 && first <= 57) {
    const value = text.length <= MOST_DIGITS ? Number(text) : Number.NaN;
    return { kind: "number", key: text, value, capital: false, ...place };
  }
  const key = text.normalize("NFC").toLowerCase();
  if (key === text.normalize("NFC").toUpperCase())
    return {
      kind: "mark",
      key: DASHES.test(key) ? "-" : key,
      value: NaN,
      capital: false,
      ...place,
    };
  const head = String.fromCodePoint(text.codePointAt(0)!);
  return { kind: "word", key, value: NaN, capital: head !== head.toLowerCase(), ...place };
}

/** The key at a place, empty beyond the ends. */
export function keyAt(tokens: readonly DateToken[], at: number): string {
  return tokens[at]?.key ?? "";
}

/** The index after an optional token with this key. */
export function skip(tokens: readonly DateToken[], at: number, ...keys: string[]): number {
  return keys.includes(keyAt(tokens, at)) ? at + 1 : at;
}

/** Whether the token is glued to the one before it. */
export function isJoined(tokens: readonly DateToken[], at: number): boolean {
  return tokens[at]?.joined ?? false;
}
