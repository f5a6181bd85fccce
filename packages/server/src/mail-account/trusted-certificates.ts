import { getCACertificates } from "node:tls";

/** The certificates that Node trusts, and those that the account trusts beside them, PEM. */
export function certificates(trusted: string | undefined): string[] {
  return [...getCACertificates("default"), ...(trusted === undefined ? [] : [trusted])];
}
