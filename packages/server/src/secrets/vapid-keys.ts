import { Buffer } from "node:buffer";
import { createECDH } from "node:crypto";
import type { KeyFile } from "./key-file.ts";

/** The keys by which push services know this server (RFC 8292), both base64url. */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

const CURVE = "prime256v1";
const KEY_BYTES = 32;

/**
 * The keys as they lie in the file, where the private one is written when it is first asked for. Every subscription is
 * bound to them, so that a damaged file is left as it is, and throws.
 */
export async function vapidKeys(file: KeyFile): Promise<VapidKeys> {
  return keysOf((await file.read()) ?? (await file.make(newPrivateKey())));
}

function newPrivateKey(): string {
  const made = createECDH(CURVE);
  made.generateKeys();
  const key = made.getPrivateKey();
  return Buffer.concat([Buffer.alloc(KEY_BYTES - key.length), key]).toString("base64url");
}

function keysOf(text: string): VapidKeys {
  const key = Buffer.from(text.trim(), "base64url");
  if (key.length !== KEY_BYTES)
    throw new Error("The key for reminders is damaged. Put it back from a copy, or take it away.");
  const pair = createECDH(CURVE);
  pair.setPrivateKey(key);
  return {
    publicKey: pair.getPublicKey().toString("base64url"),
    privateKey: key.toString("base64url"),
  };
}
