import type { CaseWork } from "../case/case-work.svelte.ts";
import { CaseMail } from "./case-mail.svelte.ts";
import MailStanding from "./MailStanding.svelte";

/** The mails of one case, and what shows them. */
export interface OpenMail {
  mail: CaseMail;
  Standing: typeof MailStanding;
}

/** Opens the mails of a case; `onsent` is told when one that was on its way has been sent. */
export function openMail(work: CaseWork, onsent: () => void): OpenMail {
  return { mail: new CaseMail(work, onsent), Standing: MailStanding };
}
