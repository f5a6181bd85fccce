import type { FaultValues, FaultWords } from "../fault-words.ts";

const TYPES: Readonly<Record<string, string>> = {
  object: "an object in { }",
  list: "a list in [ ]",
  text: "a text in quotation marks",
  number: "a number",
  "yes-or-no": "true or false",
};
const FOUND: Readonly<Record<string, string>> = {
  object: "an object",
  list: "a list",
  text: "a text",
  number: "a number",
  "yes-or-no": "a yes or no",
  null: "null",
};
const SIDES: Readonly<Record<string, string>> = {
  employer: "the employer",
  candidate: "the candidate",
};

const quoted = (text: string) => `“${text}”`;
const found = (values: FaultValues) => quoted(values.text("found"));

/** What is wrong with a case file, in English. */
export const enFaultWords: FaultWords = {
  quoted,
  thousands: ",",
  sentences: {
    empty: () => "The file is empty; it should hold a case file in JSON.",
    "not-json": () =>
      "This is not valid JSON; look for a comma, quotation mark or bracket that is missing or one too many.",
    "too-large": (values) =>
      `The file is too large; it may hold at most ${values.number("limit")} characters.`,
    "too-deep": (values) =>
      `The fields are nested too deep; there may be at most ${values.number("limit")} levels.`,
    "forbidden-key": (values) =>
      `No field may be called ${quoted(values.text("key"))}; remove it or give it another name.`,
    missing: () => "The field is missing and has to be filled in.",
    "wrong-format": () => "The format is unknown; write “efterklang/case-file@1”.",
    "wrong-type": (values) => {
      const expected = TYPES[values.text("expected")] ?? TYPES["text"];
      const was = FOUND[values.text("found")];
      return was === undefined
        ? `This should be ${expected}.`
        : `This should be ${expected}, but ${was} was found.`;
    },
    "not-one-of": (values) =>
      `${found(values)} is not one of the choices; take one of these: ${values.list("allowed")}.`,
    "not-an-instant": (values) =>
      `${found(values)} is not a moment in time; write date, time and offset from UTC, such as 2026-11-24T13:00:00+01:00.`,
    "not-a-day": (values) =>
      `${found(values)} is not a day in the calendar; write year, month and day, such as 2026-12-01.`,
    "unknown-time-zone": (values) =>
      `${found(values)} is not a known time zone; write one such as Europe/Copenhagen.`,
    "too-short": () => "The text is empty; write something or leave the field out.",
    "unusable-text": () => "It is not written in a way that can be used here.",
    "too-long": (values) =>
      `The text is too long; it may have at most ${values.number("limit")} characters.`,
    "too-many": (values) =>
      `The list is too long; it may have at most ${values.number("limit")} entries.`,
    "unknown-contact": (values) =>
      `There is no contact with the id ${found(values)}; use an id from the list contacts.`,
    "duplicate-id": (values) =>
      `Two contacts have the same id, ${found(values)}; give each its own.`,
    "end-before-start": () => "The interview ends before it starts; correct one of the two times.",
    "kind-not-theirs": (values) => {
      const side = SIDES[values.text("from")] ?? "that side";
      return `${quoted(values.text("kind"))} cannot come from ${side}; correct either the field from or the field kind.`;
    },
  },
};
