import type { Api } from "../api.ts";
import type { ShownAccount } from "./known-account.svelte.ts";

export type Provider = Api["GET /api/mail-providers"]["output"]["providers"][number];
export type FoundServers = Api["POST /api/mail-servers/find"]["output"];
export type NewAccount = Api["PUT /api/mail-account"]["input"];
export type Login = NewAccount["account"]["login"];
export type Server = Provider["smtp"];

/** A server as it is typed; the port is text until it is sent. */
export interface TypedServer {
  host: string;
  port: string;
  tls: Server["tls"];
}

/** The account as it is typed. What is empty is left out. */
export interface AccountForm {
  address: string;
  name: string;
  user: string;
  smtp: TypedServer;
  imap: TypedServer;
  hasImap: boolean;
  login: Login;
  keepsOwnCopy: boolean;
  clientId: string;
  clientSecret: string;
  tenant: string;
  password: string;
  trusted: string;
}

const SMTP: TypedServer = { host: "", port: "465", tls: "implicit" };
const IMAP: TypedServer = { host: "", port: "993", tls: "implicit" };

/** A form for an address, with what is known of its provider or servers. */
export function formFor(
  address: string,
  provider: Provider | null,
  found: Pick<FoundServers, "smtp" | "imap"> = { smtp: null, imap: null },
): AccountForm {
  const smtp = provider?.smtp ?? found.smtp;
  const imap = provider?.imap ?? found.imap;
  return {
    address,
    name: "",
    user: address,
    password: "",
    trusted: "",
    clientId: "",
    clientSecret: "",
    tenant: "",
    smtp: smtp === null ? { ...SMTP } : typed(smtp),
    imap: imap === null ? { ...IMAP } : typed(imap),
    hasImap: true,
    login: provider?.login ?? "password",
    keepsOwnCopy: provider?.keepsOwnCopy ?? false,
  };
}

/** The form of an account that is set up; secrets are never among what is shown. */
export function formOf({ account, client, trusted }: ShownAccount): AccountForm | null {
  if (account === null) return null;
  const { address, name = "", user, smtp, imap, login, keepsOwnCopy } = account;
  return {
    address,
    name,
    user,
    login,
    keepsOwnCopy,
    password: "",
    clientSecret: "",
    smtp: typed(smtp),
    imap: imap === null ? { ...IMAP } : typed(imap),
    hasImap: imap !== null,
    clientId: client?.clientId ?? "",
    tenant: client?.tenant ?? "",
    trusted: trusted ?? "",
  };
}

/** What is sent of a form. */
export function accountOf(form: AccountForm): NewAccount {
  const { address, user, login, keepsOwnCopy } = form;
  const byPassword = login === "password";
  const name = form.name.trim();
  const tenant = form.tenant.trim();
  const clientSecret = form.clientSecret.trim();
  return {
    account: {
      address: address.trim(),
      ...(name === "" ? {} : { name }),
      user: user.trim() || address.trim(),
      smtp: sent(form.smtp),
      imap: form.hasImap ? sent(form.imap) : null,
      login,
      keepsOwnCopy,
    },
    client: byPassword
      ? null
      : { clientId: form.clientId.trim(), ...(tenant === "" ? {} : { tenant }) },
    trusted: form.trusted.trim() === "" ? null : form.trusted.trim(),
    ...(byPassword && form.password !== "" ? { password: form.password } : {}),
    ...(byPassword || clientSecret === "" ? {} : { clientSecret }),
  };
}

/** How one may log in with a provider; null is one that nobody knows. */
export function loginsOf(provider: Provider | null): Login[] {
  if (provider === null) return ["password", "google", "microsoft"];
  const byPassword: Login[] = provider.takesPassword ? ["password"] : [];
  if (provider.id === "gmail") return [...byPassword, "google"];
  return provider.login === "password" ? byPassword : [...byPassword, provider.login];
}

/** The provider of the table whose servers an account has. */
export function providerOf(
  form: Pick<AccountForm, "smtp">,
  providers: readonly Provider[],
): Provider | null {
  return providers.find(({ smtp }) => smtp.host === form.smtp.host) ?? null;
}

function typed({ host, port, tls }: Server): TypedServer {
  return { host, port: String(port), tls };
}

function sent({ host, port, tls }: TypedServer): Server {
  return { host: host.trim(), port: Number(port), tls };
}
