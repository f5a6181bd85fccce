import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { closedDaysIn, readClosedDays } from "./read-closed-days.ts";

function daysOf(region: string, year: number): string[] {
  const days = [...readClosedDays(region).days].filter((day) => day.startsWith(`${year}-`));
  return days.map((day) => day.slice(5));
}

describe("Danish closed days", () => {
  it.each([
    [
      2026,
      "01-01 04-02 04-03 04-06 05-14 05-25 06-05 12-24 12-25 12-31",
      "Boxing Day is a Saturday",
    ],
    [2027, "01-01 03-25 03-26 03-29 05-06 05-17 12-24 12-31", "5 June and Christmas are weekend"],
    [2023, "04-06 04-07 04-10 05-05 05-18 05-29 06-05 12-25 12-26", "the last Store Bededag"],
  ])("are in %i: %s (%s)", (year, days) => {
    expect(daysOf("DK", year)).toEqual(days.split(" "));
  });

  it.each(["2024-04-26", "2026-05-01", "2027-04-23", "2026-05-15", "2027-05-07"])(
    "leave %s an ordinary day (1 May, the Friday after Ascension, the former Store Bededag)",
    (day) => expect(readClosedDays("DK").days.has(day)).toBe(false),
  );
});

describe("the parts of the United Kingdom", () => {
  it.each([
    ["01-02", [], ["GB-SCT"]],
    ["03-17", ["GB-NIR"], []],
    ["04-06", ["GB", "GB-NIR"], []],
    ["07-13", ["GB-NIR"], []],
    ["08-03", [], ["GB-SCT"]],
    ["08-31", ["GB", "GB-NIR"], []],
    ["11-30", [], ["GB-SCT"]],
    ["12-28", ["GB", "GB-NIR"], ["GB-SCT"]],
  ])("close on 2026-%s in %j and %j only", (day, some, others) => {
    const closed = ["GB", "GB-NIR", "GB-SCT"].filter((region) =>
      daysOf(region, 2026).includes(day),
    );
    expect(closed.sort()).toEqual([...some, ...others].sort());
  });
});

describe("other regions", () => {
  it.each(["SE", "NO", "DE", "PL", "US", "NL", "JP", "FI", "BR"])(
    "has every public weekday that the library knows for %s in 2027, and the two eves",
    (region) => {
      const holidays = new Holidays(region, { types: ["public"] }).getHolidays(2027);
      const days = holidays.map(({ date }) => date.slice(5, 10));
      const isWeekday = (day: string) =>
        ![0, 6].includes(new Date(`2027-${day}T12:00:00Z`).getUTCDay());
      const expected = [...new Set([...days, "12-24", "12-31"])].filter(isWeekday).sort();
      expect(daysOf(region, 2027)).toEqual(expected);
    },
  );

  it("covers all days of a holiday of several days, and not the evening it begins on", () => {
    expect(daysOf("SA", 2026)).toEqual(
      expect.arrayContaining(["05-26", "05-27", "05-28", "05-29"]),
    );
    expect(daysOf("SA", 2026)).not.toContain("05-25");
  });

  it("leaves out what only some of the people have off", () => {
    expect(daysOf("CN", 2026)).not.toContain("06-01");
  });

  it("never holds a Saturday or Sunday, and says which years it covers", () => {
    const { days, firstYear, lastYear, known } = readClosedDays("AE");
    const weekdays = [...days].map((day) => new Date(`${day}T12:00:00Z`).getUTCDay());
    expect(weekdays.length).toBeGreaterThan(100);
    expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
    expect({ firstYear, lastYear, known }).toEqual({
      firstYear: 2020,
      lastYear: 2040,
      known: true,
    });
  });
});

describe("an unknown region", () => {
  it.each(["XX", "", "dk", "GB-ENG", "../closed-days/DK", "DK.json", "__proto__", "DK\0"])(
    "has weekends only: %j",
    (region) => expect(readClosedDays(region)).toEqual(weekendsOnly(region)),
  );
});

it("reads a file once", () => {
  const folder = mkdtempSync(join(tmpdir(), "closed-days-"));
  writeFileSync(join(folder, "DK.json"), '{ "days": { "2026": "0101 1224" } }');
  const read = closedDaysIn(folder);
  const first = read("DK");
  writeFileSync(join(folder, "DK.json"), "{}");
  expect(read("DK")).toBe(first);
  expect([...first.days]).toEqual(["2026-01-01", "2026-12-24"]);
});
