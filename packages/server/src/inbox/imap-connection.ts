import { ImapFlow, type ImapFlowOptions } from "imapflow";
import { mailFaultOf } from "../mail-account/mail-fault-of.ts";
import type { Credentials, MailServer, OpenMailAccount } from "../mail-account/mail-account.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import { certificates } from "../mail-account/trusted-certificates.ts";
import {
  CONNECT_WITHIN,
  GOODBYE_WITHIN,
  GREETING_WITHIN,
  IDLE_AT_MOST,
  LINE_SIZE,
  LITERAL_SIZE,
  RESPONSE_SIZE,
  RESPONSE_TOKENS,
  SILENCE_AT_MOST,
} from "./fetch-limits.ts";

/** The mailbox of an account whose incoming server is known. */
export interface ImapConnection {
  client: ImapFlow;
  server: MailServer;
  /** Says goodbye, or simply hangs up where that takes too long. Never throws. */
  close(): Promise<void>;
}

/**
 * Logs in to the incoming mail server. Nothing is marked or moved by it. Throws a `MailFault`; with `signal` it
 * also gives up when that is aborted.
 */
export async function connectImap(
  open: OpenMailAccount,
  signal?: AbortSignal,
): Promise<ImapConnection> {
  const server = open.account.imap;
  if (server === null) throw new MailFault("host-not-found", { server: "imap" });
  const credentials = await open.credentials();
  const client = new ImapFlow(optionsFor(server, credentials, open.trusted));
  // A connection that breaks while nobody waits for an answer would otherwise end the process.
  client.on("error", () => {});
  const hangUp = () => client.close();
  signal?.addEventListener("abort", hangUp);
  try {
    if (signal?.aborted === true) throw new MailFault("timed-out", placeOf(server));
    await client.connect();
  } catch (cause) {
    client.close();
    if (signal?.aborted === true) throw new MailFault("timed-out", placeOf(server));
    throw "accessToken" in credentials ? asTokenFault(cause, server) : imapFault(cause, server);
  } finally {
    signal?.removeEventListener("abort", hangUp);
  }
  return { client, server, close: () => sayGoodbye(client) };
}

/** What an incoming mail server did, as a `MailFault`. */
export function imapFault(cause: unknown, server: MailServer): MailFault {
  return mailFaultOf(cause, "imap", server);
}

/** A fresh token that is refused was taken back by the person or the provider. */
function asTokenFault(cause: unknown, server: MailServer): MailFault {
  const fault = imapFault(cause, server);
  return fault.code === "login-refused" ? new MailFault("token-expired", fault.details) : fault;
}

function placeOf({ host, port }: MailServer) {
  return { server: "imap" as const, host, port };
}

function optionsFor(
  { host, port, tls }: MailServer,
  credentials: Credentials,
  trusted: string | undefined,
): ImapFlowOptions {
  const { user } = credentials;
  return {
    host,
    port,
    secure: tls === "implicit",
    // Never "where offered": whoever listens on the way could take the offer out.
    doSTARTTLS: tls === "starttls",
    tls: { ca: certificates(trusted) },
    auth:
      "accessToken" in credentials
        ? { user, accessToken: credentials.accessToken }
        : { user, pass: credentials.password },
    logger: false,
    clientInfo: { name: "Efterklang" },
    disableCompression: true,
    connectionTimeout: CONNECT_WITHIN,
    greetingTimeout: GREETING_WITHIN,
    socketTimeout: SILENCE_AT_MOST,
    maxIdleTime: IDLE_AT_MOST,
    disableAutoIdle: true,
    maxLineLength: LINE_SIZE,
    maxLiteralSize: LITERAL_SIZE,
    maxResponseSize: RESPONSE_SIZE,
    maxResponseTokens: RESPONSE_TOKENS,
  };
}

async function sayGoodbye(client: ImapFlow): Promise<void> {
  const hangUp = setTimeout(() => client.close(), GOODBYE_WITHIN);
  try {
    await client.logout();
  } catch {
    // It was gone already.
  } finally {
    clearTimeout(hangUp);
    client.close();
  }
}
