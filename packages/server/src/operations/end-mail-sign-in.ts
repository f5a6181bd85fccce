import type { OperationContext } from "./operation.ts";
import { MailFault } from "../mail-account/mail-fault.ts";

/** How signing in ended, as the settings page is told in its address. */
export type SignInEnd = "signed-in" | "denied" | "unknown" | "no-refresh-token" | MailFault["code"];

/** Ends what the browser brought back from Google or Microsoft. It is for doors alone, and no route of the interface. */
export async function endMailSignIn(
  { mail, now }: Pick<OperationContext, "mail" | "now">,
  parameters: URLSearchParams,
): Promise<SignInEnd> {
  try {
    const end = await mail.account.endSignIn(parameters, now);
    if (end === "signed-in") mail.inbox.accountChanged();
    return end;
  } catch (cause) {
    if (cause instanceof MailFault) return cause.code;
    throw cause;
  }
}
