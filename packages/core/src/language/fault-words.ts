import type { LanguageCode } from "../case-file/case-file.ts";
import type { Fault, FaultCode } from "../case-file/fault.ts";
import { daFaultWords } from "./da/fault-words.ts";
import { enFaultWords } from "./en/fault-words.ts";

/** The values of a fault, ready to be put into a sentence; whatever is missing reads as an empty text. */
export interface FaultValues {
  text(param: string): string;
  /** A number in the language's own grouping: "2.097.152". */
  number(param: string): string;
  /** A list, each entry in the language's quotation marks: "»da«, »en«". */
  list(param: string): string;
}

/** One sentence for every fault: what is wrong, and what to write instead. */
export interface FaultWords {
  sentences: Record<FaultCode, (values: FaultValues) => string>;
  quoted(text: string): string;
  thousands: string;
}

const FAULT_WORDS: Record<LanguageCode, FaultWords> = { da: daFaultWords, en: enFaultWords };

/** One sentence that says what is wrong and what to write instead. The path of the field is the caller's to add. */
export function describeFault(fault: Fault, language: LanguageCode): string {
  const words = FAULT_WORDS[language];
  const value = (param: string) => fault.params[param] ?? "";
  return words.sentences[fault.code]({
    text: (param) => String(value(param)),
    number: (param) => grouped(String(value(param)), words.thousands),
    list: (param) => [value(param)].flat().map(String).map(words.quoted).join(", "),
  });
}

/** Digits in groups of three, from the right. */
function grouped(digits: string, separator: string): string {
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(separator);
}
