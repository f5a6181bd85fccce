import type { CaseFile } from "../case-file/case-file.ts";
import type { Plan } from "../plan/plan-types.ts";
import { INVITATION_CHARACTERS } from "./platform-limits.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { fitting } from "./wording.ts";

/**
 * A text for an invitation on LinkedIn, at most `INVITATION_CHARACTERS` long; null while the process is open, when an
 * invitation would put the reader in an awkward place. `now` is ISO 8601, `variant` counts other wordings from 0.
 */
export function linkedinInvitation(
  caseFile: CaseFile,
  plan: Plan,
  { now, variant = 0 }: { now: string; variant?: number },
): string | null {
  const { status } = caseFile.process;
  if (status === "open") return null;
  const register = plan.register;
  const scene = sceneOf(caseFile, plan, { now, channel: "linkedin", register, variant });
  const { colleague, others } = scene.words.invitation;
  const wordings = status === "hired" ? colleague : others;
  const texts = [scene, plainly(scene)]
    .map(({ slots, conditions }) => fitting(wordings, register, conditions, slots))
    .map((list) =>
      list.map(({ text }) => text).filter((text) => text.length <= INVITATION_CHARACTERS),
    );
  const fits = texts.find((list) => list.length > 0) ?? [];
  return scene.picker.pick("invitation", fits) ?? null;
}

/** Without names, which may be as long as they like. */
function plainly(scene: Scene): Scene {
  const slots = { ...scene.slots, first: null, position: null, name: null };
  return { ...scene, slots };
}
