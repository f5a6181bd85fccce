import { instantOf, wallTime } from "../calendar/zone.ts";
import type { LanguageCode } from "../case-file/case-file.ts";
import { grouped } from "../grouped.ts";
import { type ActivityWords, activityWords } from "../language/activity-words.ts";
import type { Activity } from "./activity-log.ts";

/** The log as plain text for people: a heading for each month, one for each process in it, a line for each activity. */
export function logText(activities: readonly Activity[], language: LanguageCode): string {
  const words = activityWords(language);
  if (activities.length === 0) return `${words.empty}\n`;
  const months = grouped(activities, ({ on }) => on.slice(0, 7));
  const parts = [...months].map(([month, inMonth]) => {
    const [year = "", number = ""] = month.split("-");
    const title = `${words.title}, ${words.month(year, Number(number))}`;
    const processes = grouped(inMonth, (activity) => headingOf(activity, words));
    const lists = [...processes].map(
      ([heading, list]) => `${heading}\n${list.map((one) => `- ${lineOf(one, words)}`).join("\n")}`,
    );
    return [title, ...lists].join("\n\n");
  });
  return `${parts.join("\n\n\n")}\n`;
}

/**
 * The log as CSV (RFC 4180): commas, CRLF, every cell in quotes. It begins with a byte order mark, without which Excel
 * reads æøå wrongly; a cell that a spreadsheet would run as a formula is made text by an apostrophe.
 */
export function logCsv(activities: readonly Activity[], language: LanguageCode): string {
  const words = activityWords(language);
  const rows = activities.map((activity) => {
    const { on, what, people, company, position } = activity;
    const { hour, minute } = clockOf(activity);
    const time = `${hour}:${minute}`;
    return [
      on,
      time,
      words.what[what],
      howOf(activity, words),
      people.join(", "),
      company,
      position,
    ];
  });
  return `\uFEFF${[words.columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function headingOf({ company, position }: Activity, words: ActivityWords): string {
  const name = company === "" ? words.unknownCompany : company;
  return position === "" ? name : `${name}, ${position}`;
}

function lineOf(activity: Activity, words: ActivityWords): string {
  const [year = "", month = "", day = ""] = activity.on.split("-");
  const { hour, minute } = clockOf(activity);
  const when = `${words.day(year, month, day)} ${words.time(hour, minute)}`;
  const how = howOf(activity, words);
  const people = activity.people.length === 0 ? "" : ` ${peopleOf(activity, words)}`;
  return `${when}: ${words.what[activity.what]}${people}${how === "" ? "" : ` (${how})`}`;
}

/** What is only sent goes to somebody; what is said or held is with them. */
const ONE_WAY: ReadonlySet<string> = new Set([
  "application",
  "message",
  "follow-up",
  "voicemail",
  "unanswered-call",
]);

function peopleOf({ what, people }: Activity, words: ActivityWords): string {
  const names = people.join(", ");
  return ONE_WAY.has(what) ? words.to(names) : words.with(names);
}

function howOf({ how }: Activity, words: ActivityWords): string {
  if (how === null) return "";
  return "channel" in how ? words.channels[how.channel] : words.formats[how.format];
}

/** Hour and minute where the employer is, two digits each. */
function clockOf({ at, timeZone }: Activity): { hour: string; minute: string } {
  const { minute: minutes } = wallTime(instantOf(at), timeZone);
  const digits = (number: number) => String(number).padStart(2, "0");
  return { hour: digits(Math.floor(minutes / 60)), minute: digits(Math.floor(minutes % 60)) };
}

/** What spreadsheets take for the beginning of a formula, also behind blanks and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
