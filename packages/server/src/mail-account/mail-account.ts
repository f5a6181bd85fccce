/** How a connection to a mail server is kept from listeners. `none` is accepted on this machine alone. */
export const TLS_MODES = ["implicit", "starttls", "none"] as const;
export type TlsMode = (typeof TLS_MODES)[number];

export interface MailServer {
  host: string;
  port: number;
  tls: TlsMode;
}

/** A mail account as it is kept and shown: everything but its secrets. */
export interface MailAccount {
  /** What stands in From. */
  address: string;
  name?: string;
  /** What one logs in with; often the address. */
  user: string;
  smtp: MailServer;
  /** Without it nothing is looked for in Sent and no reply is noticed. */
  imap: MailServer | null;
  login: "password" | "google" | "microsoft";
  /** True where the provider itself puts what goes out by SMTP into Sent. */
  keepsOwnCopy: boolean;
}

/** What a server is shown at login. Never logged, never part of an error. */
export type Credentials = { user: string } & ({ password: string } | { accessToken: string });

/** An account with the means to log in. `credentials` throws a `MailFault` where a secret or token cannot be had. */
export interface OpenMailAccount {
  account: MailAccount;
  /** Certificates to trust beside the system's, PEM; for tests and servers of one's own. */
  trusted?: string;
  credentials(): Promise<Credentials>;
}

/** Opens the account of an owner; null where none is set up. */
export type OpenMailAccountOf = (ownerId: string) => Promise<OpenMailAccount | null>;
