import type { Exchange } from "@efterklang/core/case-file/case-file";
import type { MailAccount } from "../mail-account/mail-account.ts";

/** The person's own registration with Google or Microsoft, by which they let this program sign in. */
export interface OAuthClient {
  clientId: string;
  /** Microsoft's: the organisation, where it is not "common". */
  tenant?: string;
}

/** A mail account as it lies in the store. Whoever reads the store alone cannot open `sealed`. */
export interface KeptMailAccount {
  account: MailAccount;
  /** Null where one logs in with a password. */
  client: OAuthClient | null;
  /** Certificates to trust beside the system's, PEM. */
  trusted: string | null;
  /** What `seal` made of the secret; null until one has been given. */
  sealed: string | null;
}

export interface MailAccountQueries {
  read(): Promise<KeptMailAccount | null>;
  /** Keeps it in the place of the one that was there. */
  save(kept: KeptMailAccount, at: string): Promise<void>;
  /** Puts `after` in the place of the sealed secret `before`; false where that is no longer the one. */
  reseal(before: string, after: string): Promise<boolean>;
  /** Removes account and secret for good; false if there is none. */
  delete(): Promise<boolean>;
}

/** How far a folder of the mailbox has been read. Another `uidValidity` means that its numbers have begun anew. */
export interface FolderMark {
  folder: string;
  uidValidity: string;
  lastUid: number;
}

/** A mail that concerns a case: recorded there by itself, or put to the person to decide. */
export interface NoticedMail {
  id: string;
  /** Its Message-ID, or where it has none its place in the mailbox. */
  key: string;
  caseId: string;
  /** Null where it was recorded by itself. */
  proposal: ProposedReply | null;
  noticedAt: string;
}

/** What would be recorded if the person says yes. */
export interface ProposedReply {
  verdict: "answer" | "auto-reply" | "undelivered" | "invitation";
  /** What to add to the record; for `undelivered` what the record says of the message, with the mark on it. */
  exchange: Exchange;
  /** As the mail gives it: a name, or an address. */
  from: string | null;
  subject: string;
  /** Codes of what speaks for it. */
  because: string[];
}

/** A proposal that waits for the person. */
export type OpenProposal = { id: string; caseId: string; noticedAt: string } & ProposedReply;

export interface InboxQueries {
  marks(): Promise<FolderMark[]>;
  setMark(mark: FolderMark, at: string): Promise<void>;
  /** Of another account nothing has been read. */
  forgetMarks(): Promise<void>;
  isNoticed(key: string): Promise<boolean>;
  /** False if a mail of this key was noticed before: then nothing is written. The case has to be there. */
  notice(noticed: NoticedMail): Promise<boolean>;
  /** What waits for the person in cases that are not deleted, oldest first. */
  proposals(): Promise<OpenProposal[]>;
  /** Ends a proposal and forgets what it held, or answers null if it does not wait. */
  settle(id: string): Promise<OpenProposal | null>;
}
