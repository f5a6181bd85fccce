import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import type { JsonLimits } from "@efterklang/core/case-file/read-json";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { WritingPaperName } from "@efterklang/core/compose/handwriting";
import type { LetterPage } from "@efterklang/core/compose/letter-page";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import type * as z from "zod/mini";
import type { LetterFormat, MadeLetter } from "../documents/make-letter.ts";
import type { OperationMail } from "../mail-account/operation-mail.ts";
import type { MailAccount } from "../mail-account/mail-account.ts";
import type { Mailbox } from "../outbox/outbox-message.ts";
import type { OwnerStore } from "../store/store.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";
/** Method and path of an operation; `{name}` in the path is a field of the input. */
export type Route = `${Method} /api/${string}`;

/** All that an operation can reach: the owner's store and values. Never a mailer: nothing leaves from here. */
export interface OperationContext {
  store: OwnerStore;
  /** The instant of the call, ISO 8601. */
  now: string;
  version: string;
  /** Names this running server; see `health`. */
  instance: string;
  /** `length` random letters and digits, in lower case. */
  randomText(length: number): string;
  closedDays(region: string): ClosedDays;
  /** The dictionary of a language, or undefined where it cannot be had. */
  spelling(language: LanguageCode): Promise<SpellingLookup | undefined>;
  /** The owner's mail account without its secrets, or null: what stands in From, never a way to send. */
  mailAccount(): Promise<MailAccount | null>;
  /** Tells the worker that there may be something to do. */
  outboxChanged(): void;
  /** What browsers ask their push service for reminders with, and a word to the worker that sends them. */
  reminders: { publicKey(): Promise<string>; changed(): void };
  writeEml(letter: EmlLetter): Promise<string>;
  /** The owner's mail account, and what comes in by it. */
  mail: OperationMail;
  /** A letter as a file; `at` (ISO 8601) is its date. */
  makeLetter(page: LetterPage, format: LetterFormat, at: string): Promise<MadeLetter>;
  /** A lined sheet to lay under a paper, as PDF. */
  makeUnderlay(paper: WritingPaperName, language: LanguageCode): Promise<Uint8Array<ArrayBuffer>>;
}

/** A mail to be written as a file that mail programs open as a draft. Without an address the header is left out. */
export interface EmlLetter {
  from: Mailbox | null;
  to: Mailbox | null;
  subject: string;
  body: string;
  /** Without angle brackets. */
  messageId: string;
  /** ISO 8601. */
  date: string;
}

/** A file to be saved by the person instead of a value to be shown. */
export interface FileAnswer {
  fileName: string;
  /** One of those that the operation names. */
  mediaType: string;
  /** Text in UTF-8, or bytes. */
  content: string | Uint8Array<ArrayBuffer>;
}

/**
 * One thing that can be done, for every door alike. `input` joins the path's fields with the query or the body;
 * `run` gets it validated, answers a value of `output`, and throws a `Refusal` for what the person can act on.
 * With `file`, the media types that it may have, the answer is a `FileAnswer` that doors hand over as a file.
 */
export interface Operation<
  R extends Route = Route,
  I extends z.core.$ZodType = z.core.$ZodType,
  O extends z.core.$ZodType = z.core.$ZodType,
> {
  name: string;
  route: R;
  summary: string;
  input: I;
  output: O;
  file?: readonly string[];
  /** The most JSON that it takes, where that is more than one case file. */
  limits?: JsonLimits;
  // A method, so that operations of any input fit one list.
  run(context: OperationContext, input: z.core.output<I>): Promise<z.core.output<O>>;
}

/** Declares an operation, with its route kept as a literal type and `run` checked against its schemas. */
export function operation<
  const R extends Route,
  I extends z.core.$ZodType,
  O extends z.core.$ZodType,
  const F extends { file?: readonly string[] } = object,
>(declared: Operation<R, I, O> & F): Operation<R, I, O> & F {
  return declared;
}
