import { Resolver } from "node:dns/promises";
import { LOOK_UP_WITHIN } from "./limits.ts";
import type { MailServer } from "./mail-account.ts";
import { type MailProvider, providerOfMx } from "./providers.ts";

/** What the domain itself says about its mail. */
export interface FoundServers {
  /** The provider that takes in the domain's mail, if we know it. */
  provider: MailProvider | null;
  smtp: MailServer | null;
  imap: MailServer | null;
}

/** DNS as far as it is needed; each answers an empty list where there is nothing. */
export interface MailDns {
  mx(domain: string): Promise<{ exchange: string; priority: number }[]>;
  srv(name: string): Promise<{ name: string; port: number; priority: number; weight: number }[]>;
}

/** The machine's own DNS. Throws a `TimeoutError` and the like where it cannot be reached. */
export function systemDns(): MailDns {
  const resolver = new Resolver({ timeout: LOOK_UP_WITHIN / 2, tries: 2 });
  return {
    mx: (domain) => orNothing(resolver.resolveMx(domain)),
    srv: (name) => orNothing(resolver.resolveSrv(name)),
  };
}

async function orNothing<T>(asked: Promise<T[]>): Promise<T[]> {
  try {
    return await asked;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    if (["ENODATA", "ENOTFOUND", "ESERVFAIL", "EREFUSED", "EBADNAME"].includes(code)) return [];
    throw cause;
  }
}

/** The names of RFC 6186 and 8314, those with TLS from the start first. */
const SERVICES = [
  { kind: "smtp", name: "_submissions._tcp", tls: "implicit" },
  { kind: "smtp", name: "_submission._tcp", tls: "starttls" },
  { kind: "imap", name: "_imaps._tcp", tls: "implicit" },
  { kind: "imap", name: "_imap._tcp", tls: "starttls" },
] as const;

/**
 * Asks the DNS which servers a domain has. All that leaves the machine is the domain, to the name server that the
 * machine asks anyway. What a table knows of a provider goes before what DNS says, since a table cannot be forged.
 */
export async function findServers(domain: string, dns: MailDns): Promise<FoundServers> {
  const [mx, ...answers] = await Promise.all([
    dns.mx(domain),
    ...SERVICES.map(({ name }) => dns.srv(`${name}.${domain}`)),
  ]);
  const exchanges = mx.toSorted((a, b) => a.priority - b.priority);
  const provider =
    exchanges.map(({ exchange }) => providerOfMx(exchange)).find((one) => one) ?? null;
  const found = SERVICES.map(({ kind, tls }, index) => {
    const [best] = (answers[index] ?? [])
      // A dot alone says that there is no such service.
      .filter(({ name, port }) => isHostName(name) && port > 0)
      .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
    return best === undefined
      ? null
      : { kind, host: best.name.toLowerCase(), port: best.port, tls };
  });
  return { provider, smtp: firstOf(found, "smtp"), imap: firstOf(found, "imap") };
}

type Found = ({ kind: "smtp" | "imap" } & MailServer) | null;

function firstOf(found: readonly Found[], wanted: "smtp" | "imap"): MailServer | null {
  const one = found.find((server) => server?.kind === wanted);
  return one == null ? null : { host: one.host, port: one.port, tls: one.tls };
}

/** Letters, digits, dots and hyphens: what a name server answers is anybody's text. */
function isHostName(name: string): boolean {
  return name.length <= 253 && /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(name);
}
