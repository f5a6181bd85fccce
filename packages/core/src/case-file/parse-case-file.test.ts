import { describe, expect, test } from "vitest";
import type { CaseFile } from "./case-file.ts";
import { CASE_FILE_FORMAT } from "./case-file.ts";
import { parseCaseFile } from "./parse-case-file.ts";

const FORMAT = { format: CASE_FILE_FORMAT };

/** The faults as `path: code`, in any order; empty where the value is a case file. */
function faultsOf(value: unknown): string[] {
  const result = parseCaseFile(value);
  return result.ok ? [] : result.faults.map(({ path, code }) => `${path}: ${code}`).toSorted();
}

function read(value: unknown): CaseFile {
  const result = parseCaseFile(value);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.caseFile;
}

interface Row {
  promise: string;
  given: unknown;
  faults: string[];
}

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const { promise, given, faults } of rows) {
      test(promise, () => expect(faultsOf(given)).toEqual(faults.toSorted()));
    }
  });
}

const anders = { id: "anders" };
const said = { at: "2026-11-18T09:12:00+01:00", from: "employer", kind: "invitation" };
const sent = { at: "2026-11-18T09:12:00+01:00", from: "candidate", kind: "message" };

const withInterview = (interview: object) => ({ ...FORMAT, interviews: [interview] });
const withExchange = (exchange: object) => ({
  ...FORMAT,
  contacts: [anders],
  exchanges: [exchange],
});

table("The whole of it", [
  { promise: "null is no case file", given: null, faults: [": wrong-type"] },
  { promise: "a list is no case file", given: [], faults: [": wrong-type"] },
  { promise: "a text is no case file", given: "efterklang", faults: [": wrong-type"] },
  { promise: "a number is no case file", given: 7, faults: [": wrong-type"] },
  { promise: "a yes is no case file", given: true, faults: [": wrong-type"] },
  { promise: "only `format` is required", given: {}, faults: ["format: missing"] },
  { promise: "only `format` is enough", given: FORMAT, faults: [] },
  {
    promise: "another version of the format is refused",
    given: { format: "efterklang/case-file@2" },
    faults: ["format: wrong-format"],
  },
  {
    promise: "a format that is no text is refused",
    given: { format: 1 },
    faults: ["format: wrong-format"],
  },
]);

table("Types", [
  {
    promise: "a list where an object belongs",
    given: { ...FORMAT, company: [] },
    faults: ["company: wrong-type"],
  },
  {
    promise: "an object where a list belongs",
    given: { ...FORMAT, interviews: {} },
    faults: ["interviews: wrong-type"],
  },
  {
    promise: "null is not left out",
    given: { ...FORMAT, position: null },
    faults: ["position: wrong-type"],
  },
  {
    promise: "a number where a text belongs, deep inside",
    given: { ...FORMAT, candidate: { address: ["Vestergade 12", 8000] } },
    faults: ["candidate.address[1]: wrong-type"],
  },
  {
    promise: "a text where yes or no belongs",
    given: { ...FORMAT, judgement: { feelsRight: "no" } },
    faults: ["judgement.feelsRight: wrong-type"],
  },
  {
    promise: "an entry of a list that is no object",
    given: { ...FORMAT, contacts: [anders, "bodil"] },
    faults: ["contacts[1]: wrong-type"],
  },
  {
    promise: "a note that is a text and no list",
    given: { ...FORMAT, notes: { highlights: "rundvisningen" } },
    faults: ["notes.highlights: wrong-type"],
  },
  {
    promise: "a value that is not one of those allowed",
    given: { ...FORMAT, language: "sv" },
    faults: ["language: not-one-of"],
  },
  {
    promise: "a status that is not one of those allowed",
    given: { ...FORMAT, process: { status: "pending" } },
    faults: ["process.status: not-one-of"],
  },
  {
    promise: "something asked for that is not one of those allowed",
    given: withInterview({ asked: ["no-calls", "no-mail"] }),
    faults: ["interviews[0].asked[1]: not-one-of"],
  },
  {
    promise: "a channel that is not one of the seven",
    given: withExchange({ ...said, channel: "fax" }),
    faults: ["exchanges[0].channel: not-one-of"],
  },
]);

table("Times", [
  {
    promise: "an instant without an offset",
    given: withInterview({ endAt: "2026-11-24T14:00:00" }),
    faults: ["interviews[0].endAt: not-an-instant"],
  },
  {
    promise: "a day where an instant belongs",
    given: withInterview({ endAt: "2026-11-24" }),
    faults: ["interviews[0].endAt: not-an-instant"],
  },
  {
    promise: "30 February in an instant",
    given: withInterview({ endAt: "2026-02-30T14:00:00+01:00" }),
    faults: ["interviews[0].endAt: not-an-instant"],
  },
  {
    promise: "25 o'clock",
    given: withInterview({ endAt: "2026-11-24T25:00:00+01:00" }),
    faults: ["interviews[0].endAt: not-an-instant"],
  },
  {
    promise: "an offset of a hundred hours",
    given: withInterview({ endAt: "2026-11-24T14:00:00+99:00" }),
    faults: ["interviews[0].endAt: not-an-instant"],
  },
  {
    promise: "30 February as a day",
    given: withInterview({ answerPromisedOn: "2026-02-30" }),
    faults: ["interviews[0].answerPromisedOn: not-a-day"],
  },
  {
    promise: "29 February in a year that has none",
    given: { ...FORMAT, process: { endedOn: "2026-02-29" } },
    faults: ["process.endedOn: not-a-day"],
  },
  {
    promise: "29 February in a leap year",
    given: { ...FORMAT, process: { endedOn: "2028-02-29" } },
    faults: [],
  },
  {
    promise: "an instant where a day belongs",
    given: withExchange({ ...said, answerPromisedOn: "2026-12-01T00:00:00+01:00" }),
    faults: ["exchanges[0].answerPromisedOn: not-a-day"],
  },
  {
    promise: "a day written the other way round",
    given: withInterview({ answerPromisedOn: "01-12-2026" }),
    faults: ["interviews[0].answerPromisedOn: not-a-day"],
  },
  {
    promise: "an instant that is a number",
    given: withInterview({ endAt: 1_795_000_000 }),
    faults: ["interviews[0].endAt: wrong-type"],
  },
  {
    promise: "an exchange without its time",
    given: withExchange({ from: "employer", kind: "message" }),
    faults: ["exchanges[0].at: missing"],
  },
  {
    promise: "an unknown zone",
    given: { ...FORMAT, timeZone: "Europe/Aarhus" },
    faults: ["timeZone: unknown-time-zone"],
  },
  {
    promise: "an offset is no zone",
    given: { ...FORMAT, timeZone: "+01:00" },
    faults: ["timeZone: unknown-time-zone"],
  },
  {
    promise: "an empty zone",
    given: { ...FORMAT, timeZone: "" },
    faults: ["timeZone: unknown-time-zone"],
  },
  {
    promise: "Z is an offset",
    given: withInterview({ endAt: "2026-11-24T13:00:00Z" }),
    faults: [],
  },
  {
    promise: "fractions of a second, and none, are fine",
    given: withInterview({
      startAt: "2026-11-24T13:00+01:00",
      endAt: "2026-11-24T14:00:00.250+01:00",
    }),
    faults: [],
  },
  {
    promise: "an end before the start",
    given: withInterview({
      startAt: "2026-11-24T14:00:00+01:00",
      endAt: "2026-11-24T13:00:00+01:00",
    }),
    faults: ["interviews[0].endAt: end-before-start"],
  },
  {
    promise: "an end before the start, as instants and not as texts",
    given: withInterview({
      startAt: "2026-11-24T14:00:00+01:00",
      endAt: "2026-11-24T14:30:00+02:00",
    }),
    faults: ["interviews[0].endAt: end-before-start"],
  },
  {
    promise: "an end that only looks earlier is fine",
    given: withInterview({
      startAt: "2026-11-24T14:00:00+01:00",
      endAt: "2026-11-24T13:30:00Z",
    }),
    faults: [],
  },
  {
    promise: "an end at the start is not before it",
    given: withInterview({
      startAt: "2026-11-24T14:00:00+01:00",
      endAt: "2026-11-24T14:00:00+01:00",
    }),
    faults: [],
  },
  {
    promise: "the order of times is checked in every interview",
    given: {
      ...FORMAT,
      interviews: [
        { startAt: "2026-11-24T13:00:00Z", endAt: "2026-11-24T14:00:00Z" },
        { startAt: "2026-11-24T15:00:00Z", endAt: "2026-11-24T14:00:00Z" },
      ],
    },
    faults: ["interviews[1].endAt: end-before-start"],
  },
]);

table("References", [
  {
    promise: "an unknown contact in an interview",
    given: { ...FORMAT, contacts: [anders], interviews: [{ contacts: ["anders", "bodil"] }] },
    faults: ["interviews[0].contacts[1]: unknown-contact"],
  },
  {
    promise: "an unknown contact in an exchange",
    given: withExchange({ ...said, contact: "bodil" }),
    faults: ["exchanges[0].contact: unknown-contact"],
  },
  {
    promise: "a known contact is fine in both",
    given: {
      ...FORMAT,
      contacts: [anders],
      interviews: [{ contacts: ["anders"] }],
      exchanges: [{ ...said, contact: "anders" }],
    },
    faults: [],
  },
  {
    promise: "a contact named like something every object has is unknown",
    given: withExchange({ ...said, contact: "constructor" }),
    faults: ["exchanges[0].contact: unknown-contact"],
  },
  {
    promise: "two contacts with one id",
    given: { ...FORMAT, contacts: [anders, { id: "bodil" }, anders] },
    faults: ["contacts[2].id: duplicate-id"],
  },
  {
    promise: "an empty id",
    given: { ...FORMAT, contacts: [{ id: "" }] },
    faults: ["contacts[0].id: too-short"],
  },
]);

const theirs = ["invitation", "screening", "auto-reply"].map((kind) => ({
  promise: `the candidate makes no ${kind}`,
  given: withExchange({ ...sent, kind }),
  faults: ["exchanges[0].kind: kind-not-theirs"],
}));
const ours = ["application", "follow-up", "voicemail", "unanswered-call"].map((kind) => ({
  promise: `the employer makes no ${kind}`,
  given: withExchange({ ...said, kind }),
  faults: ["exchanges[0].kind: kind-not-theirs"],
}));

table("Kinds of exchange", [
  ...theirs,
  ...ours,
  {
    promise: "both sides write messages and talk",
    given: {
      ...FORMAT,
      exchanges: [
        { ...said, kind: "message" },
        { ...said, kind: "conversation" },
        { ...sent, kind: "message" },
        { ...sent, kind: "conversation" },
      ],
    },
    faults: [],
  },
  {
    promise: "a kind that nobody makes",
    given: withExchange({ ...said, kind: "letter" }),
    faults: ["exchanges[0].kind: not-one-of"],
  },
  {
    promise: "nobody's exchange",
    given: withExchange({ at: said.at, kind: "message" }),
    faults: ["exchanges[0].from: missing"],
  },
]);

table("Every fault at once", [
  {
    promise: "faults in different places are all named, each with its path",
    given: {
      format: "efterklang/case-file@1",
      language: "no",
      timeZone: "Mars/Olympus",
      contacts: [{ id: "anders", role: "boss" }],
      interviews: [
        { startAt: "2026-11-24T14:00:00", endAt: "2026-02-30T14:00:00Z" },
        { asked: "no-calls" },
      ],
      exchanges: [{ from: "candidate", kind: "message", delivery: "lost" }],
      judgement: { preferredChannel: "pigeon" },
    },
    faults: [
      "language: not-one-of",
      "timeZone: unknown-time-zone",
      "contacts[0].role: not-one-of",
      "interviews[0].startAt: not-an-instant",
      "interviews[0].endAt: not-an-instant",
      "interviews[1].asked: wrong-type",
      "exchanges[0].at: missing",
      "exchanges[0].delivery: not-one-of",
      "judgement.preferredChannel: not-one-of",
    ],
  },
  {
    promise: "faults of reference and of type are named together",
    given: {
      format: "efterklang/case-file@1",
      language: 7,
      contacts: [{ id: "anders" }, { id: "anders" }],
      interviews: [
        {
          startAt: "2026-11-24T14:00:00Z",
          endAt: "2026-11-24T13:00:00Z",
          contacts: ["bodil"],
        },
      ],
      exchanges: [
        { at: "2026-11-18T09:12:00Z", from: "employer", kind: "voicemail", contact: "carl" },
        { at: "2026-11-18T09:12:00", from: "employer", kind: "message" },
      ],
    },
    faults: [
      "language: not-one-of",
      "contacts[1].id: duplicate-id",
      "interviews[0].endAt: end-before-start",
      "interviews[0].contacts[0]: unknown-contact",
      "exchanges[0].kind: kind-not-theirs",
      "exchanges[0].contact: unknown-contact",
      "exchanges[1].at: not-an-instant",
    ],
  },
]);

describe("What is read", () => {
  test("defaults are filled in", () => {
    expect(read(FORMAT)).toMatchObject({
      language: "da",
      timeZone: "Europe/Copenhagen",
      region: "DK",
      process: { status: "open" },
      contacts: [],
      interviews: [],
      exchanges: [],
      notes: { highlights: [], enthusiasm: [], fit: [], additions: [] },
      judgement: {},
    });
  });

  test("defaults are filled in inside what is there", () => {
    const caseFile = read({
      ...FORMAT,
      process: {},
      interviews: [{}],
      notes: { fit: ["Svejsning"] },
    });
    expect(caseFile.process.status).toBe("open");
    expect(caseFile.interviews).toEqual([{ contacts: [], asked: [] }]);
    expect(caseFile.notes).toEqual({
      highlights: [],
      enthusiasm: [],
      fit: ["Svejsning"],
      additions: [],
    });
  });

  test("unknown is written by leaving the field out, and stays left out", () => {
    const { judgement, contacts } = read({ ...FORMAT, contacts: [{ id: "anders" }] });
    expect(judgement.calmOnPhone).toBeUndefined();
    expect(contacts).toEqual([{ id: "anders" }]);
  });

  test("fields that this version does not know are kept, at every level", () => {
    const caseFile = read({
      ...FORMAT,
      mood: "good",
      company: { name: "Nordlys", motto: { da: "Lys" } },
      contacts: [{ id: "anders", pronoun: "han" }],
      exchanges: [{ ...said, thread: 7 }],
    });
    expect(caseFile).toMatchObject({
      mood: "good",
      company: { motto: { da: "Lys" } },
      contacts: [{ pronoun: "han" }],
      exchanges: [{ thread: 7 }],
    });
  });

  test("every contact has an id of its own, given or made", () => {
    const { contacts } = read({ ...FORMAT, contacts: [{}, { id: "contact-1" }, {}] });
    expect(contacts).toHaveLength(3);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(3);
    expect(contacts[1]?.id).toBe("contact-1");
  });

  test("the value that is read is not changed", () => {
    const value = { ...FORMAT, contacts: [{}], process: {} };
    const before = structuredClone(value);
    read(value);
    expect(value).toEqual(before);
  });

  test("a case file that was read can be read again, and is the same", () => {
    const caseFile = read({ ...FORMAT, contacts: [{}], interviews: [{ asked: ["no-calls"] }] });
    expect(read(JSON.parse(JSON.stringify(caseFile)))).toEqual(caseFile);
  });
});

describe("Faults", () => {
  const params = (value: unknown) => {
    const result = parseCaseFile(value);
    return result.ok ? [] : result.faults.map((fault) => fault.params);
  };

  test("tell what was found", () => {
    expect(params({ ...FORMAT, timeZone: "Mars/Olympus" })).toEqual([{ found: "Mars/Olympus" }]);
    expect(params(withExchange({ ...said, contact: "bodil" }))).toEqual([{ found: "bodil" }]);
    expect(params(withInterview({ answerPromisedOn: "2026-02-30" }))).toEqual([
      { found: "2026-02-30" },
    ]);
  });

  test("tell what was expected and what is allowed", () => {
    expect(params({ ...FORMAT, company: [] })).toEqual([{ expected: "object", found: "list" }]);
    expect(params({ ...FORMAT, language: "sv" })).toEqual([{ allowed: ["da", "en"], found: "sv" }]);
    expect(params(withExchange({ ...said, kind: "voicemail" }))).toEqual([
      { from: "employer", kind: "voicemail" },
    ]);
  });

  test("too many entries and too long a text are named with the limit", () => {
    const many = { ...FORMAT, contacts: Array.from({ length: 1001 }, (_, i) => ({ id: `c${i}` })) };
    expect(faultsOf(many)).toEqual(["contacts: too-many"]);
    expect(params(many)).toEqual([{ limit: 1000 }]);
    const long = { ...FORMAT, application: "x".repeat(200_001) };
    expect(faultsOf(long)).toEqual(["application: too-long"]);
    expect(params(long)).toEqual([{ limit: 200_000 }]);
    expect(faultsOf({ ...FORMAT, application: "x".repeat(200_000) })).toEqual([]);
  });
});
