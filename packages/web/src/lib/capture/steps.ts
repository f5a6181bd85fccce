/** The four questions and what comes of them, in order; each is an address of its own. */
export const STEPS = ["job", "people", "when", "reach", "words"] as const;
export type Step = (typeof STEPS)[number];
/** The questions among them. */
export const QUESTIONS = STEPS.slice(0, 4);

export function stepOf(text: string | null): Step {
  return STEPS.find((step) => step === text) ?? "job";
}

export function stepAfter(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

export function stepBefore(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) - 1] ?? null;
}

/** The address of a step, of a case that has begun. */
export function stepAddress(step: Step, caseId: string | null): string {
  const query = new URLSearchParams(caseId === null ? { step } : { case: caseId, step });
  return `/new?${query}`;
}
