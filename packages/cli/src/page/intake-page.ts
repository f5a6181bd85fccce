import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Fact, Intake, IntakeQuestion } from "@efterklang/core/intake/intake";
import { dayNameWords, momentNameWords } from "@efterklang/core/language/date-words";
import { type Page, wrap } from "../output.ts";
import { words } from "../words/words.ts";

const LONGEST_PASSAGE = 60;

/** What an intake found as a page for people: each fact with the passage that says so, then what to ask. */
export function intakePage(
  intake: Intake,
  now: string,
  language: LanguageCode,
  page: Page,
): string {
  const said = words(language).intake;
  const rows = rowsOf(intake, now, language);
  const widest = Math.max(0, ...rows.map(({ label }) => label.length));
  const lines = [page.paint("bold", said.found)];
  for (const { label, value, fact } of rows) {
    const unsure = fact?.certainty === "likely" ? ` ${page.paint("yellow", said.likely)}` : "";
    lines.push(`  ${label.padEnd(widest)}  ${page.paint("bold", value)}${unsure}`);
    const passage = fact && passageOf(intake, fact);
    if (passage)
      lines.push(
        page.paint(
          "dim",
          wrap(`${fact.source.file}: ${said.quoted(passage)}`, page.width, " ".repeat(widest + 4)),
        ),
      );
  }
  if (intake.questions.length > 0) {
    lines.push("", page.paint("bold", said.toAsk));
    for (const question of intake.questions)
      lines.push(wrap(questionWords(question, intake, now, language), page.width, "  "));
  }
  return lines.join("\n");
}

interface Row {
  label: string;
  value: string;
  fact: Fact | undefined;
}

function rowsOf({ caseFile, facts }: Intake, now: string, language: LanguageCode): Row[] {
  const said = words(language).intake;
  const row = (label: string, value: string | undefined, path: string): Row[] =>
    value === undefined || value === ""
      ? []
      : [{ label, value, fact: facts.find((fact) => fact.path === path) }];
  const zone = caseFile.timeZone ?? "Europe/Copenhagen";
  const moment = (at: string | undefined) => at && momentNameWords(at, now, zone, language);
  return [
    ...row(said.labels.company, caseFile.company?.name, "company.name"),
    ...row(said.labels.position, caseFile.position?.title, "position.title"),
    ...row(said.labels.reference, caseFile.position?.reference, "position.reference"),
    ...(caseFile.interviews ?? []).flatMap((interview, index) => {
      const path = `interviews[${index}]`;
      return [
        ...row(said.labels.start, moment(interview.startAt), `${path}.startAt`),
        ...row(said.labels.end, moment(interview.endAt), `${path}.endAt`),
        ...row(
          said.labels.form,
          interview.format && said.forms[interview.format],
          `${path}.format`,
        ),
        ...row(said.labels.place, interview.location, `${path}.location`),
        ...row(said.labels.link, interview.link, `${path}.link`),
        ...row(
          said.labels.promise,
          interview.answerPromisedOn &&
            dayNameWords(interview.answerPromisedOn, now, zone, language),
          `${path}.answerPromisedOn`,
        ),
      ];
    }),
    ...(caseFile.contacts ?? []).flatMap(({ name, title, email, phone }, index) =>
      row(
        said.labels.contact,
        [name ?? email, title, name && email, phone].filter(Boolean).join(", "),
        `contacts[${index}].${name ? "name" : "email"}`,
      ),
    ),
  ];
}

function passageOf({ texts }: Intake, { source }: Fact): string {
  const text =
    texts.find(({ file }) => file === source.file)?.text.slice(source.start, source.end) ?? "";
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_PASSAGE ? `${line.slice(0, LONGEST_PASSAGE)}…` : line;
}

function questionWords(
  { code, options }: IntakeQuestion,
  { caseFile }: Intake,
  now: string,
  language: LanguageCode,
): string {
  const said = words(language).intake;
  const zone = caseFile.timeZone ?? "Europe/Copenhagen";
  const told = options.map((option) =>
    /^\d{4}-\d{2}-\d{2}T/.test(option)
      ? momentNameWords(option, now, zone, language)
      : (said.forms[option as keyof typeof said.forms] ?? option),
  );
  return `${said.questions[code]}${told.length > 0 ? ` (${told.join(" / ")})` : ""}`;
}
