import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import { testedStep } from "./shapes/mail-shapes.ts";
import { toldMailFault } from "./told-mail-fault.ts";

export const testMailAccount = operation({
  name: "test-mail-account",
  route: "POST /api/mail-account/test",
  summary: "Log in to both servers and look for the folder of sent mail; sends nothing",
  input: z.strictObject({}),
  output: z.strictObject({ passed: z.boolean(), steps: z.array(testedStep) }),
  async run({ mail }) {
    const open = await mail.account.open();
    if (open === null) throw new Refusal("not-found", { what: "mail-account" });
    const tested = await mail.test(open);
    const steps = tested.map(({ step, outcome, fault }) => ({
      step,
      outcome,
      ...(fault === undefined ? {} : { fault: toldMailFault(fault) }),
    }));
    return { passed: steps.every(({ outcome }) => outcome !== "failed"), steps };
  },
});
