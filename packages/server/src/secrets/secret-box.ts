import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { MailFault } from "../mail-account/mail-fault.ts";
import { type KeyFile } from "./key-file.ts";
import type { Keyring } from "./keyring.ts";
import { KEY_BYTES, keyName, keyNameOf, openSealed, seal } from "./seal.ts";

/** Seals secrets with a key that lies apart from the database, and opens them again. */
export interface SecretBox {
  seal(purpose: string, text: string): Promise<string>;
  /** Throws the `MailFault` `secret-missing` where the key is gone or is another one. */
  open(purpose: string, sealed: string): Promise<string>;
  /** Where the key of something sealed lies; null where it is gone. */
  keyIsIn(sealed: string): Promise<"keyring" | "file" | null>;
}

interface FoundKey {
  key: Buffer;
  isIn: "keyring" | "file";
}

/** A key is made when the first secret is sealed: in the keyring where there is one that works, else in the file. */
export function secretBox(keyring: Keyring | null, file: KeyFile): SecretBox {
  let making: Promise<FoundKey> | undefined;
  const keyFor = async (sealed: string) => {
    const found = [await fromFile(file), await fromKeyring(keyring)];
    return found.find((one) => one !== null && keyName(one.key) === keyNameOf(sealed)) ?? null;
  };
  return {
    async seal(purpose, text) {
      making ??= findOrMake(keyring, file).finally(() => (making = undefined));
      return seal((await making).key, purpose, text);
    },
    async open(purpose, sealed) {
      const found = await keyFor(sealed);
      const opened = found === null ? null : openSealed(found.key, purpose, sealed);
      if (opened === null) throw new MailFault("secret-missing");
      return opened;
    },
    keyIsIn: async (sealed) => (await keyFor(sealed))?.isIn ?? null,
  };
}

/** A file that is there is used on, so that a keyring that comes and goes never makes a second key. */
async function findOrMake(keyring: Keyring | null, file: KeyFile): Promise<FoundKey> {
  const found = (await fromFile(file)) ?? (await fromKeyring(keyring));
  if (found !== null) return found;
  const key = randomBytes(KEY_BYTES);
  const text = key.toString("base64url");
  try {
    if (keyring === null) throw new Error("no keyring");
    await keyring.write(text);
    if ((await keyring.read()) === text) return { key, isIn: "keyring" };
  } catch {
    // Where there is no keyring that keeps, the file does.
  }
  const kept = keyIn(await file.make(text));
  if (kept === null) throw new MailFault("secret-missing");
  return { key: kept, isIn: "file" };
}

async function fromFile(file: KeyFile): Promise<FoundKey | null> {
  const key = keyIn(await file.read());
  return key === null ? null : { key, isIn: "file" };
}

async function fromKeyring(keyring: Keyring | null): Promise<FoundKey | null> {
  const text = keyring === null ? null : await keyring.read().catch(() => null);
  const key = keyIn(text);
  return key === null ? null : { key, isIn: "keyring" };
}

function keyIn(text: string | null): Buffer | null {
  const key = Buffer.from(text?.trim() ?? "", "base64url");
  return key.length === KEY_BYTES ? key : null;
}
