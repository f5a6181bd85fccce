import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, importsOf, read, withoutComments } from "./source-files.ts";

const PACKAGES = ["core", "server", "web", "cli"] as const;
type Package = (typeof PACKAGES)[number];

/** Life goes round; imports do not. Web may take types from server, and nothing else. */
const MAY_IMPORT: Record<Package, readonly Package[]> = {
  core: [],
  server: ["core"],
  web: ["core"],
  cli: ["core", "server"],
};
const MAY_TAKE_TYPES_FROM: Record<Package, readonly Package[]> = {
  core: [],
  server: [],
  web: ["server"],
  cli: [],
};

const isTest = (path: string) =>
  path.endsWith(".test.ts") || path.endsWith(".contract.ts") || path.includes("/testing/");

function sourcesOf(name: Package): string[] {
  return filesBelow(`packages/${name}/src`, [".ts", ".svelte"]).filter((path) => !isTest(path));
}

/** Which of our packages an import leads into, by its name or by a relative path. */
function packageOf(specifier: string, path: string): Package | null {
  if (specifier === "efterklang" || specifier.startsWith("efterklang/")) return "cli";
  const named = /^@efterklang\/(\w+)/.exec(specifier)?.[1];
  const target = specifier.startsWith(".") ? join(dirname(path), specifier) : "";
  const name = named ?? /^packages\/(\w+)\//.exec(target)?.[1];
  return PACKAGES.find((one) => one === name) ?? null;
}

function wrongImports(name: Package, path: string): string[] {
  return importsOf(read(path)).flatMap(({ specifier, typesOnly }) => {
    const into = packageOf(specifier, path);
    if (into === null || into === name || MAY_IMPORT[name].includes(into)) return [];
    if (typesOnly && MAY_TAKE_TYPES_FROM[name].includes(into)) return [];
    return [`${path} imports ${specifier}`];
  });
}

describe("imports run one way", () => {
  test.each(PACKAGES)("%s imports only what it may", (name) => {
    const sources = sourcesOf(name);
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.flatMap((path) => wrongImports(name, path))).toEqual([]);
  });

  test("the boundary would notice a wrong import", () => {
    expect(packageOf("../../server/start.ts", "packages/core/src/plan/plan.ts")).toBe("core");
    expect(packageOf("../../../server/src/start.ts", "packages/core/src/plan/plan.ts")).toBe(
      "server",
    );
    expect(packageOf("@efterklang/server/start", "packages/core/src/plan/plan.ts")).toBe("server");
    expect(
      importsOf('import type { A } from "@efterklang/server/a";\nimport { b } from "./b.ts";'),
    ).toEqual([
      { specifier: "@efterklang/server/a", typesOnly: true },
      { specifier: "./b.ts", typesOnly: false },
    ]);
  });
});

describe("core is pure", () => {
  const ALLOWED = new Set(["zod/mini", "temporal-polyfill"]);
  const IMPURE =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bTemporal\.Now\b|\bfetch\(|\bprocess\.(env|argv|exit|hrtime|stdout)\b|\bcrypto\.|\bperformance\./;

  test("it imports nothing but its schema library, the calendar arithmetic and itself", () => {
    const strangers = sourcesOf("core").flatMap((path) =>
      importsOf(read(path))
        .filter(({ specifier }) => !specifier.startsWith(".") && !ALLOWED.has(specifier))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(strangers).toEqual([]);
  });

  test("it has no clock, no randomness and no way out", () => {
    const slips = sourcesOf("core").filter((path) => IMPURE.test(withoutComments(read(path))));
    expect(slips).toEqual([]);
  });

  test("a slip would be noticed", () => {
    for (const slip of ["const at = Date.now();", "new Date()", "Math.random()", "fetch('/')"]) {
      expect(IMPURE.test(slip)).toBe(true);
    }
    expect(IMPURE.test("new Date(milliseconds)")).toBe(false);
  });
});

describe("a review is loaded by language", () => {
  /** Every file and package that comes along with an entry; types do not. */
  function loadedBy(entry: string): Set<string> {
    const loaded = new Set([entry]);
    for (const path of loaded) {
      if (!path.startsWith("packages/")) continue;
      for (const { specifier, typesOnly } of importsOf(read(path)))
        if (!typesOnly)
          loaded.add(specifier.startsWith(".") ? join(dirname(path), specifier) : specifier);
    }
    return loaded;
  }

  test("the rules bring neither a language's words, nor the schema, nor the calendar", () => {
    const loaded = [...loadedBy("packages/core/src/review-in.ts")];
    expect(loaded).toContain("packages/core/src/rules/oversell.ts");
    expect(loaded.filter((path) => !path.startsWith("packages/core/src/"))).toEqual([]);
    expect(loaded.filter((path) => /review-words|message-words|lexicon/.test(path))).toEqual([]);
  });

  test.each([
    ["da", "en"],
    ["en", "da"],
  ])("the words of %s bring none of %s", (own, other) => {
    const loaded = [...loadedBy(`packages/core/src/language/${own}/review-words.ts`)];
    expect(loaded).toContain(`packages/core/src/language/${own}/lexicon/oversell.ts`);
    expect(loaded.filter((path) => path.includes(`/language/${other}/`))).toEqual([]);
  });
});

describe("nothing leaves except through the worker", () => {
  const channels = "packages/server/src/channels/";
  const mayHoldChannels = (path: string) =>
    path.startsWith(channels) ||
    path.startsWith("packages/server/src/worker/") ||
    path === "packages/server/src/start.ts";

  test("only the worker and the composition root know channels", () => {
    const sources = [...sourcesOf("server"), ...sourcesOf("cli"), ...sourcesOf("web")];
    const holding = sources.filter((path) =>
      importsOf(read(path)).some(({ specifier }) => {
        const target = specifier.startsWith(".") ? join(dirname(path), specifier) : specifier;
        return target.startsWith(channels) || target.startsWith("@efterklang/server/channels/");
      }),
    );
    expect(holding.length).toBeGreaterThan(3);
    expect(holding.filter((path) => !mayHoldChannels(path))).toEqual([]);
  });

  test("only a channel opens a connection to send by", () => {
    const opening = sourcesOf("server").filter((path) =>
      /["'](web-push|nodemailer(\/lib\/smtp-[a-z]+)?)["']/.test(withoutComments(read(path))),
    );
    expect(opening).not.toEqual([]);
    expect(opening.filter((path) => !path.startsWith(channels))).toEqual([]);
  });
});

describe("nothing reaches the network from the page but its one client", () => {
  test("only client.ts fetches, the service worker what it was asked for, a worker our own files", () => {
    const fetching = sourcesOf("web").filter((path) =>
      /\bfetch\(|XMLHttpRequest|sendBeacon/.test(withoutComments(read(path))),
    );
    const allowed = new Set([
      "packages/web/src/lib/client.ts",
      "packages/web/src/service-worker/index.ts",
      "packages/web/src/lib/write/review/read-own-file.ts",
    ]);
    expect(fetching.filter((path) => !allowed.has(path))).toEqual([]);
  });
});
