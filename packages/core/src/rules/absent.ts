import type { Message } from "../text/message.ts";
import type { Hit } from "./rule.ts";

/** Where something is missing at the beginning of what is said: a place without extent. */
export function missingAtStart({ content }: Message): Hit {
  return { span: { start: content.start, end: content.start } };
}

/** Where something is missing at the end of what is said: a place without extent. */
export function missingAtEnd({ content }: Message): Hit {
  return { span: { start: content.end, end: content.end } };
}
