import type { CaseFile, LanguageCode } from "@efterklang/core/case-file/case-file";
import { mapLink } from "@efterklang/core/compose/company-address";
import type { Sheet } from "@efterklang/core/compose/draft";
import type { HandOver } from "@efterklang/core/compose/hand-over";
import { durationWords } from "@efterklang/core/language/date-words";
import { describeRemark } from "@efterklang/core/language/remark-words";
import { slotWords } from "@efterklang/core/language/slot-words";
import type { Slot } from "@efterklang/core/plan/best-slots";
import { type Page, wrap } from "../output.ts";
import { words } from "../words/words.ts";

/** What a page for people is made with. */
export interface SheetContext {
  caseFile: CaseFile;
  now: string;
  language: LanguageCode;
  page: Page;
}

/** A sheet to have beside the phone or in the pocket: whom and when, then what to say, in order. */
export function sheetPage(sheet: Sheet, context: SheetContext): string {
  const { language } = context;
  const said = words(language).sheet;
  const { leaveAfterMinutes: leave } = sheet;
  const reach = [sheet.recipient, sheet.number?.shown].filter((line) => line != null);
  return parts(context, [
    [said.reach, reach],
    [said.where, placeLines(sheet.address, context)],
    [said.best, slotLines(sheet.slots, context)],
    [said.gatekeeper, [sheet.gatekeeper]],
    [said.opening, [sheet.opening]],
    [said.points, sheet.points.map((point) => `– ${point}`)],
    [said.question, sheet.question === null ? [] : [sheet.question]],
    [said.closing, [sheet.closing]],
    [said.busy, [sheet.busy]],
    [said.voicemail, sheet.voicemail === null ? [] : [sheet.voicemail]],
    [said.missing, sheet.remarks.map((remark) => describeRemark(remark, language))],
    [
      "",
      [
        leave === null
          ? said.takes(durationWords(sheet.minutes, language))
          : said.leave(durationWords(leave, language)),
      ],
    ],
  ]);
}

/** When and where to hand a letter over, and what to say. */
export function handOverPage(letter: HandOver, context: SheetContext): string {
  const { language } = context;
  const said = words(language).sheet;
  return parts(context, [
    [said.where, placeLines(letter.address, context)],
    [said.best, slotLines(letter.slots, context)],
    [said.gatekeeper, [letter.reception]],
    [said.missing, letter.remarks.map((remark) => describeRemark(remark, language))],
  ]);
}

function parts(
  { page }: SheetContext,
  all: readonly (readonly [string, readonly string[]])[],
): string {
  return all
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      [
        ...(title === "" ? [] : [page.paint("bold", title)]),
        ...lines.map((line) => wrap(line, page.width, title === "" ? "" : "  ")),
      ].join("\n"),
    )
    .join("\n\n");
}

function placeLines(address: readonly string[], { caseFile }: SheetContext): string[] {
  const link = mapLink(caseFile);
  return address.length === 0 || link === null ? [...address] : [...address, link];
}

function slotLines(slots: readonly Slot[], { caseFile, now, language }: SheetContext): string[] {
  return slots.map((slot) => slotWords(slot, now, caseFile.timeZone, language));
}
