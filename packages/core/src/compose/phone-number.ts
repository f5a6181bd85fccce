import type { CaseFile } from "../case-file/case-file.ts";

/** A number as it is shown and as it is dialled; `dial` is null where the text holds no number. */
export interface PhoneNumber {
  shown: string;
  /** Digits, behind a `+` where the country is said: what a `tel:` link takes. */
  dial: string | null;
}

/** Nobody writes more on a card; what is longer is no number. */
const LONGEST_SHOWN = 60;
const FEWEST_DIGITS = 3;
/** The longest number that the world's numbering plan (E.164) allows. */
const MOST_DIGITS = 15;

/** Calling codes of the countries whose employers and candidates meet most here. */
const CALLING_CODES: Readonly<Record<string, string>> = {
  AT: "43",
  BE: "32",
  CA: "1",
  CH: "41",
  CZ: "420",
  DE: "49",
  DK: "45",
  EE: "372",
  ES: "34",
  FI: "358",
  FO: "298",
  FR: "33",
  GB: "44",
  GL: "299",
  IE: "353",
  IS: "354",
  IT: "39",
  LT: "370",
  LV: "371",
  NL: "31",
  NO: "47",
  PL: "48",
  PT: "351",
  SE: "46",
  US: "1",
};

/** Reads a number as people write it: blanks, brackets, a leading `00`, an extension after it. Null for a blank text. */
export function phoneNumber(text: string | undefined): PhoneNumber | null {
  const shown = (text ?? "").replace(/\s+/g, " ").trim();
  if (shown === "") return null;
  const plain = shown.slice(0, LONGEST_SHOWN).replace("(0)", "");
  const run = /\+?[0-9(][0-9 ()./–-]*/.exec(plain)?.[0] ?? "";
  const digits = run.replace(/[^0-9]/g, "");
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS + 2) {
    return { shown: shown.slice(0, LONGEST_SHOWN), dial: null };
  }
  const dial = run.startsWith("+")
    ? `+${digits}`
    : digits.startsWith("00")
      ? `+${digits.slice(2)}`
      : digits;
  return { shown: shown.slice(0, LONGEST_SHOWN), dial };
}

/** The start of a number that leads out of the case's country, `+46` for one, or null: also where the country is unknown. */
export function foreignCode({ dial }: PhoneNumber, { region }: CaseFile): string | null {
  const own = CALLING_CODES[region.slice(0, 2)];
  if (own === undefined || dial === null || !dial.startsWith("+")) return null;
  if (dial.startsWith(`+${own}`)) return null;
  const known = Object.values(CALLING_CODES).filter((code) => dial.startsWith(`+${code}`));
  const code = known.sort((one, other) => other.length - one.length)[0];
  return code === undefined ? dial.slice(0, 3) : `+${code}`;
}
