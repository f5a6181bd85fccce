import { instantOf } from "@efterklang/core/calendar/zone";
import type { KeptCaseFile } from "../../api.ts";

/** What is good to have before the interview, and whether it is there. `name`: of whom it is known. */
export interface Item {
  code: "answer" | "lead" | "details";
  done: boolean;
  name: string | null;
}

/** The check-list before an interview; `recipient`: whom the plan would write to. */
export function checkList(
  { contacts, exchanges }: Pick<KeptCaseFile, "contacts" | "exchanges">,
  recipient: string | null,
): Item[] {
  const asked = exchanges.findLast(({ needsAnswer }) => needsAnswer);
  const answered = exchanges.some(
    ({ from, at }) => from === "candidate" && asked && instantOf(at) >= instantOf(asked.at),
  );
  const lead = contacts.find(({ leads }) => leads);
  const reached = lead ?? contacts.find(({ id }) => id === recipient) ?? null;
  return [
    ...(asked ? [{ code: "answer" as const, done: answered, name: null }] : []),
    { code: "lead", done: lead !== undefined, name: lead?.name ?? null },
    {
      code: "details",
      done: Boolean(reached?.email || reached?.phone),
      name: reached?.name ?? null,
    },
  ];
}
