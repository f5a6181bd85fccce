import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { Buffer } from "node:buffer";

/** Bytes of a key: AES-256. */
export const KEY_BYTES = 32;
const CIPHER = "aes-256-gcm";
/** Bytes, as GCM is specified for: a nonce made by chance is safe for far more secrets than anybody has. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Names this way of sealing, so that another can take its place one day. */
const FORM = "s1";

/** `text` as only the holder of `key` can read it, and only as the secret of `purpose`. */
export function seal(key: Buffer, purpose: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose, "utf8"));
  const sealed = [cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
  const bytes = Buffer.concat([nonce, ...sealed]).toString("base64url");
  return `${FORM}.${keyName(key)}.${bytes}`;
}

/** The text that was sealed; null where `key` is another one, the purpose too, or the seal is damaged. */
export function openSealed(key: Buffer, purpose: string, sealed: string): string | null {
  const [form, , text = ""] = sealed.split(".");
  const bytes = Buffer.from(text, "base64url");
  if (form !== FORM || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(purpose, "utf8"));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([opened, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** Tells keys apart without telling anything about them. */
export function keyName(key: Buffer): string {
  return createHash("sha256")
    .update("efterklang key name\0")
    .update(key)
    .digest("hex")
    .slice(0, 16);
}

/** The name of the key that something was sealed with. */
export function keyNameOf(sealed: string): string {
  return sealed.split(".")[1] ?? "";
}
