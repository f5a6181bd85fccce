import { pathToFileURL } from "node:url";
import type { Figure } from "../figure.ts";
import { installedPeersFolder } from "../review/install-peers.ts";
import type { Place } from "./places.ts";

const CATEGORIES = {
  performance: "performance",
  accessibility: "accessibility",
  "best-practices": "best practices",
};

type Scores = Record<keyof typeof CATEGORIES, number>;

/** Lighthouse's scores of two places, as it sees them on a slow phone. Empty, having said why, where it cannot be had. */
export async function lighthouse(
  debuggingPort: number,
  url: string,
  places: readonly Place[],
): Promise<Figure[]> {
  const folder = installedPeersFolder();
  if (folder === null) return [];
  const { scoresOf }: { scoresOf(url: string, port: number): Promise<Scores> } = await import(
    pathToFileURL(`${folder}/lighthouse.mjs`).href
  );
  const figures: Figure[] = [];
  for (const { name, path } of places.filter((place) =>
    ["Today", "Process"].includes(place.name),
  )) {
    const scores = await scoresOf(url + path, debuggingPort);
    for (const [category, words] of Object.entries(CATEGORIES))
      figures.push({
        name: `Lighthouse, ${name}: ${words}`,
        value: scores[category as keyof Scores],
        unit: "of 100",
        aim: { least: 95 },
      });
  }
  return figures;
}
