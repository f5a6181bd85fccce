import type { CaseFile, Exchange } from "@efterklang/core/case-file/case-file";
import { withExchange } from "@efterklang/core/case-file/exchange-order";
import type { Fault } from "@efterklang/core/case-file/fault";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import * as z from "zod/mini";
import type { StoredCase } from "../store/store.ts";
import { operation } from "./operation.ts";
import { foundOrRefuse, writtenOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { caseId, exchangeInput, revisionNumber, storedCase } from "./shapes/case-shapes.ts";

/**
 * What happened has happened: without a revision it is recorded whatever changed meanwhile. The same exchange
 * twice, as after an answer that got lost, stands once.
 */
export const recordExchange = operation({
  name: "record-exchange",
  route: "POST /api/cases/{id}/exchanges",
  summary: "Add one exchange to the record of a case",
  input: z.strictObject({
    id: caseId,
    exchange: exchangeInput,
    revision: z.optional(revisionNumber),
  }),
  output: storedCase,
  run({ store, now }, { id, exchange, revision }) {
    return store.transaction(async (within) => {
      const stored = foundOrRefuse(await within.cases.read(id));
      const { kept, added } = readExchange(stored.caseFile, exchange);
      if (kept.some((one) => isSame(one, added))) return stored;
      refuseIfChanged(stored, revision);
      const caseFile = { ...stored.caseFile, exchanges: withExchange(kept, added) };
      return writtenOrRefuse(await within.cases.replace(caseFile, stored.revision, now));
    });
  },
});

/** Reads the exchange as part of its case file, where references to contacts are checked. */
function readExchange(
  caseFile: CaseFile,
  exchange: unknown,
): { kept: Exchange[]; added: Exchange } {
  const last = caseFile.exchanges.length;
  const parsed = parseCaseFile({ ...caseFile, exchanges: [...caseFile.exchanges, exchange] });
  if (!parsed.ok) {
    const faults = parsed.faults.map((fault) => aboutExchange(fault, `exchanges[${last}]`));
    throw new Refusal("invalid-input", { faults });
  }
  const kept = parsed.caseFile.exchanges.slice(0, last);
  return { kept, added: parsed.caseFile.exchanges[last] as Exchange };
}

function aboutExchange(fault: Fault, place: string): Fault {
  if (!fault.path.startsWith(place)) return fault;
  return { ...fault, path: `exchange${fault.path.slice(place.length)}` };
}

function refuseIfChanged(stored: StoredCase, revision: number | undefined): void {
  if (revision === undefined || revision === stored.revision) return;
  throw new Refusal("changed-elsewhere", { current: stored });
}

function isSame(one: Exchange, other: Exchange): boolean {
  const sorted = (exchange: Exchange) =>
    JSON.stringify(Object.entries(exchange).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
