import { CANDIDATE_KINDS, EMPLOYER_KINDS, EXCHANGE_KINDS } from "./case-file.ts";
import type { Fault, FaultCode } from "./fault.ts";
import { shown } from "./issue-fault.ts";
import { type Path, pathText, valueAt } from "./path.ts";
import { isInstant } from "./is-time.ts";

/**
 * Faults between fields: ids that name nobody or two people, an end before its start, a kind that the other
 * side's exchanges have. Works on unchecked values too and passes over whatever the schema refuses anyway,
 * so that all faults can be told at once.
 */
export function referenceFaults(value: unknown): Fault[] {
  const ids = listAt(value, ["contacts"]).map((contact) => valueAt(contact, ["id"]));
  return [
    ...duplicateIds(ids),
    ...interviewFaults(value, new Set(ids)),
    ...exchangeFaults(value, new Set(ids)),
  ];
}

function duplicateIds(ids: unknown[]): Fault[] {
  const seen = new Set<unknown>();
  return ids.flatMap((id, index) => {
    const again = typeof id === "string" && seen.has(id);
    seen.add(id);
    return again ? [fault(["contacts", index, "id"], "duplicate-id", { found: shown(id) })] : [];
  });
}

function interviewFaults(value: unknown, ids: ReadonlySet<unknown>): Fault[] {
  return listAt(value, ["interviews"]).flatMap((interview, index) => {
    const at: Path = ["interviews", index];
    const start = milliseconds(valueAt(interview, ["startAt"]));
    const end = milliseconds(valueAt(interview, ["endAt"]));
    return [
      ...(end < start ? [fault([...at, "endAt"], "end-before-start")] : []),
      ...listAt(interview, ["contacts"]).flatMap((id, place) =>
        unknownContact(id, ids, [...at, "contacts", place]),
      ),
    ];
  });
}

function exchangeFaults(value: unknown, ids: ReadonlySet<unknown>): Fault[] {
  return listAt(value, ["exchanges"]).flatMap((exchange, index) => {
    const at: Path = ["exchanges", index];
    const from = valueAt(exchange, ["from"]);
    const kind = valueAt(exchange, ["kind"]);
    return [
      ...unknownContact(valueAt(exchange, ["contact"]), ids, [...at, "contact"]),
      ...(isTheirs(from, kind)
        ? []
        : [fault([...at, "kind"], "kind-not-theirs", { from: shown(from), kind: shown(kind) })]),
    ];
  });
}

function isTheirs(from: unknown, kind: unknown): boolean {
  const includes = (kinds: readonly string[]) => kinds.includes(kind as string);
  if (!includes(EXCHANGE_KINDS)) return true;
  if (from === "employer") return includes(EMPLOYER_KINDS);
  if (from === "candidate") return includes(CANDIDATE_KINDS);
  return true;
}

function unknownContact(id: unknown, ids: ReadonlySet<unknown>, path: Path): Fault[] {
  return typeof id !== "string" || ids.has(id)
    ? []
    : [fault(path, "unknown-contact", { found: shown(id) })];
}

function listAt(value: unknown, path: Path): unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** NaN for anything that is no instant, so that comparisons with it are false. */
function milliseconds(instant: unknown): number {
  return typeof instant === "string" && isInstant(instant) ? Date.parse(instant) : Number.NaN;
}

function fault(path: Path, code: FaultCode, params: Fault["params"] = {}): Fault {
  return { path: pathText(path), code, params };
}
