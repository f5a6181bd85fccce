import type { StoredCase } from "../api.ts";
import * as cases from "./remembered-cases.ts";

type Input = Record<string, unknown>;

/** What is done with a good answer: routes that answer one case, the list, or that take away. */
const REMEMBER: Record<string, (input: Input, answer: unknown) => Promise<void>> = {
  "GET /api/cases": (_, answer) => cases.rememberCases((answer as { cases: StoredCase[] }).cases),
  "GET /api/cases/{id}": one,
  "POST /api/cases": one,
  "PUT /api/cases/{id}": one,
  "PUT /api/cases/{id}/draft": one,
  "POST /api/cases/{id}/exchanges": one,
  "POST /api/cases/{id}/restore": one,
  "DELETE /api/cases/{id}": ({ id }) => cases.forgetCaseOffline(String(id)),
  "DELETE /api/everything": () => cases.forgetAllOffline(),
};

function one(_: Input, answer: unknown): Promise<void> {
  return cases.rememberCase(answer as StoredCase);
}

/** Keeps an answer of the server for reading without it. */
export async function remember(route: string, input: Input, answer: unknown): Promise<void> {
  await REMEMBER[route]?.(input, answer);
}

/** What the server would last have answered, or null where that is not known. Only for reading. */
export async function recall(route: string, input: Input): Promise<unknown> {
  if (route === "GET /api/cases/{id}") return cases.recallCase(String(input["id"]));
  if (route !== "GET /api/cases") return null;
  const known = await cases.recallCases();
  return known === null ? null : { cases: known, damaged: [] };
}
