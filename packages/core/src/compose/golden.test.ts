import { expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { plan } from "../plan/plan.ts";
import { readInput } from "../testing/case-files.ts";
import { DANISH, ENGLISH, type GoldenCase } from "../testing/compose-cases.ts";
import { compose } from "./compose.ts";
import type { Draft, Sheet } from "./draft.ts";

/** One case as a page that a native can read. */
function page({ title, input, options }: GoldenCase): string {
  const caseFile = readInput(input);
  const draft = compose(
    caseFile,
    plan(caseFile, options.now, weekendsOnly(caseFile.region)),
    options,
  );
  return `## ${title}\n\n${"body" in draft ? letter(draft) : spoken(draft)}\n`;
}

const letter = ({ channel, register, subject, body }: Draft) =>
  `${channel}, ${register}\n${subject === null ? "" : `Subject: ${subject}\n`}\n${body}`;

const spoken = (sheet: Sheet) =>
  [
    `${sheet.channel}, ${sheet.register}, ${sheet.minutes} min\n`,
    `First: ${sheet.gatekeeper}`,
    sheet.opening,
    ...sheet.points.map((point) => `- ${point}`),
    sheet.question === null ? "" : `? ${sheet.question}`,
    sheet.closing,
    `If busy: ${sheet.busy}`,
    sheet.voicemail === null ? "" : `Voicemail: ${sheet.voicemail}`,
    ...sheet.slots.map(({ opensAt, closesAt }) => `${opensAt} – ${closesAt}`),
    [sheet.number?.dial, ...sheet.address, sheet.leaveAfterMinutes].filter(Boolean).join(", "),
    sheet.remarks.map(({ code }) => code).join(", "),
  ]
    .filter((line) => line !== "")
    .join("\n");

it("writes the Danish texts that were read and approved", async () => {
  await expect(DANISH.map(page).join("\n")).toMatchFileSnapshot("./golden.da.txt");
});

it("writes the English texts that were read and approved", async () => {
  await expect(ENGLISH.map(page).join("\n")).toMatchFileSnapshot("./golden.en.txt");
});
