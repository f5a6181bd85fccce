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

const spoken = ({ channel, register, opening, points, closing, voicemail, minutes }: Sheet) =>
  [
    `${channel}, ${register}, ${minutes} min\n`,
    opening,
    ...points.map((point) => `- ${point}`),
    closing,
    voicemail === null ? "" : `Voicemail: ${voicemail}`,
  ].join("\n");

it("writes the Danish texts that were read and approved", async () => {
  await expect(DANISH.map(page).join("\n")).toMatchFileSnapshot("./golden.da.txt");
});

it("writes the English texts that were read and approved", async () => {
  await expect(ENGLISH.map(page).join("\n")).toMatchFileSnapshot("./golden.en.txt");
});
