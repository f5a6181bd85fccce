import type { KeptCaseFile, Settings, StoredCase } from "../store/store.ts";
import { caseIdFor, isFitId } from "./case-id.ts";
import type { Incoming } from "./read-import.ts";

/** What to do with a case whose id is taken by a different one. */
export const WHEN_DIFFERENT = ["keep-both", "replace", "skip"] as const;
export type WhenDifferent = (typeof WHEN_DIFFERENT)[number];

/** What becomes of an imported case. `same`: it is here already, word for word. */
export const OUTCOMES = ["added", "same", "kept-both", "replaced", "skipped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An imported case and its place among those that are kept. */
export interface Placed extends Incoming {
  outcome: Outcome;
  caseFile: KeptCaseFile;
  /** The revision that it is written over, where it replaces one. */
  revision: number | null;
}

/** Finds a place for every imported case; none is written over unless that was chosen. Pure but for the random suffixes. */
export function placeImport(
  incoming: readonly Incoming[],
  kept: readonly StoredCase[],
  whenDifferent: WhenDifferent,
  suffix: () => string,
): Placed[] {
  const byId = new Map(kept.map((stored) => [stored.id, stored]));
  const taken = new Set([...byId.keys(), ...incoming.flatMap(({ caseFile }) => caseFile.id ?? [])]);
  const contents = new Set(kept.map(contentOf));
  const texts = new Set(kept.map(textOf));
  return incoming.map((one) => {
    const { caseFile } = one;
    const here = caseFile.id === undefined ? undefined : byId.get(caseFile.id);
    const at = (outcome: Outcome, id: string, revision: number | null = null): Placed => ({
      ...one,
      outcome,
      caseFile: { ...caseFile, id },
      revision,
    });
    if (isFitId(caseFile.id) && here === undefined) return at("added", caseFile.id);
    const isHere = one.draft === null ? contents.has(contentOf(one)) : texts.has(textOf(one));
    if (isHere) return at("same", caseFile.id ?? "");
    const fresh = () => freshId(taken, () => caseIdFor(caseFile, suffix()));
    if (here === undefined) return at("added", fresh());
    if (whenDifferent === "replace") return at("replaced", here.id, here.revision);
    if (whenDifferent === "skip") return at("skipped", here.id);
    return at("kept-both", fresh());
  });
}

function freshId(taken: Set<string>, draw: () => string): string {
  let id = draw();
  while (taken.has(id)) id = draw();
  taken.add(id);
  return id;
}

/** Settings after an import: what is set here stays unless replacing was chosen, what is unset is filled in. */
export function placeSettings(
  incoming: Settings | null,
  here: Settings | null,
  whenDifferent: WhenDifferent,
): { outcome: "none" | "taken" | "same" | "kept"; settings: Settings | null } {
  if (incoming === null) return { outcome: "none", settings: null };
  if (here === null) return { outcome: "taken", settings: incoming };
  if (canonical(incoming) === canonical(here)) return { outcome: "same", settings: null };
  if (whenDifferent === "replace") return { outcome: "taken", settings: incoming };
  const address = [here, incoming].find(({ candidate }) => candidate.address.length > 0);
  const candidate = {
    ...incoming.candidate,
    ...here.candidate,
    address: address?.candidate.address ?? [],
  };
  const settings = { ...incoming, ...here, candidate };
  const outcome = canonical(settings) === canonical(incoming) ? "taken" : "kept";
  return { outcome, settings };
}

/** What a case says, apart from its id. */
function contentOf({ caseFile }: Pick<Incoming, "caseFile">): string {
  return canonical({ ...caseFile, id: undefined });
}

/** The same with its draft. */
function textOf(one: Incoming | StoredCase): string {
  const { draft } = one;
  const text = draft && { channel: draft.channel, subject: draft.subject, body: draft.body };
  return `${contentOf(one)}\n${canonical(text)}`;
}

/** JSON in which the order of keys makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
