import type { CaseFile, Channel, LanguageCode } from "@efterklang/core/case-file/case-file";
import { compose } from "@efterklang/core/compose/compose";
import type { Sheet } from "@efterklang/core/compose/draft";
import { handOver } from "@efterklang/core/compose/hand-over";
import type { Plan } from "@efterklang/core/plan/plan-types";
import { plan } from "@efterklang/core/plan/plan";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import { channelOption } from "../channel-option.ts";
import type { SheetOptions } from "../commands/sheet.ts";
import { pageFor } from "../output.ts";
import { handOverPage, sheetPage } from "../page/sheet-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { variantOption } from "../variant-option.ts";
import { words } from "../words/words.ts";

const SHEET_CHANNELS = ["phone", "visit", "hand-delivered-letter"] as const;
type SheetChannel = (typeof SHEET_CHANNELS)[number];

/** Prints what to have beside the phone, at the door, or in hand with a letter. */
export async function printSheet(
  path: string,
  given: SheetOptions,
  language: LanguageCode,
): Promise<void> {
  const now = readInstant(given.now, language);
  const asked = sheetChannel(channelOption(given.channel, language), language);
  const variant = variantOption(given.variant, language);
  const caseFile = await readCaseFile(path, language);
  const closedDays = closedDaysIn(closedDaysFolder())(caseFile.region);
  const made = plan(caseFile, now, closedDays);
  const channel = asked ?? recommended(made);
  const options = { now, variant, closedDays };
  const context = { caseFile, now, language, page: pageFor(process.stdout, process.env) };
  if (channel === "hand-delivered-letter") {
    const letter = handOver(caseFile, made, options);
    console.log(given.json ? JSON.stringify(letter, null, 2) : handOverPage(letter, context));
    return;
  }
  const sheet = spokenSheet(caseFile, made, { ...options, channel });
  console.log(given.json ? JSON.stringify(sheet, null, 2) : sheetPage(sheet, context));
}

function spokenSheet(
  caseFile: CaseFile,
  made: Plan,
  options: Parameters<typeof compose>[2] & { channel: "phone" | "visit" },
): Sheet {
  // Phone and visit always get a sheet.
  return compose(caseFile, made, options) as Sheet;
}

function recommended({ channel }: Plan): SheetChannel {
  return SHEET_CHANNELS.find((one) => one === channel) ?? "phone";
}

function sheetChannel(channel: Channel | undefined, language: LanguageCode): SheetChannel | null {
  if (channel === undefined) return null;
  const found = SHEET_CHANNELS.find((one) => one === channel);
  if (found !== undefined) return found;
  throw new UsageError([
    `--channel: ${words(language).unknownValue(channel, SHEET_CHANNELS.join(", "))}`,
  ]);
}
