import type {
  Channel,
  ContactRole,
  ExchangeKind,
  LanguageCode,
  ProcessStatus,
} from "../case-file/case-file.ts";
import type { Decision, Element, Purpose, Register, Verdict } from "../plan/plan-types.ts";
import { daLabels } from "./da/label-words.ts";
import { enLabels } from "./en/label-words.ts";

/** What the values of a case file and a plan are called, in lower case, to stand in a list or beside a name. */
export interface LabelWords {
  channels: Record<Channel, string>;
  verdicts: Record<Verdict, string>;
  decisions: Record<Decision, string>;
  purposes: Record<Purpose, string>;
  registers: Record<Register, string>;
  elements: Record<Element, string>;
  statuses: Record<ProcessStatus, string>;
  roles: Record<ContactRole, string>;
  exchangeKinds: Record<ExchangeKind, string>;
}

const LABELS: Record<LanguageCode, LabelWords> = { da: daLabels, en: enLabels };

/** The name of a channel: "mail", "brev med posten". */
export function channelWords(channel: Channel, language: LanguageCode): string {
  return LABELS[language].channels[channel];
}

/** What the plan says of a channel: "anbefalet", "frarådes". */
export function verdictWords(verdict: Verdict, language: LanguageCode): string {
  return LABELS[language].verdicts[verdict];
}

/** What to do, in a word or two: "følg op", "vent". */
export function decisionWords(decision: Decision, language: LanguageCode): string {
  return LABELS[language].decisions[decision];
}

/** What a follow-up is for: "tak for samtalen". */
export function purposeWords(purpose: Purpose, language: LanguageCode): string {
  return LABELS[language].purposes[purpose];
}

/** How the message sounds: "formel tone". */
export function registerWords(register: Register, language: LanguageCode): string {
  return LABELS[language].registers[register];
}

/** One of the four things that a message can say: "det, du glemte". */
export function elementWords(element: Element, language: LanguageCode): string {
  return LABELS[language].elements[element];
}

/** How the process stands: "i gang", "afslag". */
export function statusWords(status: ProcessStatus, language: LanguageCode): string {
  return LABELS[language].statuses[status];
}

/** What a contact does at the employer's or the agency: "leder". */
export function roleWords(role: ContactRole, language: LanguageCode): string {
  return LABELS[language].roles[role];
}

/** What kind of exchange it was: "automatisk svar". */
export function exchangeKindWords(kind: ExchangeKind, language: LanguageCode): string {
  return LABELS[language].exchangeKinds[kind];
}
