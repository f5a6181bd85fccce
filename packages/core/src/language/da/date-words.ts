import type { DateWords, SeenDay } from "../date-words.ts";

const WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** "den 1. december", with the year where it is another. */
function date(day: SeenDay): string {
  const year = day.thisYear ? "" : ` ${day.year}`;
  return `den ${day.date}. ${MONTHS[day.month]}${year}`;
}

/** `coming` stands before a weekday of the next six days: "på fredag", or bare "fredag". */
function near(day: SeenDay, coming: string): string {
  const weekday = WEEKDAYS[day.weekday] ?? "";
  const { distance } = day;
  if (distance === 0) return "i dag";
  if (distance === 1) return "i morgen";
  if (distance === -1) return "i går";
  if (distance === -2) return "i forgårs";
  if (distance !== null && distance > 1 && distance < 7) return `${coming}${weekday}`;
  if (distance !== null && distance < -2 && distance > -7) return `i ${weekday}s`;
  return `${weekday} ${date(day)}`;
}

function pastDay(day: SeenDay): string {
  const { distance } = day;
  if (distance === 0) return "i dag";
  if (distance === -1) return "i går";
  if (distance !== null && distance < 0 && distance > -7) return `i ${WEEKDAYS[day.weekday]}s`;
  return date(day);
}

/** Danish clock style: "kl. 13", "kl. 13.30"; midnight in four digits, since "kl. 0" is hard to read. */
function clock(hour: number, minute: number): string {
  if (hour === 0) return `kl. 00.${twoDigits(minute)}`;
  return minute === 0 ? `kl. ${hour}` : `kl. ${hour}.${twoDigits(minute)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
const counted = (one: string, many: string) => (count: number) =>
  `${count} ${count === 1 ? one : many}`;

/** Days and clock times as Danes say them. */
export const daDateWords: DateWords = {
  day: (day) => near(day, "på "),
  dayName: (day) => near(day, ""),
  pastDay,
  moment: (day, hour, minute) => `${near(day, "")} ${clock(hour, minute)}`,
  momentName: (day, hour, minute) =>
    Math.abs(day.distance ?? 7) <= 1
      ? `${clock(hour, minute)} ${near(day, "")}`
      : `${near(day, "")} ${clock(hour, minute)}`,
  minutes: counted("minut", "minutter"),
  hours: counted("time", "timer"),
  days: counted("dag", "dage"),
  underAMinute: "under et minut",
  and: "og",
};
