import type { Principle, PrincipleId } from "@efterklang/core/principles/principle";

let known: ReadonlyMap<PrincipleId, Principle> | null = $state.raw(null);
let asked = false;

/** A principle; null until the principles, which the first picture does not need, have been fetched. */
export function principleOf(id: PrincipleId): Principle | null {
  if (!asked) {
    asked = true;
    void import("@efterklang/core/principles/principles").then(
      ({ PRINCIPLES }) => {
        known = new Map(PRINCIPLES.map((principle) => [principle.id, principle]));
      },
      () => (asked = false),
    );
  }
  return known?.get(id) ?? null;
}
