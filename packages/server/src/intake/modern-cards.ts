/** What a line of version 2.1 may name, as 3.0 would; encodings and charsets are gone by then. */
const BARE_TYPES = new Set(
  "pref work home cell voice fax msg pager bbs modem car isdn video internet".split(" "),
);
const LONGEST_LINE = 100_000;

/** Cards of version 2.1 as 3.0: quoted-printable and charsets undone, pictures left out. */
export function modernCards(bytes: Uint8Array): string {
  const lines = wholeLines(latin1(bytes));
  return lines.flatMap((line) => modernLine(line) ?? []).join("\r\n");
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** Lines with what was broken off by an equals sign, or folded, put back. */
function wholeLines(text: string): string[] {
  const whole: string[] = [];
  let quoted = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = whole.length - 1;
    if (quoted && last >= 0)
      whole[last] = (whole[last]!.slice(0, -1) + line).slice(0, LONGEST_LINE);
    else if (/^[ \t]/.test(line) && last >= 0)
      whole[last] = (whole[last]! + line.slice(1)).slice(0, LONGEST_LINE);
    else whole.push(line.slice(0, LONGEST_LINE));
    const now = whole.at(-1)!;
    quoted = /^[^:]{0,300}QUOTED-PRINTABLE/i.test(now) && now.endsWith("=");
  }
  return whole;
}

function modernLine(line: string): string | null {
  const colon = line.indexOf(":");
  if (colon === -1) return null;
  const [name = "", ...parameters] = line.slice(0, colon).split(";");
  if (/^version$/i.test(name)) return "VERSION:3.0";
  if (!/^[\w-]+$/.test(name) || /^(?:photo|logo|sound|key)$/i.test(name)) return null;
  const upper = parameters.map((parameter) => parameter.toUpperCase());
  if (upper.some((parameter) => /BASE64|ENCODING=B$/.test(parameter))) return null;
  const raw = line.slice(colon + 1);
  const quoted = upper.some((parameter) => parameter.includes("QUOTED-PRINTABLE"));
  const charset = upper.find((parameter) => parameter.startsWith("CHARSET="))?.slice(8);
  const value = decoded(
    quoted ? unquoted(raw) : Uint8Array.from(raw, (letter) => letter.charCodeAt(0)),
    charset,
  );
  const types = parameters
    .map((parameter) => parameter.replace(/^type=/i, "").toLowerCase())
    .filter((type) => BARE_TYPES.has(type));
  return `${name}${types.length > 0 ? `;TYPE=${types.join(",")}` : ""}:${escaped(value)}`;
}

function unquoted(text: string): Uint8Array {
  const plain = text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** By the charset named; without one as UTF-8 if it is, else as Windows wrote in the west. */
function decoded(bytes: Uint8Array, charset: string | undefined): string {
  for (const [label, fatal] of [
    [charset ?? "utf-8", charset === undefined],
    ["windows-1252", false],
  ] as const) {
    try {
      return new TextDecoder(label, { fatal }).decode(bytes);
    } catch {
      // An unknown charset, or no UTF-8: the next.
    }
  }
  return "";
}

/** Semicolons part fields in both versions; line ends and commas do in the newer one alone. */
function escaped(value: string): string {
  return value.replace(/\r\n?|\n/g, "\\n").replace(/(?<!\\),/g, "\\,");
}
