import { type ClosedDays, weekendsOnly } from "../calendar/closed-days.ts";
import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import { bestSlots, type Slot } from "../plan/best-slots.ts";
import type { Plan } from "../plan/plan-types.ts";
import { companyAddress } from "./company-address.ts";
import { type Remark, remark } from "./remark.ts";
import { sceneOf } from "./scene.ts";
import { spoken } from "./speech.ts";

/** What is needed to hand a letter over. */
export interface HandOver {
  language: LanguageCode;
  /** The best times, soonest first: at most two. */
  slots: Slot[];
  /** The company and where it is, a line each; empty where no address is on file. */
  address: string[];
  /** One sentence for the reception. */
  reception: string;
  remarks: Remark[];
}

/** When and where to hand a letter over, and what to say. `now` is ISO 8601. */
export function handOver(
  caseFile: CaseFile,
  plan: Plan,
  options: { now: string; closedDays?: ClosedDays; variant?: number },
): HandOver {
  const { now, closedDays = weekendsOnly(caseFile.region), variant = 0 } = options;
  const channel = "hand-delivered-letter";
  const scene = sceneOf(caseFile, plan, { now, channel, register: "formal", variant });
  const address = companyAddress(caseFile);
  const slots = bestSlots(caseFile, plan, now, closedDays);
  return {
    language: caseFile.language,
    slots,
    address,
    reception: spoken(scene, "hand-over", scene.words.sheet.handOver),
    remarks: [
      ...(address.length === 0 ? [remark("no-company-address")] : []),
      ...(plan.window?.closesAt != null && slots.length === 0 ? [remark("no-office-hours")] : []),
    ],
  };
}
