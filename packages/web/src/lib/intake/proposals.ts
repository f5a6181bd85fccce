import type { KeptCaseFile } from "../api.ts";
import type { IntakeAnswer } from "./read-offered.ts";

export type Fact = IntakeAnswer["facts"][number];
type Kind =
  "company" | "position" | "time" | "form" | "asked" | "promised" | "person" | "invitation";

/** One line that is proposed: what it is about, and which passages say so. */
export interface Proposal {
  /** Tells it from every other, however the list changes. */
  key: string;
  kind: Kind;
  /** Of the interview, contact or exchange that it is about. */
  index: number;
  facts: Fact[];
  /** The texts leave doubt about what the line says first. */
  likely: boolean;
}

/** A line and where its facts stand; the first path decides how sure the line is. */
interface Place {
  kind: Kind;
  index: number;
  key: string;
  paths: string[];
}

/** What a case file that was read proposes, in the order in which one tells it. */
export function proposals(caseFile: KeptCaseFile, facts: readonly Fact[]): Proposal[] {
  return placesOf(caseFile).map(({ paths, ...place }) => {
    const told = facts.filter(({ path }) =>
      paths.some((one) => path === one || path.startsWith(`${one}[`)),
    );
    const first = told.find(({ path }) => path.startsWith(paths[0]!)) ?? told[0];
    return { ...place, facts: told, likely: first?.certainty === "likely" };
  });
}

function placesOf(caseFile: KeptCaseFile): Place[] {
  const invitation = caseFile.exchanges.findIndex(({ kind }) => kind === "invitation");
  const promising = caseFile.exchanges.findIndex(({ answerPromisedOn }) => answerPromisedOn);
  const line = (kind: Kind, paths: string[], index = 0, key = `${kind}-${index}`): Place => ({
    kind,
    index,
    key,
    paths,
  });
  const fields = (entry: string, ...names: string[]) => names.map((name) => `${entry}.${name}`);
  return [
    line("company", ["company.name"]),
    line("position", fields("position", "title", "reference")),
    ...caseFile.interviews.flatMap((interview, index) => {
      const at = `interviews[${index}]`;
      return [
        line("time", fields(at, "startAt", "endAt"), index),
        line("form", fields(at, "format", "location", "link"), index),
        ...(interview.asked.length > 0 ? [line("asked", [`${at}.asked`], index)] : []),
        ...(interview.answerPromisedOn
          ? [line("promised", [`${at}.answerPromisedOn`], index)]
          : []),
      ];
    }),
    ...(promising === -1
      ? []
      : [
          line(
            "promised",
            [`exchanges[${promising}].answerPromisedOn`],
            promising,
            "promised-later",
          ),
        ]),
    ...caseFile.contacts.map(({ id }, index) =>
      line(
        "person",
        fields(`contacts[${index}]`, "name", "email", "title", "role", "phone", "linkedin"),
        index,
        `person-${id}`,
      ),
    ),
    ...(invitation === -1 ? [] : [line("invitation", [`exchanges[${invitation}]`], invitation)]),
  ];
}

/** The facts of a list after one of its entries was taken out. */
export function withoutEntry(
  facts: readonly Fact[],
  list: "contacts" | "interviews",
  index: number,
): Fact[] {
  return facts.flatMap((fact) => {
    const match = /^(contacts|interviews)\[(\d+)\](.*)$/s.exec(fact.path);
    if (match?.[1] !== list) return [fact];
    const at = Number(match[2]);
    if (at === index) return [];
    return [at < index ? fact : { ...fact, path: `${list}[${at - 1}]${match[3]}` }];
  });
}
