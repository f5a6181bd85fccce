import { mailFaultOf } from "../mail-account/mail-fault-of.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import { MAIL_LIMITS } from "./limits.ts";
import { connect, login, smtpConnection } from "./smtp-session.ts";

/** Connects and logs in as a delivery would, and hands over nothing. Throws a `MailFault`; ends with `signal`. */
export async function logInBySmtp(opened: OpenMailAccount, signal: AbortSignal): Promise<void> {
  const credentials = await opened.credentials();
  const connection = await smtpConnection(opened, MAIL_LIMITS);
  const hangUp = () => connection.close();
  signal.addEventListener("abort", hangUp);
  try {
    await connect(connection);
    await login(connection, { ...opened, credentials: async () => credentials });
    connection.quit();
  } catch (cause) {
    const fault = mailFaultOf(cause, "smtp", opened.account.smtp);
    const isToken = fault.code === "login-refused" && "accessToken" in credentials;
    throw isToken ? new MailFault("token-expired", fault.details) : fault;
  } finally {
    signal.removeEventListener("abort", hangUp);
    connection.close();
  }
}
