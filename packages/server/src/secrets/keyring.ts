/** A place of the operating system's for one secret text. Both throw where there is none, or it stays locked. */
export interface Keyring {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/** Milliseconds for the system's keyring, which may ask the person to unlock it. */
const UNLOCK_WITHIN = 30_000;

/**
 * The system's own keyring: Keychain, Credential Manager or Secret Service. The kernel's keys of Linux are none:
 * they are gone when the machine is started anew. Loaded when first needed, since it is native code.
 */
export function systemKeyring(): Keyring {
  const entry = async () => {
    const { AsyncEntry } = await import("@napi-rs/keyring");
    return new AsyncEntry("Efterklang", "key", { linux: { store: "secret-service" } });
  };
  const deadline = () => AbortSignal.timeout(UNLOCK_WITHIN);
  return {
    read: async () => (await (await entry()).getPassword(deadline())) ?? null,
    write: async (text) => (await entry()).setPassword(text, deadline()),
  };
}
