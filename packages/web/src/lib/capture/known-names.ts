import { client } from "../client.ts";

/** What was typed in earlier processes and is offered again. */
export interface KnownNames {
  companies: string[];
  people: string[];
}

/** Asks once; without an answer nothing is offered. */
export async function fetchKnownNames(): Promise<KnownNames> {
  const answer = await client("GET /api/cases", {}).catch(() => ({ cases: [] }));
  const files = answer.cases.map(({ caseFile }) => caseFile);
  return {
    companies: distinct(files.map(({ company }) => company.name)),
    people: distinct(files.flatMap(({ contacts }) => contacts.map(({ name }) => name))),
  };
}

function distinct(names: readonly (string | undefined)[]): string[] {
  const filled = names.map((name) => name?.trim() ?? "").filter((name) => name !== "");
  return [...new Set(filled)].slice(0, 200);
}
