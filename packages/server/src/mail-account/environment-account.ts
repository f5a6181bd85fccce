import { readFileSync } from "node:fs";
import { type MailAccount, type MailServer, TLS_MODES, type TlsMode } from "./mail-account.ts";
import { providerOfDomain } from "./providers.ts";

/** An account that whoever runs the server has set; it takes the place of the one in the settings. */
export interface EnvironmentAccount {
  account: MailAccount;
  password: string;
  trusted: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = "EFTERKLANG_MAIL_";

/**
 * The account that `EFTERKLANG_MAIL_…` describes, or null without `EFTERKLANG_MAIL_ADDRESS`. What is left out is
 * filled in for providers that we know. Throws an error that names the variable and never its value.
 */
export function environmentAccount(env: Environment): EnvironmentAccount | null {
  const value = (name: string) => env[`${PREFIX}${name}`]?.trim() || undefined;
  const address = value("ADDRESS");
  if (address === undefined) return null;
  const domain = address.split("@")[1];
  if (domain === undefined || domain === "") throw wrong("ADDRESS", "is no mail address");
  const provider = providerOfDomain(domain);
  const readsMail = value("IMAP_HOST") !== "none";
  const account: MailAccount = {
    address,
    ...(value("NAME") === undefined ? {} : { name: value("NAME") }),
    user: value("USER") ?? address,
    smtp: serverOf("SMTP", value, provider?.smtp, { implicit: 465, other: 587 }),
    imap: readsMail ? serverOf("IMAP", value, provider?.imap, { implicit: 993, other: 143 }) : null,
    login: "password",
    keepsOwnCopy: yesOrNo(value("KEEPS_OWN_COPY")) ?? provider?.keepsOwnCopy ?? false,
  };
  const file = value("CA_FILE");
  const trusted = file === undefined ? null : fileOf("CA_FILE", file);
  return { account, password: passwordOf(value), trusted };
}

type Value = (name: string) => string | undefined;

function passwordOf(value: Value): string {
  const file = value("PASSWORD_FILE");
  const password = file === undefined ? value("PASSWORD") : fileOf("PASSWORD_FILE", file).trim();
  if (password === undefined || password === "") {
    throw wrong("PASSWORD", `is missing; ${PREFIX}PASSWORD_FILE can name a file that holds it`);
  }
  return password;
}

function serverOf(
  kind: "SMTP" | "IMAP",
  value: Value,
  known: MailServer | undefined,
  ports: { implicit: number; other: number },
): MailServer {
  const host = value(`${kind}_HOST`) ?? known?.host;
  if (host === undefined) throw wrong(`${kind}_HOST`, "is missing");
  const isKnown = host === known?.host;
  const said = value(`${kind}_TLS`);
  if (said !== undefined && !TLS_MODES.includes(said as TlsMode)) {
    throw wrong(`${kind}_TLS`, `has to be one of ${TLS_MODES.join(", ")}`);
  }
  const tls = (said as TlsMode | undefined) ?? (isKnown ? known.tls : "implicit");
  const usual = tls === "implicit" ? ports.implicit : ports.other;
  const port = Number(value(`${kind}_PORT`) ?? (isKnown && tls === known.tls ? known.port : usual));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw wrong(`${kind}_PORT`, "is no port: 1 to 65535");
  }
  if (tls === "none" && !isThisMachine(host)) {
    throw wrong(`${kind}_TLS`, "can be none on this machine alone");
  }
  return { host, port, tls };
}

/** True for the names under which a machine reaches itself. */
export function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
}

function yesOrNo(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (!["yes", "no"].includes(text)) throw wrong("KEEPS_OWN_COPY", "has to be yes or no");
  return text === "yes";
}

function fileOf(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw wrong(
      name,
      `names a file that cannot be read (${(cause as NodeJS.ErrnoException).code})`,
    );
  }
}

function wrong(name: string, why: string): Error {
  return new Error(`${PREFIX}${name} ${why}.`);
}
