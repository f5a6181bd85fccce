import { tokenize } from "../text/token.ts";
import type { ReviewContext } from "./rule.ts";

/** The words of all names of people in the case. */
export function peopleWords({ caseFile }: ReviewContext): ReadonlySet<string> {
  const names = [caseFile.candidate.name, ...caseFile.contacts.map(({ name }) => name)];
  return new Set(names.flatMap((name) => tokenize(name ?? "").map(({ key }) => key)));
}

/** The word stands in position, company, notes or application, perhaps in the genitive here. */
export function isOwn({ key }: { key: string }, { vocabulary }: ReviewContext): boolean {
  const bare = key.replace(/'?s$/, "");
  return vocabulary.has(key) || vocabulary.has(bare);
}

/** The word stands in an address or in a contact's title. */
export function isPlace({ key }: { key: string }, { caseFile }: ReviewContext): boolean {
  const texts = [
    ...caseFile.company.address,
    ...caseFile.candidate.address,
    ...caseFile.contacts.map(({ title }) => title),
  ];
  return texts.some((text) => tokenize(text ?? "").some((token) => token.key === key));
}
