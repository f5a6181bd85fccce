import type { AuthorizationServer } from "oauth4webapi";
import type { OAuthClient } from "../store/kept-mail.ts";

export type OAuthLogin = "google" | "microsoft";

/** Where one signs in, and what is asked for there. */
export interface OAuthServer {
  server: AuthorizationServer;
  scope: string;
  /** More that this one wants to be asked. */
  parameters: Readonly<Record<string, string>>;
  /** The name under which the browser comes back: each accepts another one of this machine's. */
  loopback: "127.0.0.1" | "localhost";
  /** For tests on this machine: without TLS. */
  insecure?: boolean;
}

/** The authorisation server of a login. */
export type OAuthServerOf = (login: OAuthLogin, client: OAuthClient) => OAuthServer;

/** Google's and Microsoft's own. Addresses as they publish them, so that nothing is asked before the person signs in. */
export const publicOAuthServer: OAuthServerOf = (login, { tenant }) =>
  login === "google" ? GOOGLE : microsoft(tenant ?? "common");

const GOOGLE: OAuthServer = {
  server: {
    issuer: "https://accounts.google.com",
    authorization_endpoint: "https://accounts.google.com/o/oauth2/v2/auth",
    token_endpoint: "https://oauth2.googleapis.com/token",
  },
  scope: "https://mail.google.com/",
  // Without both there is no refresh token the second time.
  parameters: { access_type: "offline", prompt: "consent" },
  loopback: "127.0.0.1",
};

function microsoft(tenant: string): OAuthServer {
  const at = `https://login.microsoftonline.com/${encodeURIComponent(tenant)}`;
  return {
    server: {
      issuer: `${at}/v2.0`,
      authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
      token_endpoint: `${at}/oauth2/v2.0/token`,
    },
    scope:
      "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
    parameters: { prompt: "select_account" },
    loopback: "localhost",
  };
}
