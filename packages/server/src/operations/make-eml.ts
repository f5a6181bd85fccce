import type { CaseFile, Contact } from "@efterklang/core/case-file/case-file";
import { isLocked } from "@efterklang/core/plan/is-locked";
import { plan } from "@efterklang/core/plan/plan";
import type { Plan } from "@efterklang/core/plan/plan-types";
import * as z from "zod/mini";
import { domainOf, isPlainAddress } from "../outbox/mail-address.ts";
import type { Mailbox } from "../outbox/outbox-message.ts";
import { operation, type EmlLetter } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { caseId, text } from "./shapes/case-shapes.ts";

/** Refused while the case is locked. The recipient is the plan's unless `contact` names another. Whoever has no address on file is left out. */
export const makeEml = operation({
  name: "make-eml",
  route: "POST /api/cases/{id}/message.eml",
  summary: "The message as a file that mail programs open as a draft",
  input: z.strictObject({ id: caseId, subject: text, body: text, contact: z.optional(text) }),
  output: z.strictObject({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  file: ["message/rfc822"],
  async run({ store, now, closedDays, randomText, writeEml }, { id, subject, body, contact }) {
    const { caseFile } = foundOrRefuse(await store.cases.read(id));
    const planned = plan(caseFile, now, closedDays(caseFile.region));
    refuseIfLocked(planned);
    const recipientId = contact ?? planned.recipient;
    const from = mailboxOf(caseFile.candidate, "from");
    const letter: EmlLetter = {
      from,
      to: mailboxOf(contactWith(caseFile, recipientId), "to"),
      subject,
      body,
      messageId: `${randomText(24)}@${domainOf(from?.address ?? "") ?? "efterklang.invalid"}`,
      date: now,
    };
    const content = await writeEml(letter);
    return { fileName: `${id}.eml`, mediaType: "message/rfc822", content };
  },
});

/** A second message before the first is answered: the one thing that is not done on anybody's behalf. */
function refuseIfLocked(planned: Plan): void {
  if (!isLocked(planned)) return;
  const sentAt = planned.reasons.find(({ params }) => params["sentAt"])?.params["sentAt"];
  throw new Refusal("locked", { sentAt: String(sentAt) });
}

function contactWith(caseFile: CaseFile, id: string | null): Contact | undefined {
  return caseFile.contacts.find((contact) => contact.id === id);
}

function mailboxOf(
  person: { name?: string; email?: string } | undefined,
  field: "from" | "to",
): Mailbox | null {
  const address = person?.email?.trim() ?? "";
  if (address === "") return null;
  if (!isPlainAddress(address)) throw new Refusal("unusable-address", { field, found: address });
  return { name: person?.name, address };
}
