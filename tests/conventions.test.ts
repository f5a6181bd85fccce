import { describe, expect, test } from "vitest";
import { filesBelow, read, withoutComments } from "./source-files.ts";

const SOURCES = [
  "packages/core/src",
  "packages/server/src",
  "packages/cli/src",
  "packages/web/src",
  "scripts",
  "bench",
  "tests",
].flatMap((folder) => filesBelow(folder, [".ts", ".mjs", ".svelte"]));

/** Each explicit list, and the folder whose every file (but these) must stand in it. */
const LISTS = [
  {
    list: "packages/core/src/principles/principles.ts",
    folder: "packages/core/src/principles",
    besides: ["principle", "principles"],
  },
  {
    list: "packages/core/src/rules/rules.ts",
    folder: "packages/core/src/rules",
    members: (source: string) => /export const \w+: Rule\b/.test(source),
    besides: [],
  },
  {
    list: "packages/server/src/operations/operations.ts",
    folder: "packages/server/src/operations",
    members: (source: string) => /= (defineOperation|operation)\(/.test(source),
    besides: ["operations"],
  },
] as const;

describe("explicit lists are complete", () => {
  test.each(LISTS)("$list names every file of its folder", (entry) => {
    const listed = read(entry.list);
    const files = filesBelow(entry.folder, [".ts"])
      .filter(
        (path) =>
          !path.endsWith(".test.ts") &&
          path.split("/").length === entry.folder.split("/").length + 1,
      )
      .filter((path) => !entry.besides.some((name) => path.endsWith(`/${name}.ts`)))
      .filter((path) => !("members" in entry) || entry.members(read(path)));
    expect(files.length).toBeGreaterThan(5);
    const missing = files.filter((path) => !listed.includes(`"./${path.split("/").at(-1)}"`));
    expect(missing).toEqual([]);
  });
});

describe("names", () => {
  const VAGUE =
    /(^|[-/])(utils?|helpers?|common|managers?|services?|base|interfaces?|misc)\.(ts|svelte)$/;

  test("no file has a name under which anything could hide", () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(SOURCES.filter((path) => VAGUE.test(path))).toEqual([]);
    expect(VAGUE.test("packages/core/src/text-utils.ts")).toBe(true);
  });

  test("files are kebab-case", () => {
    const KEBAB = /^[+a-z0-9[\]-]+(\.[a-z0-9-]+)*\.(ts|mjs|svelte)$/;
    const odd = SOURCES.filter(
      (path) => !path.startsWith("packages/web/") && !KEBAB.test(path.split("/").at(-1)!),
    );
    expect(odd).toEqual([]);
  });

  test("there are no barrels", () => {
    expect(SOURCES.filter((path) => /export \* from/.test(read(path)))).toEqual([]);
  });
});

describe("the commands run on Node 20", () => {
  const NEWER =
    /\b((Map|Object)\.groupBy|Promise\.(withResolvers|try)|Array\.fromAsync|RegExp\.escape|Iterator\.from)\(/;

  test("core and the command line call nothing that it lacks", () => {
    const called = SOURCES.filter((path) => /^packages\/(core|cli)\/src\//.test(path));
    expect(called.length).toBeGreaterThan(50);
    expect(called.filter((path) => NEWER.test(withoutComments(read(path))))).toEqual([]);
    expect(NEWER.test("Map.groupBy(words, letter)")).toBe(true);
  });
});

describe("tests", () => {
  test("none is switched off or left alone on", () => {
    const HELD_BACK = /\b(test|it|describe)\.(only|skip|todo)\(/;
    const held = SOURCES.filter(
      (path) => path !== "tests/conventions.test.ts" && HELD_BACK.test(read(path)),
    );
    expect(held).toEqual([]);
  });
});
