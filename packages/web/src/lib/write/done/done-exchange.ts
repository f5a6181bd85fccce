import type { Channel, Exchange, ExchangeKind } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile } from "../../api.ts";

/** What is recorded when somebody says that it is done. */
export interface Done {
  /** The instant, ISO 8601. */
  at: string;
  channel: Channel;
  contact: string | null;
  kind: ExchangeKind;
  /** What was written; null for what was said. */
  text: string | null;
  callBackAt?: string;
}

/** What happened as an entry of the record; what is unknown is left out. */
export function doneExchange({ at, channel, contact, kind, text, callBackAt }: Done): Exchange {
  return {
    at,
    from: "candidate",
    ...(contact === null ? {} : { contact }),
    channel,
    kind,
    ...(text === null ? {} : { text }),
    ...(callBackAt === undefined ? {} : { callBackAt }),
  };
}

/** While a process is open what is sent is the follow-up; afterwards it is a message like any other. */
export function sentKind({ process }: KeptCaseFile): ExchangeKind {
  return process.status === "open" ? "follow-up" : "message";
}
