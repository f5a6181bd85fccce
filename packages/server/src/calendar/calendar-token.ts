import { createHash, timingSafeEqual } from "node:crypto";

/** 160 bits of chance: nobody guesses it, however long they try. */
const TOKEN_LENGTH = 32;

/** A new secret for an address, and what is kept of it. */
export function newCalendarToken(randomText: (length: number) => string): {
  token: string;
  tokenHash: string;
} {
  const token = randomText(TOKEN_LENGTH);
  return { token, tokenHash: hashOf(token) };
}

/** True where the token is the one that the hash was made from; takes as long whichever it is. */
export function isCalendarToken(token: string, tokenHash: string): boolean {
  const [given, kept] = [Buffer.from(hashOf(token)), Buffer.from(tokenHash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/** Chance needs no salt: there is no list of likely ones to try. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
