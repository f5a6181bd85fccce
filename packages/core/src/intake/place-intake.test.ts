import { expect, test } from "vitest";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { type GivenEvent, calendarDocument, textDocument } from "./make-document.ts";
import { type ExistingCase, placeIntake } from "./place-intake.ts";
import { readIntake } from "./read-intake.ts";

const NOW = "2026-11-19T10:00:00+01:00";
const ME = { name: "Mette Kjær", email: "mette@kjaer.example" };
const EVENT: GivenEvent = {
  uid: "meeting-1",
  sequence: 0,
  cancelled: false,
  startAt: "2026-11-24T13:00:00+01:00",
  endAt: "2026-11-24T14:00:00+01:00",
  timeZone: "Europe/Copenhagen",
  summary: "Jobsamtale: projektleder",
  location: "Nordlys Energi A/S, Havnegade 3",
  link: "",
  organizer: { name: "Anders Holm", address: "anders@nordlys.example" },
  attendees: [{ name: "Mette Kjær", address: "mette@kjaer.example" }],
  description: "Vi glæder os til at se dig hos Nordlys Energi A/S.",
  at: "2026-11-18T09:12:00+01:00",
  repeats: false,
};
const intakeOf = (change: Partial<GivenEvent> = {}) =>
  readIntake([calendarDocument("a.ics", [{ ...EVENT, ...change }])], { me: ME, now: NOW });

function existing(): ExistingCase {
  const parsed = parseCaseFile({
    ...intakeOf().caseFile,
    id: "nordlys",
    notes: { fit: ["Jeg kan det."] },
  });
  if (!parsed.ok) throw new Error("no case file");
  return { ...parsed.caseFile, id: "nordlys" };
}

test("the first invitation is a new case", () => {
  expect(placeIntake([], intakeOf(), NOW)).toEqual({ kind: "new", id: null, caseFile: null });
});

test("the same invitation twice makes no second case and changes nothing", () => {
  const known = existing();
  expect(placeIntake([known], intakeOf(), NOW)).toEqual({
    kind: "same",
    id: "nordlys",
    caseFile: known,
  });
});

test("an update moves the interview and keeps what the person wrote", () => {
  const moved = {
    sequence: 1,
    startAt: "2026-11-26T09:00:00+01:00",
    endAt: "2026-11-26T10:00:00+01:00",
    at: "2026-11-19T09:00:00+01:00",
  };
  const placed = placeIntake([existing()], intakeOf(moved), NOW);
  expect(placed.kind).toBe("moved");
  expect(placed.caseFile?.interviews).toHaveLength(1);
  expect(placed.caseFile?.interviews[0]).toMatchObject({
    startAt: moved.startAt,
    endAt: moved.endAt,
    sequence: 1,
  });
  expect(placed.caseFile?.notes.fit).toEqual(["Jeg kan det."]);
});

test("an older version, come late, moves nothing back", () => {
  const known = existing();
  known.interviews[0]!.sequence = 3;
  const placed = placeIntake(
    [known],
    intakeOf({ sequence: 1, startAt: "2026-11-23T09:00:00+01:00" }),
    NOW,
  );
  expect(placed.caseFile?.interviews[0]?.startAt).toBe("2026-11-24T13:00:00+01:00");
});

test("a cancellation takes the interview off, closes the process and keeps what was said", () => {
  const placed = placeIntake(
    [existing()],
    intakeOf({ cancelled: true, sequence: 1, at: "2026-11-19T09:00:00+01:00" }),
    NOW,
  );
  expect(placed).toMatchObject({ kind: "cancelled", id: "nordlys" });
  expect(placed.caseFile).toMatchObject({
    interviews: [],
    process: { status: "cancelled", endedOn: "2026-11-19" },
  });
  expect(placed.caseFile?.exchanges).toHaveLength(2);
});

test("another meeting with the same people is another round of the same process", () => {
  const placed = placeIntake(
    [existing()],
    intakeOf({
      uid: "meeting-2",
      startAt: "2026-12-03T09:00:00+01:00",
      endAt: "2026-12-03T10:00:00+01:00",
    }),
    NOW,
  );
  expect(placed.kind).toBe("added");
  expect(placed.caseFile?.interviews.map(({ startAt }) => startAt)).toEqual([
    "2026-11-24T13:00:00+01:00",
    "2026-12-03T09:00:00+01:00",
  ]);
});

test("another employer, or another position there, is another case", () => {
  const other = intakeOf({
    uid: "x",
    organizer: { name: "Bo Berg", address: "bo@solskin.example" },
    location: "",
    description: "Velkommen hos Solskin ApS.",
    startAt: "2026-12-03T09:00:00+01:00",
  });
  expect(placeIntake([existing()], other, NOW).kind).toBe("new");
  const position = intakeOf({
    uid: "y",
    summary: "Jobsamtale: bogholder",
    startAt: "2026-12-03T09:00:00+01:00",
  });
  expect(placeIntake([existing()], position, NOW).kind).toBe("new");
});

test("a mail and a calendar entry of one time are one interview", () => {
  const text = textDocument(
    "a.txt",
    "Fra: Anders Holm <anders@nordlys.example>\nTil: mette@kjaer.example\nEmne: Samtale\n\nKom til samtale tirsdag den 24. november kl. 13.\n\nVenlig hilsen\nAnders Holm\nHR-chef",
    NOW,
    "Europe/Copenhagen",
  );
  const { caseFile } = readIntake([text, calendarDocument("a.ics", [EVENT])], { me: ME, now: NOW });
  expect(caseFile.interviews).toHaveLength(1);
  expect(caseFile.contacts).toMatchObject([
    { name: "Anders Holm", title: "HR-chef", role: "hr", email: "anders@nordlys.example" },
  ]);
});
