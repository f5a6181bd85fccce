import { describe, expect, test } from "vitest";
import { readCalendar } from "./read-calendar.ts";
import { ianaZone } from "./zone-of-calendar.ts";

const READING = { timeZone: "Europe/Copenhagen" };
const calendar = (...lines: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:1",
    "SUMMARY:Samtale",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
const first = (...lines: string[]) => readCalendar(calendar(...lines), READING)[0]!;

describe("when a meeting is", () => {
  const rows: [
    title: string,
    lines: string[],
    startAt: string | undefined,
    endAt: string | undefined,
  ][] = [
    [
      "in UTC",
      ["DTSTART:20261124T120000Z", "DTEND:20261124T130000Z"],
      "2026-11-24T12:00:00Z",
      "2026-11-24T13:00:00Z",
    ],
    [
      "in a zone of IANA without its description",
      ["DTSTART;TZID=Europe/Copenhagen:20261124T130000", "DURATION:PT45M"],
      "2026-11-24T13:00:00+01:00",
      "2026-11-24T13:45:00+01:00",
    ],
    [
      "in a zone of Windows",
      [
        "DTSTART;TZID=Romance Standard Time:20260624T130000",
        "DTEND;TZID=Romance Standard Time:20260624T140000",
      ],
      "2026-06-24T13:00:00+02:00",
      "2026-06-24T14:00:00+02:00",
    ],
    [
      "in London by Windows",
      ["DTSTART;TZID=GMT Standard Time:20261124T130000"],
      "2026-11-24T13:00:00+00:00",
      undefined,
    ],
    [
      "in a zone by the words that Windows shows",
      ['DTSTART;TZID="(UTC+01:00) Brussels, Copenhagen, Madrid, Paris":20261124T130000'],
      "2026-11-24T13:00:00+01:00",
      undefined,
    ],
    [
      "without a zone, on the reader's clock",
      ["DTSTART:20261124T130000"],
      "2026-11-24T13:00:00+01:00",
      undefined,
    ],
    ["on a day alone", ["DTSTART;VALUE=DATE:20261124"], undefined, undefined],
    [
      "ending before it begins, without its end",
      ["DTSTART:20261124T120000Z", "DTEND:20261124T110000Z"],
      "2026-11-24T12:00:00Z",
      undefined,
    ],
  ];
  test.each(rows)("%s", (_, lines, startAt, endAt) => {
    const event = first(...lines);
    expect([event.startAt, event.endAt]).toEqual([startAt, endAt]);
  });

  test("a zone that only the file describes is reckoned by its offset", () => {
    const text = calendar("DTSTART;TZID=Our own:20261124T130000").replace(
      "BEGIN:VEVENT",
      "BEGIN:VTIMEZONE\r\nTZID:Our own\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT",
    );
    expect(Date.parse(readCalendar(text, READING)[0]!.startAt!)).toBe(
      Date.parse("2026-11-24T12:00:00Z"),
    );
  });
});

describe("a meeting that repeats", () => {
  test("for ever is its first time, and says that it repeats", () => {
    expect(first("DTSTART:20261124T120000Z", "RRULE:FREQ=SECONDLY")).toMatchObject({
      startAt: "2026-11-24T12:00:00Z",
      repeats: true,
    });
  });

  test("and whose first time was taken out is the next", () => {
    const event = first(
      "DTSTART;TZID=Europe/Copenhagen:20261020T130000",
      "RRULE:FREQ=WEEKLY",
      "EXDATE;TZID=Europe/Copenhagen:20261020T130000",
    );
    expect(event.startAt).toBe("2026-10-27T13:00:00+01:00");
  });

  test("by a rule that no day fits, its first time taken out, has no time", () => {
    expect(
      first(
        "DTSTART:20261124T120000Z",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "EXDATE:20261124T120000Z",
      ).startAt,
    ).toBeUndefined();
  });

  test("stands aside for the one time of it that the file moves", () => {
    const moved =
      "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20261124T120000Z\r\nDTSTART:20261124T150000Z\r\nEND:VEVENT\r\nEND:VCALENDAR";
    const text = calendar("DTSTART:20261124T120000Z", "RRULE:FREQ=WEEKLY").replace(
      "END:VCALENDAR",
      moved,
    );
    expect(readCalendar(text, READING).map(({ startAt }) => startAt)).toEqual([
      "2026-11-24T15:00:00Z",
    ]);
  });
});

test("people come with names and addresses, rooms do not come", () => {
  const event = first(
    "DTSTART:20261124T120000Z",
    'ORGANIZER;CN="Holm, Anders":MAILTO:Anders@Nordlys.example',
    "ATTENDEE;CUTYPE=ROOM;CN=Lokale 2:mailto:room@nordlys.example",
    "ATTENDEE;CN=mette@kjaer.example:mailto:mette@kjaer.example",
  );
  expect(event.organizer).toEqual({ name: "Holm, Anders", address: "anders@nordlys.example" });
  expect(event.attendees).toEqual([{ address: "mette@kjaer.example" }]);
});

test("a description in HTML is read as text, without its scripts, with the meeting's link", () => {
  const event = first(
    "DTSTART:20261124T120000Z",
    'X-ALT-DESC;FMTTYPE=text/html:<p>Hej</p><script>alert(1)</script><img src="https://x.example/t.gif"><a href="https://teams.microsoft.com/l/meetup-join/1">Deltag</a>',
  );
  expect(event.description).toContain("Hej");
  expect(event.description).toContain("https://teams.microsoft.com/l/meetup-join/1");
  expect(event.description).not.toMatch(/alert|x\.example/);
});

test.each([
  [
    "METHOD:CANCEL",
    calendar("DTSTART:20261124T120000Z").replace("METHOD:REQUEST", "METHOD:CANCEL"),
  ],
  ["STATUS:CANCELLED", calendar("DTSTART:20261124T120000Z", "STATUS:CANCELLED")],
])("%s calls a meeting off", (_, text) => {
  expect(readCalendar(text, READING)[0]!.cancelled).toBe(true);
});

test.each([
  ["W. Europe Standard Time", "Europe/Berlin"],
  ["Romance Standard Time", "Europe/Copenhagen"],
  ["Eastern Standard Time", "America/New_York"],
  ["/freeassociation.sourceforge.net/Europe/Oslo", "Europe/Oslo"],
  ["UTC", "Etc/UTC"],
  ["Somewhere", null],
])("the zone %s is %s", (name, zone) => {
  expect(ianaZone(name)).toBe(zone);
});

test("an organizer behind Apple's relay is known by the address beside it", () => {
  const { organizer } = first(
    'ORGANIZER;CN="Zoe Adler";EMAIL="zoe@kiln.example":mailto:2_ABC@imip.me.com',
  );
  expect(organizer).toEqual({ name: "Zoe Adler", address: "zoe@kiln.example" });
});

test.each([
  [["DTSTART:20261124T130000"], true],
  [["DTSTART:20261124T120000Z"], undefined],
  [["DTSTART;TZID=Romance Standard Time:20261124T130000"], undefined],
])("a time without a zone is told from one with it: %j", (lines, floating) => {
  expect(first(...lines).floating).toBe(floating);
});
