import { companyName } from "@efterklang/core/rules/company-name";
import type { MessageEnvelopeObject } from "imapflow";
import type { KeptCaseFile } from "../store/store.ts";
import { hasPhrase, plainWords } from "./mail-words.ts";
import { isEmployersDomain, mailboxKey, ownedDomain } from "./mailbox.ts";
import { messageIdKey } from "./message-id.ts";

/** All by which a mail's head can tell that it may concern one of the person's cases. */
export interface Concerns {
  messageIds: ReadonlySet<string>;
  mailboxes: ReadonlySet<string>;
  domains: ReadonlySet<string>;
  /** Names of companies and full names of contacts, as `plainWords`. */
  names: readonly string[];
  /** Addresses as they stand in the cases, to search for. */
  addresses: readonly string[];
}

/** The head of a mail: what the server tells of it without its body. */
export interface MailHead {
  envelope: MessageEnvelopeObject;
  /** The References header as it stands. */
  references: string;
}

const SHORTEST_NAME = 3;

export function concernsOf(cases: readonly KeptCaseFile[]): Concerns {
  const addresses = cases.flatMap(({ contacts }) =>
    contacts.flatMap(({ email }) => (email?.includes("@") === true ? [email.trim()] : [])),
  );
  const own = new Set(cases.map(({ candidate }) => ownedDomain(candidate.email ?? "")));
  const names = cases.flatMap(({ company, contacts }) => [
    companyName(company.name)?.short ?? "",
    ...contacts.map(({ name }) => (name?.trim().includes(" ") === true ? name : "")),
  ]);
  return {
    messageIds: new Set(
      cases.flatMap(({ exchanges }) =>
        exchanges.flatMap(({ messageId }) =>
          messageId === undefined || messageId.trim() === "" ? [] : [messageIdKey(messageId)],
        ),
      ),
    ),
    mailboxes: new Set(addresses.map(mailboxKey)),
    domains: new Set(
      addresses.map(ownedDomain).filter((domain) => isEmployersDomain(domain) && !own.has(domain)),
    ),
    names: [...new Set(names.map(plainWords))].filter((name) => name.length >= SHORTEST_NAME),
    addresses: [...new Set(addresses)],
  };
}

/** True where the rest of the mail is worth reading: a net with wide meshes, `matchReply` is the judge. */
export function mayConcern({ envelope, references }: MailHead, concerns: Concerns): boolean {
  const people = [envelope.from, envelope.sender, envelope.replyTo].flatMap((list) => list ?? []);
  const thread = `${envelope.inReplyTo ?? ""} ${references}`.split(/[\s,]+|(?<=>)(?=<)/);
  if (thread.some((id) => concerns.messageIds.has(messageIdKey(id)))) return true;
  for (const { address = "" } of people) {
    if (concerns.mailboxes.has(mailboxKey(address))) return true;
    if (concerns.domains.has(ownedDomain(address))) return true;
    if (/^(mailer-daemon|postmaster)@/i.test(address)) return true;
  }
  const said = plainWords([envelope.subject, ...people.map(({ name }) => name)].join(" | "));
  return hasPhrase(said, concerns.names);
}
