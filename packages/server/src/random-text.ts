import { randomBytes } from "node:crypto";

/** 32 letters and digits without those that look alike (i, l, o, u), so that a byte's low bits choose evenly. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** `length` random characters that nobody can guess, 5 bits each. */
export function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte & 31]).join("");
}
