import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { intakeFiles } from "@efterklang/server/intake/intake-files";
import { chance, mutate } from "@efterklang/server/intake/testing/mutate";
import { outlookFile } from "@efterklang/server/intake/testing/outlook-file";
import type { Figure } from "../figure.ts";

const FILES = 100_000;
const SEED = 7;
const FOLDERS = ["invitations", "invitations-blind"].map((name) =>
  join(import.meta.dirname, "../../../tests/goldens", name),
);
const READING = { now: "2026-11-19T10:00:00+01:00" };

/** Reads a hundred thousand changed files: how many brought a fault, how long the slowest took, and how much memory went. */
export async function mutatedFiles(): Promise<Figure[]> {
  const files = originals();
  const next = chance(SEED);
  let [faults, slowest] = [0, 0];
  const before = process.memoryUsage().rss;
  let peak = before;
  for (let round = 0; round < FILES; round += 1) {
    const { name, bytes } = files[round % files.length]!;
    const changed = mutate(bytes, next);
    const began = performance.now();
    await intakeFiles([{ name, bytes: changed }], READING).catch(() => (faults += 1));
    slowest = Math.max(slowest, performance.now() - began);
    if (round % 1_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  return [
    { name: "changed files read", value: FILES, unit: "files" },
    { name: "  that brought a fault", value: faults, unit: "files", aim: { most: 0 } },
    { name: "  the slowest took", value: slowest, unit: "ms", aim: { most: 2_000 } },
    {
      name: "  memory grew by",
      value: (peak - before) / 1024 / 1024,
      unit: "MB",
      aim: { most: 512 },
    },
  ];
}

function originals(): { name: string; bytes: Uint8Array }[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:ics|eml|vcf|txt)$/.test(name))
      .map((name) => ({ name, path: join(folder, name) })),
  );
  const outlook = outlookFile({
    subject: "Samtale",
    body: "Kom til samtale tirsdag den 24. november 2026 kl. 13.",
    from: { name: "Åse Bækmark", address: "aase@baekmark.example" },
    to: { name: "Mette Kjær", address: "mette@kjaer.example" },
    sentAt: "2026-11-18T08:12:00Z",
  });
  // As often as a tenth of all, since the format is the one most easily led astray.
  const outlooks = Array.from({ length: Math.ceil(paths.length / 10) }, (_, index) => ({
    name: `${index}.msg`,
    bytes: outlook,
  }));
  return [
    ...paths.map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) })),
    ...outlooks,
  ];
}
