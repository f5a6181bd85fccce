import type { MailAccount, OpenMailAccount } from "../../mail-account/mail-account.ts";
import { TEST_TLS } from "../../testing/test-tls.ts";

/** An account on a server of a test's own. Without TLS, which is accepted on loopback alone, unless fields say otherwise. */
export function openAccount(port: number, fields: Partial<MailAccount> = {}): OpenMailAccount {
  const account: MailAccount = {
    address: "mette@kjaer.example",
    name: "Mette Kjær",
    user: "mette",
    smtp: { host: "127.0.0.1", port, tls: "none" },
    imap: null,
    login: "password",
    keepsOwnCopy: false,
    ...fields,
  };
  const credentials = async () => ({ user: account.user, password: "hemmeligt-ord" });
  return { account, trusted: TEST_TLS.certificate, credentials };
}
