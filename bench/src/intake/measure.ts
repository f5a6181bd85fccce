import {
  rates,
  readGoldens,
  scoreInvitations,
  type Tally,
} from "../../../tests/goldens/score-invitations.ts";
import { type Figure, line } from "../figure.ts";
import { mutatedFiles } from "./mutated-files.ts";

const AIMS: Readonly<Record<string, number>> = {
  time: 0.98,
  end: 0.98,
  form: 0.98,
  people: 0.95,
  company: 0.9,
  position: 0.9,
};

/** Field by field how well invitations are read, tuned on and kept aside, and how changed files are borne. */
export async function measureIntake(): Promise<string> {
  const goldens = readGoldens("own");
  const blind = readGoldens("blind");
  const sets = [
    ["tuned on", goldens.filter(({ apart }) => !apart)],
    ["kept aside", goldens.filter(({ apart }) => apart)],
    ["by another hand, tuned on", blind.filter(({ apart }) => !apart)],
    ["by another hand, kept aside", blind.filter(({ apart }) => apart)],
  ] as const;
  const lines: string[] = [];
  for (const [name, set] of sets) {
    const { fields, wronglyCertain } = await scoreInvitations(set);
    lines.push(`${set.length} invitations ${name}`);
    for (const [field, tally] of Object.entries(fields))
      lines.push(...figuresOf(field, tally).map(line));
    lines.push(
      line({
        name: "wrong and stated as certain",
        value: wronglyCertain.length,
        unit: "facts",
        aim: { most: 0 },
      }),
    );
  }
  return [...lines, ...(await mutatedFiles()).map(line)].join("\n");
}

function figuresOf(field: string, tally: Tally): Figure[] {
  const { precision, recall } = rates(tally);
  const least = AIMS[field];
  const aim = least === undefined ? {} : { aim: { least } };
  return [
    { name: `  ${field}, precision (of ${tally.found} found)`, value: precision, unit: "", ...aim },
    { name: `  ${field}, recall (of ${tally.expected} there)`, value: recall, unit: "", ...aim },
  ];
}
