import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailServer, OpenMailAccount } from "../mail-account/mail-account.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import { certificates } from "../mail-account/trusted-certificates.ts";
import type { MailLimits } from "./limits.ts";

/** Named so in the greeting: the machine's own name is nobody's business. */
const OWN_NAME = "[127.0.0.1]";

/** A connection to the account's SMTP server, not yet connected. TLS is required wherever the account says so. */
export async function smtpConnection(
  { account, trusted }: OpenMailAccount,
  limits: MailLimits,
): Promise<SMTPConnection> {
  const { host, port, tls } = account.smtp;
  refuseOpenWire(account.smtp);
  // Loaded when first needed: most starts of the server never send a mail.
  const { default: Connection } = await import("nodemailer/lib/smtp-connection");
  return new Connection({
    host,
    port,
    name: OWN_NAME,
    secure: tls === "implicit",
    requireTLS: tls === "starttls",
    ignoreTLS: tls === "none",
    tls: tls === "none" ? {} : { ca: certificates(trusted), minVersion: "TLSv1.2" },
    connectionTimeout: limits.connect,
    greetingTimeout: limits.connect,
    dnsTimeout: limits.connect,
    socketTimeout: limits.silence,
    logger: false,
  });
}

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** Throws the fault `tls-not-offered` for a server elsewhere that would be shown passwords in the open. */
export function refuseOpenWire({ host, port, tls }: MailServer): void {
  if (tls === "none" && !LOOPBACK.has(host)) throw new MailFault("tls-not-offered", { host, port });
}

/** Connects, or rejects with the connection's error, also one that comes before it has answered. */
export function connect(connection: SMTPConnection): Promise<void> {
  return settled(connection, (done) => connection.connect((error) => done(error)));
}

/** Logs in as the account's user, with whichever credentials there are. */
export async function login(connection: SMTPConnection, opened: OpenMailAccount): Promise<void> {
  const credentials = await opened.credentials();
  const { user } = credentials;
  const auth =
    "password" in credentials
      ? { credentials: { user, pass: credentials.password } }
      : { user, oauth2: bearer(user, credentials.accessToken) };
  await settled(connection, (done) => connection.login(auth as never, (error) => done(error)));
}

/** What Nodemailer asks for in the place of its own token generator: getting tokens is not the channel's business. */
function bearer(user: string, accessToken: string) {
  return {
    getToken: (_renew: boolean, done: (error: Error | null, token: string) => void) =>
      done(null, accessToken),
    buildXOAuth2Token: (token: string) =>
      Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`).toString("base64"),
  };
}

/** Waits for a callback of the connection or for its error event, whichever comes first. */
export function settled<T>(
  connection: SMTPConnection,
  start: (done: (error?: Error | null, value?: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(error);
    connection.once("error", fail);
    start((error, value) => {
      connection.off("error", fail);
      // A late error must find a listener.
      connection.on("error", () => {});
      if (error) reject(error);
      else resolve(value as T);
    });
  });
}
