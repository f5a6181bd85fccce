import type { InboxWatch } from "../inbox/watch-inbox.ts";
import type { MailDns } from "./find-servers.ts";
import type { OpenMailAccount } from "./mail-account.ts";
import type { OwnMailAccount } from "./own-mail-account.ts";
import type { TestedStep } from "./test-account.ts";

/** What operations can do with the owner's mail: keep, test and read. Nothing here sends. */
export interface OperationMail {
  account: OwnMailAccount;
  test(open: OpenMailAccount): Promise<TestedStep[]>;
  dns: MailDns;
  inbox: Pick<InboxWatch, "state" | "lookNow" | "accountChanged">;
}
