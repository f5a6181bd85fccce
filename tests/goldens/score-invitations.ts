import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Intake } from "@efterklang/core/intake/intake";
import { intakeFiles } from "@efterklang/server/intake/intake-files";
import { ROOT } from "../source-files.ts";

const FOLDERS = {
  own: join(ROOT, "tests/goldens/invitations"),
  blind: join(ROOT, "tests/goldens/invitations-blind"),
};

export interface ExpectedPerson {
  name: string;
  email?: string;
  title?: string;
  role?: string;
  phone?: string;
}

/** What a careful reader takes from an invitation; what is left out is not known from it. */
export interface Expected {
  language: string;
  company?: string;
  title?: string;
  reference?: string;
  startAt?: string;
  endAt?: string;
  format?: string;
  people: ExpectedPerson[];
  answerPromisedOn?: string;
  asked: string[];
  channel?: string;
  uid?: string;
  cancelled?: boolean;
}

export interface Golden {
  name: string;
  folder: string;
  files: string[];
  me: string;
  now: string;
  /** Kept aside: nobody looks at these while tuning. */
  apart: boolean;
  expect: Expected;
}

/** Found, expected and right, of one field. */
export interface Tally {
  right: number;
  found: number;
  expected: number;
}

export interface Miss {
  golden: string;
  field: string;
  expected: string | undefined;
  found: string | undefined;
}

export interface Score {
  fields: Record<string, Tally>;
  misses: Miss[];
  /** Stated as certain, and wrong. */
  wronglyCertain: string[];
}

/** The invitations by the hand that wrote the reader, or those by somebody who had not read it. */
export function readGoldens(by: keyof typeof FOLDERS): Golden[] {
  const folder = FOLDERS[by];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".expected.json"))
    .sort()
    .map((file) => ({
      name: file.replace(".expected.json", ""),
      folder,
      ...(JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<Golden, "name" | "folder">),
    }));
}

export function readGolden(golden: Golden): Promise<Intake> {
  const files = golden.files.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(golden.folder, name))),
  }));
  const [, name, email] = /^(.*) <(.*)>$/.exec(golden.me)!;
  return intakeFiles(files, { now: golden.now, me: { name, email } });
}

/** Field by field, what the intake makes of the invitations beside what is expected. */
export async function scoreInvitations(goldens: readonly Golden[]): Promise<Score> {
  const score: Score = { fields: {}, misses: [], wronglyCertain: [] };
  for (const golden of goldens) {
    const intake = await readGolden(golden);
    for (const { field, expected, found } of compare(golden.expect, intake))
      count(score, golden.name, field, expected, found);
    score.wronglyCertain.push(...wronglyCertain(golden, intake));
  }
  return score;
}

function count(
  score: Score,
  golden: string,
  field: string,
  expected: string | undefined,
  found: string | undefined,
) {
  const tally = (score.fields[field] ??= { right: 0, found: 0, expected: 0 });
  if (expected !== undefined) tally.expected += 1;
  if (found !== undefined) tally.found += 1;
  if (expected !== undefined && expected === found) tally.right += 1;
  else if (expected !== found) score.misses.push({ golden, field, expected, found });
}

interface Compared {
  field: string;
  expected: string | undefined;
  found: string | undefined;
}

function compare(expect: Expected, { caseFile, cancelled }: Intake): Compared[] {
  const interview = caseFile.interviews?.[0];
  const promised =
    interview?.answerPromisedOn ??
    caseFile.exchanges?.findLast((one) => one.answerPromisedOn)?.answerPromisedOn;
  const pairs: Compared[] = [
    { field: "time", expected: instant(expect.startAt), found: instant(interview?.startAt) },
    { field: "end", expected: instant(expect.endAt), found: instant(interview?.endAt) },
    { field: "form", expected: expect.format, found: interview?.format },
    { field: "company", expected: lower(expect.company), found: lower(caseFile.company?.name) },
    { field: "position", expected: lower(expect.title), found: lower(caseFile.position?.title) },
    { field: "reference", expected: expect.reference, found: caseFile.position?.reference },
    { field: "promise", expected: expect.answerPromisedOn, found: promised },
    {
      field: "asked",
      expected: expect.asked.join(" ") || undefined,
      found: interview?.asked?.join(" ") || undefined,
    },
    { field: "language", expected: expect.language, found: caseFile.language },
    {
      field: "cancelled",
      expected: expect.cancelled ? "yes" : undefined,
      found: cancelled ? "yes" : undefined,
    },
  ];
  return [...pairs, ...comparePeople(expect.people, caseFile.contacts ?? [])];
}

type FoundPerson = NonNullable<Intake["caseFile"]["contacts"]>[number];

function comparePeople(
  expected: readonly ExpectedPerson[],
  found: readonly FoundPerson[],
): Compared[] {
  const compared: Compared[] = [];
  const rest = [...found];
  for (const person of expected) {
    const at = rest.findIndex((one) => isSame(person, one));
    const match = at === -1 ? undefined : rest.splice(at, 1)[0];
    compared.push({
      field: "people",
      expected: person.name.toLowerCase(),
      found: match?.name?.toLowerCase(),
    });
    for (const field of ["email", "title", "role", "phone"] as const) {
      if (person[field] === undefined) continue;
      const plain = field === "phone" ? digits : lower;
      compared.push({ field, expected: plain(person[field]), found: plain(match?.[field]) });
    }
  }
  for (const extra of rest)
    compared.push({
      field: "people",
      expected: undefined,
      found: extra.name ?? extra.email ?? "?",
    });
  return compared;
}

function isSame(person: ExpectedPerson, found: FoundPerson): boolean {
  if (person.email !== undefined && found.email !== undefined) return person.email === found.email;
  const [one, other] = [person.name.toLowerCase(), found.name?.toLowerCase() ?? ""];
  return (
    one === other || (other !== "" && (one.startsWith(`${other} `) || other.startsWith(`${one} `)))
  );
}

/** Paths that were stated as certain and whose value is not the expected one. */
function wronglyCertain({ name, expect }: Golden, intake: Intake): string[] {
  return intake.facts.flatMap(({ path, certainty }) => {
    if (certainty !== "certain") return [];
    return isRight(path, expect, intake) ? [] : [`${name}: ${path}`];
  });
}

function isRight(path: string, expect: Expected, { caseFile }: Intake): boolean {
  const interview = caseFile.interviews?.[0];
  const contact = /^contacts\[(\d+)\]\.(\w+)$/.exec(path);
  if (contact) {
    const found = caseFile.contacts![Number(contact[1])]!;
    const person = expect.people.find((one) => isSame(one, found));
    const field = contact[2] as keyof ExpectedPerson;
    if (!person) return false;
    const plain = field === "phone" ? digits : lower;
    return person[field] === undefined || plain(person[field]) === plain(found[field]);
  }
  const checks: Record<string, () => boolean> = {
    "interviews[0].startAt": () => instant(expect.startAt) === instant(interview?.startAt),
    "interviews[0].endAt": () => instant(expect.endAt) === instant(interview?.endAt),
    "interviews[0].format": () => expect.format === interview?.format,
    "interviews[0].answerPromisedOn": () => expect.answerPromisedOn === interview?.answerPromisedOn,
    "company.name": () => lower(expect.company) === lower(caseFile.company?.name),
    "position.title": () => lower(expect.title) === lower(caseFile.position?.title),
    "position.reference": () => expect.reference === caseFile.position?.reference,
  };
  return checks[path]?.() ?? true;
}

const lower = (text: string | undefined) => text?.toLowerCase();
/** As dialled in Denmark, with or without its country code. */
const digits = (text: string | undefined) => text?.replace(/\D/g, "").replace(/^45(?=\d{8}$)/, "");
const instant = (text: string | undefined) =>
  text === undefined ? undefined : new Date(text).toISOString();

/** Right of found, and right of expected; 1 where there was nothing to find. */
export function rates({ right, found, expected }: Tally): { precision: number; recall: number } {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
  };
}
