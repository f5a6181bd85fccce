import type { Span } from "@efterklang/core/text/span";
import type { LanguageCode } from "../../api.ts";
import type { MarkedPassage } from "./text-field.ts";

/** What a field for text is given, whatever it is made of. */
export interface FieldProps {
  value: string;
  /** Passages to underline. */
  marks: readonly MarkedPassage[];
  /** Ids of the elements that name and describe it. */
  label: string;
  describedBy: string;
  /** Of the text. */
  lang: LanguageCode;
  oneLine: boolean;
  oninput: (text: string) => void;
  /** A passage was tapped. */
  onopen?: (span: Span) => void;
  /** Enter, where a text has one line. */
  onenter?: () => void;
}
