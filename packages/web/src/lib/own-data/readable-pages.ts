import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import { NOTE_KINDS } from "@efterklang/core/case-file/case-file";
import { describePlan } from "@efterklang/core/language/plan-words";
import { plan } from "@efterklang/core/plan/plan";
import type { Api, KeptCaseFile, LanguageCode } from "../api.ts";
import { exchangeWords } from "../case/record-words.ts";
import { isUndated } from "../capture/answers.ts";
import type { Words } from "../words/words.ts";
import { html, type Html } from "./html.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { OwnDataWords } from "./words-da.ts";

type Exported = Api["GET /api/export"]["output"];

/** What pages are made with: the words of the language, the instant, and the regions' closed days. */
export interface Telling {
  language: LanguageCode;
  words: Words;
  own: OwnDataWords["pages"];
  now: string;
  closedDays(region: string): ClosedDays;
}

/**
 * All that is kept as one HTML document for reading and printing: facts, plan, record and draft of each process. It
 * is whole in itself, runs nothing and asks for nothing.
 */
export function readablePages(exported: Exported, telling: Telling): string {
  const { language, own } = telling;
  const drafts = new Map(exported.drafts.map((draft) => [draft.caseId, draft]));
  const files = exported.caseFiles as KeptCaseFile[];
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'"
      />
      <title>${own.title} – Efterklang</title>
      ${PAGE_STYLE}
    </head>
    <body>
      <header>
        <h1>${own.title}</h1>
        <p>${own.exported(momentOf(exported.exportedAt, undefined, language))}</p>
        ${listOf(exported.settings?.candidate ?? { address: [] }, own.you)}
        <nav aria-label="${own.contents}">
          <ol>
            ${files.map(
              (file, index) =>
                html`<li><a href="#process-${index}">${headingOf(file, telling)}</a></li>`,
            )}
          </ol>
        </nav>
      </header>
      ${files.map((file, index) => process(file, index, drafts.get(file.id), telling))}
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

function process(
  file: KeptCaseFile,
  index: number,
  draft: Exported["drafts"][number] | undefined,
  telling: Telling,
): Html {
  const { own, words, language, now, closedDays } = telling;
  const sentence = describePlan(plan(file, now, closedDays(file.region)), file, now, language);
  return html`<article id="process-${index}">
    <h2>${headingOf(file, telling)}</h2>
    <p class="plan">${sentence}</p>
    ${facts(file, telling)}
    ${section(
      own.people,
      file.contacts.map((contact) => person(contact, telling)),
    )}
    ${section(
      own.interviews,
      file.interviews.map((one) => interview(one, file, telling)),
    )}
    ${
      section(own.record, record(file, telling)) ??
      html`<h3>${own.record}</h3>
        <p>${own.nothing}</p>`
    }
    ${NOTE_KINDS.map((kind) =>
      section(
        words.notes[kind].title,
        file.notes[kind].filter((note) => note.trim() !== "").map((note) => html`<li>${note}</li>`),
      ),
    )}
    ${
      draft === undefined
        ? null
        : html`<h3>${own.draft}: ${words.process.channels[draft.channel]}</h3>
            ${draft.subject === null ? null : html`<p><strong>${draft.subject}</strong></p>`}
            <pre>${draft.body}</pre>`
    }
    ${
      file.application?.trim()
        ? html`<h3>${own.application}</h3>
            <pre>${file.application}</pre>`
        : null
    }
  </article>`;
}

function headingOf({ company, position }: KeptCaseFile, { words }: Telling): string {
  const parts = [company.name?.trim() || words.today.unnamed, position.title?.trim()];
  return parts.filter(Boolean).join(" · ");
}

function facts(
  { company, position, process: { status, endedOn } }: KeptCaseFile,
  telling: Telling,
) {
  const { own, words, language } = telling;
  const rows: [string, string | undefined][] = [
    [own.status, words.status[status]],
    [own.endedOn, endedOn && dayOf(endedOn, language)],
    [own.reference, position.reference],
    [own.address, company.address.join(", ")],
  ];
  const told = rows.filter(([, value]) => (value ?? "").trim() !== "");
  return html`<dl>
    ${told.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value ?? ""}</dd>`,
    )}
  </dl>`;
}

function person(contact: KeptCaseFile["contacts"][number], { words, own }: Telling): Html {
  const { name, title, role, leads, email, phone, linkedin } = contact;
  const roleWords = role === undefined ? undefined : words.capture.people.roles[role];
  const parts = [name, title, roleWords, leads ? own.leads : "", email, phone, linkedin];
  return html`<li>${parts.filter((part) => part?.trim()).join(" · ")}</li>`;
}

function interview(
  { startAt, endAt, format, contacts, answerPromisedOn }: KeptCaseFile["interviews"][number],
  file: KeptCaseFile,
  { words, own, language }: Telling,
): Html {
  const at = startAt ?? endAt;
  const names = contacts.map((id) => file.contacts.find((one) => one.id === id)?.name?.trim());
  const parts = [
    at === undefined ? "" : momentOf(at, file.timeZone, language),
    format === undefined ? "" : words.capture.when.formats[format],
    names.filter(Boolean).join(", "),
    answerPromisedOn === undefined ? "" : `${own.promised} ${dayOf(answerPromisedOn, language)}`,
  ];
  return html`<li>${parts.filter(Boolean).join(" · ")}</li>`;
}

function record(file: KeptCaseFile, { words, language }: Telling): Html[] {
  return file.exchanges.map((exchange) => {
    const at = isUndated(exchange)
      ? words.record.dayUnknown
      : momentOf(exchange.at, file.timeZone, language);
    const text = exchange.text?.trim() ? html`<pre>${exchange.text}</pre>` : null;
    return html`<li>${at}: ${exchangeWords(exchange, file, words.record)}${text}</li>`;
  });
}

function section(title: string, items: readonly Html[]): Html | null {
  return items.length === 0
    ? null
    : html`<h3>${title}</h3>
        <ul>
          ${items}
        </ul>`;
}

function listOf(
  { name, email, phone, address }: NonNullable<Exported["settings"]>["candidate"],
  title: string,
): Html | null {
  const parts = [name, email, phone, ...address].filter((part) => part?.trim());
  return parts.length === 0 ? null : html`<p>${title}: ${parts.join(" · ")}</p>`;
}

const LOCALES: Record<LanguageCode, string> = { da: "da-DK", en: "en-GB" };

function momentOf(at: string, timeZone: string | undefined, language: LanguageCode): string {
  const style = { dateStyle: "long", timeStyle: "short", timeZone } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(at));
}

function dayOf(day: string, language: LanguageCode): string {
  const style = { dateStyle: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(`${day}T00:00Z`));
}
