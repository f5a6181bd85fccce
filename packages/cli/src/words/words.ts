import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { da } from "./da.ts";
import { en } from "./en.ts";
import type { IntakeWords } from "./intake-words.ts";

/** Every word of the command line that is not the plan's, the draft's or the review's. */
export interface Words {
  tagline: string;
  commands: {
    plan: string;
    draft: string;
    review: string;
    completion: string;
    app: string;
    letter: string;
    sheet: string;
    underlay: string;
    log: string;
    match: string;
    new: string;
  };
  options: Record<
    | "now"
    | "json"
    | "channel"
    | "draft"
    | "subject"
    | "language"
    | "port"
    | "noOpen"
    | "data"
    | "help"
    | "version"
    | "variant"
    | "handwriting"
    | "spelling"
    | "letterOut"
    | "ownText"
    | "sheetChannel"
    | "underlayOut"
    | "paper"
    | "month"
    | "csv"
    | "feedback"
    | "invitation"
    | "cases",
    string
  >;
  intake: IntakeWords;
  file: string;
  mail: string;
  examples: string;
  exitStatus: string;
  exitStatuses: readonly string[];
  notUtf8: string;
  cannotRead(code: string): string;
  unknownChannel(found: string, allowed: string): string;
  unknownValue(found: string, allowed: string): string;
  unknownEnding(path: string, allowed: string): string;
  cannotWrite(path: string, code: string): string;
  letterWritten(path: string, pages: number): string;
  underlayWritten(path: string, paper: string): string;
  stillOpen: string;
  notAMonth(found: string): string;
  notANumber(option: string): string;
  twiceStdin: string;
  emptyMail: string;
  noCaseFiles: string;
  cannotReadFolder(code: string): string;
  sameCaseId(id: string): string;
  usage(message: string): string;
  to: string;
  subject: string;
  why: string;
  when: string;
  opens: string;
  best: string;
  closes: string;
  noEnd: string;
  channels: string;
  worthAsking: string;
  reconsider(moment: string): string;
  saying(register: string, elements: readonly string[], maxWords: number): string;
  sheet: {
    opening: string;
    points: string;
    closing: string;
    voicemail: string;
    reach: string;
    where: string;
    best: string;
    gatekeeper: string;
    question: string;
    busy: string;
    missing: string;
    takes(duration: string): string;
    leave(duration: string): string;
  };
  noSender: string;
  notNow: string;
  /** Above the notes that the message does not hold. */
  leftOut: string;
  wordCount(count: number): string;
  nothingFound: string;
  found(count: number): string;
  severity: Record<"must" | "should" | "could", string>;
  mend: string;
  inSubject: string;
  running(url: string): string;
  alreadyRunning(url: string): string;
  stopWith: string;
  stopped: string;
  needsNewerNode(version: string): string;
  cannotStart(message: string): string;
  unexpected(message: string): string;
}

/** The words in a language. */
export function words(language: LanguageCode): Words {
  return language === "da" ? da : en;
}
