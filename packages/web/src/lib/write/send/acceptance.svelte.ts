import type { Finding } from "@efterklang/core/rules/finding";

/** What the person has seen and will send with all the same. It holds for what stood there and for nothing else. */
export class Acceptance {
  #accepted: readonly string[] = $state.raw([]);

  has(finding: Finding): boolean {
    return this.#accepted.includes(keyOf(finding));
  }

  set(finding: Finding, accepted: boolean): void {
    const others = this.#accepted.filter((key) => key !== keyOf(finding));
    this.#accepted = accepted ? [...others, keyOf(finding)] : others;
  }
}

function keyOf({ rule, in: place, span, params }: Finding): string {
  return JSON.stringify([rule, place, span, params]);
}
