import { describe, expect, test } from "vitest";
import { danishClosedDays } from "../testing/danish-closed-days.ts";
import { weekendsOnly } from "./closed-days.ts";
import { dayOf, dayText } from "./day.ts";
import {
  isInside,
  isWorkingDay,
  nextInside,
  OFFICE_HOURS,
  workingDayAfter,
  WRITING_HOURS,
} from "./working-hours.ts";
import { instantOf, instantText } from "./zone.ts";

const denmark = { zone: "Europe/Copenhagen", closedDays: danishClosedDays };
const nowhere = { zone: "Europe/Copenhagen", closedDays: weekendsOnly("ZZ") };

describe("A working day is Monday to Friday, closed days left out", () => {
  const rows: [day: string, works: boolean, why: string][] = [
    ["2026-11-23", true, "Monday"],
    ["2026-11-27", true, "Friday"],
    ["2026-11-28", false, "Saturday"],
    ["2026-11-29", false, "Sunday"],
    ["2026-12-24", false, "Christmas Eve"],
    ["2026-12-25", false, "Christmas Day"],
    ["2026-12-31", false, "New Year's Eve"],
    ["2026-06-05", false, "5 June"],
    ["2026-05-01", true, "1 May"],
    ["2026-05-14", false, "Ascension Day"],
    ["2026-05-15", true, "the Friday after Ascension Day"],
    ["2027-04-23", true, "the former Store Bededag"],
    ["2026-04-02", false, "Maundy Thursday"],
    ["2026-04-01", true, "the Wednesday before Easter"],
  ];
  for (const [day, works, why] of rows) {
    test(`${day}, ${why}: ${works ? "yes" : "no"}`, () => {
      expect(isWorkingDay(dayOf(day), denmark)).toBe(works);
    });
  }

  test("where nothing is known of the region, Christmas Day on a Friday is one", () => {
    expect(isWorkingDay(dayOf("2026-12-25"), nowhere)).toBe(true);
    expect(isWorkingDay(dayOf("2026-12-26"), nowhere)).toBe(false);
  });
});

describe("The nth working day after a day, which itself does not count", () => {
  const rows: [from: string, count: number, to: string][] = [
    ["2026-11-24", 1, "2026-11-25"],
    ["2026-11-24", 2, "2026-11-26"],
    ["2026-11-24", 10, "2026-12-08"],
    ["2026-11-27", 2, "2026-12-01"],
    ["2026-11-28", 2, "2026-12-01"],
    ["2026-11-29", 2, "2026-12-01"],
    ["2026-12-23", 2, "2026-12-29"],
    ["2026-12-30", 2, "2027-01-05"],
    ["2026-12-18", 10, "2027-01-07"],
    ["2026-03-31", 2, "2026-04-07"],
    ["2028-06-02", 1, "2028-06-06"],
  ];
  for (const [from, count, to] of rows) {
    test(`${count} after ${from} is ${to}`, () => {
      expect(dayText(workingDayAfter(dayOf(from), count, denmark))).toBe(to);
    });
  }
});

describe("Hours are half-open, on working days only", () => {
  const rows: [at: string, writing: boolean, office: boolean][] = [
    ["2026-11-24T07:59:59.999+01:00", false, false],
    ["2026-11-24T08:00:00+01:00", true, false],
    ["2026-11-24T08:59:59.999+01:00", true, false],
    ["2026-11-24T09:00:00+01:00", true, true],
    ["2026-11-24T15:29:59.999+01:00", true, true],
    ["2026-11-24T15:30:00+01:00", true, false],
    ["2026-11-24T16:59:59.999+01:00", true, false],
    ["2026-11-24T17:00:00+01:00", false, false],
    ["2026-11-28T12:00:00+01:00", false, false],
    ["2026-12-24T12:00:00+01:00", false, false],
    ["2026-06-30T06:00:00Z", true, false],
    ["2026-06-30T05:59:59Z", false, false],
  ];
  for (const [at, writing, office] of rows) {
    test(`${at}: writing hours ${writing}, office hours ${office}`, () => {
      expect(isInside(instantOf(at), WRITING_HOURS, denmark)).toBe(writing);
      expect(isInside(instantOf(at), OFFICE_HOURS, denmark)).toBe(office);
    });
  }
});

describe("The next moment inside hours", () => {
  const rows: [from: string, writing: string, office: string][] = [
    ["2026-11-24T12:34:56+01:00", "2026-11-24T12:34:56+01:00", "2026-11-24T12:34:56+01:00"],
    ["2026-11-24T08:30:00+01:00", "2026-11-24T08:30:00+01:00", "2026-11-24T09:00:00+01:00"],
    ["2026-11-24T16:00:00+01:00", "2026-11-24T16:00:00+01:00", "2026-11-25T09:00:00+01:00"],
    ["2026-11-24T17:00:00+01:00", "2026-11-25T08:00:00+01:00", "2026-11-25T09:00:00+01:00"],
    ["2026-11-27T17:00:00+01:00", "2026-11-30T08:00:00+01:00", "2026-11-30T09:00:00+01:00"],
    ["2026-11-29T03:00:00+01:00", "2026-11-30T08:00:00+01:00", "2026-11-30T09:00:00+01:00"],
    ["2026-12-23T17:00:00+01:00", "2026-12-28T08:00:00+01:00", "2026-12-28T09:00:00+01:00"],
    ["2026-03-27T17:00:00+01:00", "2026-03-30T08:00:00+02:00", "2026-03-30T09:00:00+02:00"],
    ["2026-10-23T17:00:00+02:00", "2026-10-26T08:00:00+01:00", "2026-10-26T09:00:00+01:00"],
  ];
  for (const [from, writing, office] of rows) {
    test(`from ${from}: ${writing} to write, ${office} to call`, () => {
      const next = (hours: typeof OFFICE_HOURS) =>
        instantText(nextInside(instantOf(from), hours, denmark), denmark.zone);
      expect([next(WRITING_HOURS), next(OFFICE_HOURS)]).toEqual([writing, office]);
    });
  }
});
