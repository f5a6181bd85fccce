import type { SecretBox } from "../secrets/secret-box.ts";
import { MailFault } from "./mail-fault.ts";

/** What the seal of an account closes over. */
export interface MailSecret {
  password?: string;
  /** Of the person's own registration with Google or Microsoft, where that has one. */
  clientSecret?: string;
  refreshToken?: string;
}

/** The secrets of one owner's account, sealed and opened for that alone. */
export interface MailSecrets {
  seal(secret: MailSecret): Promise<string>;
  /** Throws the `MailFault` `secret-missing` where there is none, or its key is gone. */
  open(sealed: string | null): Promise<MailSecret>;
  keyIsIn(sealed: string): Promise<"keyring" | "file" | null>;
}

export function mailSecrets(box: SecretBox, ownerId: string): MailSecrets {
  const purpose = `mail-account:${ownerId}`;
  return {
    seal: (secret) => box.seal(purpose, JSON.stringify(secret)),
    async open(sealed) {
      if (sealed === null) throw new MailFault("secret-missing");
      return JSON.parse(await box.open(purpose, sealed)) as MailSecret;
    },
    keyIsIn: (sealed) => box.keyIsIn(sealed),
  };
}
