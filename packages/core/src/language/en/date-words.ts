import type { DateWords, SeenDay } from "../date-words.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "1 December", with the year where it is another. */
function date(day: SeenDay): string {
  const year = day.thisYear ? "" : ` ${day.year}`;
  return `${day.date} ${MONTHS[day.month]}${year}`;
}

/** `on` stands before a weekday or a date: "on Friday", or bare "Friday". */
function near(day: SeenDay, on: string): string {
  const weekday = WEEKDAYS[day.weekday] ?? "";
  const { distance } = day;
  if (distance === 0) return "today";
  if (distance === 1) return "tomorrow";
  if (distance === -1) return "yesterday";
  if (distance !== null && distance > 1 && distance < 7) return `${on}${weekday}`;
  if (distance !== null && distance < -1 && distance > -7) return `last ${weekday}`;
  return `${on}${weekday} ${date(day)}`;
}

function pastDay(day: SeenDay): string {
  const { distance } = day;
  if (distance === 0) return "today";
  if (distance === -1) return "yesterday";
  if (distance !== null && distance < 0 && distance > -7) return `on ${WEEKDAYS[day.weekday]}`;
  return `on ${date(day)}`;
}

/** Twelve hours, British style: "4 pm", "8:30 am", "noon". */
function clock(hour: number, minute: number): string {
  if (hour === 12 && minute === 0) return "noon";
  const half = hour < 12 ? "am" : "pm";
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${shown}${minutes} ${half}`;
}

const counted = (one: string) => (count: number) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Days and clock times as the British say them. */
export const enDateWords: DateWords = {
  day: (day) => near(day, "on "),
  dayName: (day) => near(day, ""),
  pastDay,
  moment: (day, hour, minute) => `${near(day, "on ")} at ${clock(hour, minute)}`,
  momentName: (day, hour, minute) => `${clock(hour, minute)} ${near(day, "on ")}`,
  minutes: counted("minute"),
  hours: counted("hour"),
  days: counted("day"),
  underAMinute: "less than a minute",
  and: "and",
};
