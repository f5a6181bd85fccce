import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figure.ts";

/** Bytes of script and style, gzip, that the start page loads before it can be used. */
export function firstLoad(webFolder: string): Figure[] {
  const page = readFileSync(join(webFolder, "index.html"), "utf8");
  const names = new Set(
    [...page.matchAll(/["'(](?:\.?\/)?(_app\/[^"')]+\.(?:js|css))["')]/g)].map(
      (match) => match[1]!,
    ),
  );
  const queue = [...names];
  while (queue.length > 0) {
    for (const name of staticImports(webFolder, queue.pop()!)) {
      if (names.has(name)) continue;
      names.add(name);
      queue.push(name);
    }
  }
  const size = [...names].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(webFolder, name)), { level: 9 }).length,
    0,
  );
  return [
    {
      name: `first load of the app, ${names.size} files`,
      value: size / 1_000,
      unit: "kB gzip",
      aim: { most: 90 },
    },
  ];
}

function staticImports(webFolder: string, name: string): string[] {
  if (!name.endsWith(".js")) return [];
  const source = readFileSync(join(webFolder, name), "utf8");
  const folder = name.split("/").slice(0, -1).join("/");
  return [
    ...source.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^"'();]*?from\s*)?["'](\.[^"']+\.js)["']/g,
    ),
  ].map((match) => join(folder, match[1]!).replaceAll("\\", "/"));
}
