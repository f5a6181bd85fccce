import { rootCertificates } from "node:tls";

/** The certificates that Node trusts, and these beside them, PEM. */
export function besideTheSystems(trusted: string): string[] {
  return [...rootCertificates, trusted];
}
