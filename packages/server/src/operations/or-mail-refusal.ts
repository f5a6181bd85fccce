import { MailFault } from "../mail-account/mail-fault.ts";
import { Refusal } from "./refusal.ts";
import { toldMailFault } from "./told-mail-fault.ts";

/** What the work answers; a `MailFault` becomes the refusal `mail-fault`, since the person can act on it. */
export async function orMailRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof MailFault)) throw cause;
    throw new Refusal("mail-fault", { fault: toldMailFault(cause) });
  }
}
