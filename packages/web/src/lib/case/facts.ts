import type { Exchange } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile } from "../api.ts";
import { sortExchanges } from "../capture/answers.ts";

/** Adds to the record, in its place in time. */
export function addExchange(caseFile: KeptCaseFile, exchange: Exchange): void {
  caseFile.exchanges.push(exchange);
  sortExchanges(caseFile);
}

/** Records that the candidate has answered what the employer asked: by the means the employer used. */
export function addAnswer(caseFile: KeptCaseFile, contact: string | null, at: string): void {
  const asked = caseFile.exchanges.findLast(({ needsAnswer }) => needsAnswer);
  addExchange(caseFile, {
    at,
    from: "candidate",
    ...((asked?.contact ?? contact) ? { contact: asked?.contact ?? contact! } : {}),
    ...(asked?.channel ? { channel: asked.channel } : {}),
    kind: asked?.channel === "phone" ? "conversation" : "message",
  });
}
