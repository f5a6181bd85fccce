import type { CaseFile, Contact } from "@efterklang/core/case-file/case-file";
import { RULE_IDS } from "@efterklang/core/rules/rule-ids";
import * as z from "zod/mini";
import { domainOf, isPlainAddress } from "../outbox/mail-address.ts";
import type { Letter, Mailbox, OutboxMessage } from "../outbox/outbox-message.ts";
import { basisOf, planToSend, sendingBarrier } from "../outbox/sending-barrier.ts";
import { threadOf } from "../outbox/thread.ts";
import type { OwnerStore, StoredCase } from "../store/store.ts";
import { draftFindings, stoppingFindings } from "./draft-findings.ts";
import { operation, type OperationContext } from "./operation.ts";
import { foundOrRefuse, writtenOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { caseId, revisionNumber, storedCase, text } from "./shapes/case-shapes.ts";
import { outboxMessage, shownMessage } from "./shapes/outbox-shapes.ts";
import { timing, whenToSend } from "./when-to-send.ts";

const input = z.strictObject({
  id: caseId,
  revision: revisionNumber,
  subject: text,
  body: text,
  when: whenToSend,
  /** The plan's recipient where it is left out. */
  contact: z.optional(text),
  /** A follow-up where it is left out, or in a process that is over an answer. */
  kind: z.optional(z.enum(["follow-up", "message"])),
  /** The rules whose findings the person has seen and accepts. */
  accepted: z._default(z.array(z.enum(RULE_IDS)).check(z.maxLength(RULE_IDS.length)), []),
});

/** The text is kept as the case's draft, and the message beside it, or neither. */
export const approveMessage = operation({
  name: "approve-message",
  route: "POST /api/cases/{id}/outbox",
  summary: "Approve a mail for sending: now, at the best moment, or at one of one's own",
  input,
  output: z.strictObject({ message: outboxMessage, case: storedCase }),
  async run(context, approved) {
    const { store, now } = context;
    const account = await context.mailAccount();
    if (account === null) throw new Refusal("no-mail-account", {});
    const stored = foundOrRefuse(await store.cases.read(approved.id));
    if (stored.revision !== approved.revision)
      throw new Refusal("changed-elsewhere", { current: stored });
    const { candidate } = stored.caseFile;
    const from = { name: account.name ?? candidate.name, address: account.address };
    const message = await messageOf(context, stored, from, approved);
    const answer = await store.transaction(async (within) => {
      const { subject, body, revision } = approved;
      const draft = { channel: "email" as const, subject, body, updatedAt: now };
      // What was asked of this revision holds only while it stands.
      const kept = writtenOrRefuse(await within.drafts.save(stored.id, draft, revision));
      const added = await within.outbox.add(message);
      return added === null
        ? refuseSecond(within, stored.id)
        : { message: shownMessage(added), case: kept };
    });
    context.outboxChanged();
    return answer;
  },
});

type Approved = z.output<typeof input>;

async function messageOf(
  context: OperationContext,
  { caseFile, id }: StoredCase,
  from: Mailbox,
  approved: Approved,
): Promise<OutboxMessage> {
  const { now, randomText } = context;
  const closedDays = context.closedDays(caseFile.region);
  const kind = approved.kind ?? (caseFile.process.status === "open" ? "follow-up" : "message");
  const why = sendingBarrier(caseFile, kind, now, closedDays);
  if (why !== null) throw new Refusal("not-to-be-sent", { why });
  await refuseUnlessReviewed(context, caseFile, approved);
  const plan = planToSend(caseFile, now, closedDays);
  const contact = caseFile.contacts.find((one) => one.id === (approved.contact ?? plan.recipient));
  return {
    id: randomText(20),
    caseId: id,
    letter: letterTo(contact, caseFile, { from, kind, messageText: randomText(24), ...approved }),
    basis: basisOf(caseFile),
    approvedAt: now,
    ...timing(approved.when, plan, now),
    attempts: 0,
    begunAt: null,
    lease: null,
    hold: null,
    outcome: null,
    copy: { state: "none", tries: 0 },
    updatedAt: now,
    version: 1,
  };
}

function letterTo(
  contact: Contact | undefined,
  caseFile: CaseFile,
  {
    from,
    kind,
    subject,
    body,
    messageText,
  }: Pick<Approved, "subject" | "body"> & {
    from: Mailbox;
    kind: Letter["kind"];
    messageText: string;
  },
): Letter {
  const address = contact?.email?.trim() ?? "";
  if (contact === undefined || address === "")
    throw new Refusal("no-address", { contact: contact?.name ?? contact?.id ?? null });
  refuseUnusable("to", address);
  refuseUnusable("from", from.address);
  const messageId = `${messageText}@${domainOf(from.address) ?? "efterklang.invalid"}`;
  const to = { ...(contact.name === undefined ? {} : { name: contact.name }), address };
  const about = { channel: "email" as const, kind, contact: contact.id, from, to };
  return { ...about, subject, body, messageId, ...threadOf(caseFile, contact.id, subject) };
}

function refuseUnusable(field: "from" | "to", found: string): void {
  if (!isPlainAddress(found)) throw new Refusal("unusable-address", { field, found });
}

async function refuseUnlessReviewed(
  context: OperationContext,
  caseFile: CaseFile,
  { subject, body, accepted }: Approved,
): Promise<void> {
  const draft = { channel: "email" as const, subject, body };
  const findings = await draftFindings(context, caseFile, draft, context.now);
  const stopping = stoppingFindings(findings, accepted).map(({ rule }) => rule);
  if (stopping.length > 0) throw new Refusal("review-stops", { rules: [...new Set(stopping)] });
}

async function refuseSecond(store: OwnerStore, id: string): Promise<never> {
  const [latest] = await store.outbox.list(id);
  if (latest === undefined)
    throw new Error("A message was refused as a second one without a first.");
  throw new Refusal("under-way", { id: latest.id, state: latest.state });
}
