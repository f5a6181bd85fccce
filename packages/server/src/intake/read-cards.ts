import type { GivenCard } from "@efterklang/core/intake/make-document";
import ICAL from "ical.js";
import { decodeText } from "./decode-text.ts";
import { MOST_CARDS } from "./limits.ts";
import { modernCards } from "./modern-cards.ts";

/** The cards of a file of any version, 2.1 to 4.0. Throws what the parser throws. */
export function readCards(bytes: Uint8Array): GivenCard[] {
  const text = decodeText(bytes).replaceAll("\0", "");
  const jcards: unknown = ICAL.parse(/^VERSION:2\.1/im.test(text) ? modernCards(bytes) : text);
  const roots = (Array.isArray((jcards as unknown[])[0]) ? jcards : [jcards]) as unknown[];
  return roots.slice(0, MOST_CARDS).map((root) => readCard(new ICAL.Component(root as never)));
}

function readCard(card: ICAL.Component): GivenCard {
  const texts = (name: string) =>
    card
      .getAllProperties(name)
      .slice(0, 20)
      .map((property) => plain(property.jCal[3]));
  const first = (name: string) => texts(name).find((value) => value !== "");
  const [family = "", given = ""] = parts(card.getFirstProperty("n"));
  const urls = [...texts("url"), ...texts("x-socialprofile")];
  return withoutEmpty({
    name: first("fn") ?? `${given} ${family}`.trim(),
    title: first("title") ?? first("role"),
    company: parts(card.getFirstProperty("org"))[0],
    email: preferred(card, "email")
      ?.replace(/^mailto:/i, "")
      .toLowerCase(),
    phone: preferred(card, "tel")?.replace(/^tel:/i, ""),
    linkedin: urls.find((url) => /linkedin\.com\//i.test(url)),
    address: parts(card.getFirstProperty("adr"))
      .filter((part) => part !== "")
      .join(", "),
  });
}

/** The one marked as preferred, else a mobile number, else the first. */
function preferred(card: ICAL.Component, name: string): string | undefined {
  const all = card.getAllProperties(name).slice(0, 20);
  const typed = (word: string) =>
    all.find((property) => JSON.stringify(property.jCal[1]).toLowerCase().includes(word));
  const isFax = (property: ICAL.Property) =>
    JSON.stringify(property.jCal[1]).toLowerCase().includes("fax");
  const best = typed("pref") ?? typed("cell") ?? all.find((property) => !isFax(property));
  return best && plain(best.jCal[3]);
}

function parts(property: ICAL.Property | null): string[] {
  const value: unknown = property?.jCal[3];
  return (Array.isArray(value) ? value : [value]).slice(0, 10).map(plain);
}

function plain(value: unknown): string {
  const text = Array.isArray(value)
    ? value.slice(0, 10).map(plain).join(" ")
    : typeof value === "string"
      ? value
      : "";
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, 500);
}

function withoutEmpty(card: GivenCard): GivenCard {
  return Object.fromEntries(
    Object.entries(card).filter(([, value]) => value !== undefined && value !== ""),
  );
}
