import { MAIL_FAULT_CODES, PROVIDER_HINTS } from "@efterklang/core/language/mail-words";
import * as z from "zod/mini";
import { TLS_MODES } from "../../mail-account/mail-account.ts";
import { TEST_STEPS } from "../../mail-account/test-account.ts";
import { caseId } from "./case-shapes.ts";

/** One address and nothing else: nothing that ends a header, no list, no name. */
export const mailAddress = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u));
/** A name or an address of a machine, as it may stand in a connection. */
const hostName = z
  .string()
  .check(z.maxLength(253), z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9.:-]*[A-Za-z0-9])?$|^::1$/));
/** One line. */
const line = z.string().check(z.minLength(1), z.maxLength(500), z.regex(/^[^\p{Cc}]*$/u));
/** Passwords are used as they are typed, blanks and all. */
const secret = z.string().check(z.minLength(1), z.maxLength(10_000), z.regex(/^[^\r\n\0]*$/));
/** A few certificates in PEM. */
const certificates = z
  .string()
  .check(z.maxLength(50_000), z.regex(/^\s*-----BEGIN CERTIFICATE-----\n?/));

export const mailServer = z.strictObject({
  host: hostName,
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
  tls: z.enum(TLS_MODES),
});

export const mailAccount = z.strictObject({
  address: mailAddress,
  name: z.optional(line),
  user: line,
  smtp: mailServer,
  imap: z.nullable(mailServer),
  login: z.enum(["password", "google", "microsoft"]),
  keepsOwnCopy: z.boolean(),
});

/** The person's own registration with Google or Microsoft. */
export const oauthClient = z.strictObject({
  clientId: line,
  tenant: z.optional(z.string().check(z.maxLength(100), z.regex(/^[A-Za-z0-9.-]+$/))),
});

export const newMailAccount = {
  account: mailAccount,
  client: z._default(z.nullable(oauthClient), null),
  trusted: z._default(z.nullable(certificates), null),
  password: z.optional(secret),
  clientSecret: z.optional(secret),
};

/** What went wrong with a mail server; `describeMailFault` of core has the words. */
export const mailFault = z.strictObject({
  code: z.enum(MAIL_FAULT_CODES),
  server: z.optional(z.enum(["smtp", "imap"])),
  host: z.optional(z.string()),
  port: z.optional(z.int()),
  answer: z.optional(z.string()),
});

export const inboxState = z.strictObject({
  state: z.enum(["off", "connecting", "watching", "resting"]),
  lookedAt: z.nullable(z.string()),
  fault: z.nullable(mailFault),
  againAt: z.nullable(z.string()),
});

export const shownMailAccount = z.strictObject({
  account: z.nullable(mailAccount),
  setBy: z.nullable(z.enum(["person", "environment"])),
  client: z.nullable(oauthClient),
  trusted: z.nullable(z.string()),
  secret: z.enum(["kept", "none", "unreadable"]),
  keyIsIn: z.nullable(z.enum(["keyring", "file"])),
  inbox: inboxState,
});

export const mailProvider = z.strictObject({
  id: z.string(),
  name: z.string(),
  smtp: mailServer,
  imap: mailServer,
  login: z.enum(["password", "google", "microsoft"]),
  takesPassword: z.boolean(),
  keepsOwnCopy: z.boolean(),
  hints: z.array(z.enum(PROVIDER_HINTS)),
  helpUrl: z.optional(z.string()),
  unconfirmed: z.optional(z.literal(true)),
});

export const testedStep = z.strictObject({
  step: z.enum(TEST_STEPS),
  outcome: z.enum(["passed", "failed", "skipped"]),
  fault: z.optional(mailFault),
});

export const proposalId = z.string().check(z.minLength(1), z.maxLength(200));

/** A mail that may be an answer, as it is put to the person. */
export const replyProposal = z.strictObject({
  id: proposalId,
  caseId,
  noticedAt: z.string(),
  verdict: z.enum(["answer", "auto-reply", "undelivered", "invitation"]),
  /** When the mail was written. */
  at: z.string(),
  /** The contact's id, where one wrote it or it was for one. */
  contact: z.nullable(z.string()),
  from: z.nullable(z.string()),
  subject: z.string(),
  text: z.nullable(z.string()),
  answerPromisedOn: z.nullable(z.string()),
  returnsOn: z.nullable(z.string()),
  because: z.array(z.string()),
});
