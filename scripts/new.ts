import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./root.ts";

/** `npm run new KIND NAME`: writes the file of a new rule, principle or operation, and its lines in the explicit lists. */
interface Kind {
  folder: string;
  template(name: string, identifier: string): string;
  lists: readonly ListPlace[];
  /** What is left to do by hand. */
  next: string;
}

/** A place in a source file: the list that begins with `opens` and ends with `closes`. */
interface ListPlace {
  file: string;
  opens: string;
  closes: string;
  line(name: string, identifier: string): string;
  /** What the list imports of the new file, if it does. */
  imports?(identifier: string): string;
}

const idLine = (name: string) => `  "${name}",`;

const KINDS: Record<string, Kind> = {
  rule: {
    folder: "packages/core/src/rules",
    template: ruleTemplate,
    lists: [
      { file: "rule-ids.ts", opens: "export const RULE_IDS", closes: "\n]", line: idLine },
      {
        file: "rules.ts",
        opens: "export const RULES",
        closes: "\n]",
        line: (_, identifier) => `  ${identifier},`,
        imports: (identifier) => identifier,
      },
      {
        file: "rule-examples.ts",
        opens: "export const RULE_EXAMPLES",
        closes: "\n}",
        line: (name, identifier) => `  "${name}": ${identifier}Examples(),`,
        imports: (identifier) => `${identifier}Examples`,
      },
    ],
    next: "Write its words, its check, and examples until rules.test.ts is content; then run npm run docs.",
  },
  principle: {
    folder: "packages/core/src/principles",
    template: principleTemplate,
    lists: [
      {
        file: "principle.ts",
        opens: "export const PRINCIPLE_IDS",
        closes: "\n]",
        line: idLine,
      },
      {
        file: "principles.ts",
        opens: "const BY_ID",
        closes: "\n}",
        line: (name, identifier) => `  "${name}": ${identifier},`,
        imports: (identifier) => identifier,
      },
    ],
    next: "Write title and reason in both languages, then run npm run docs.",
  },
  operation: {
    folder: "packages/server/src/operations",
    template: operationTemplate,
    lists: [
      {
        file: "operations.ts",
        opens: "export const OPERATIONS",
        closes: "\n]",
        line: (_, identifier) => `  ${identifier},`,
        imports: (identifier) => identifier,
      },
    ],
    next: "Give it its route and shapes; the HTTP route, OpenAPI and the client follow from the list.",
  },
};

const [kindName = "", fileName = ""] = process.argv.slice(2);
const kind = KINDS[kindName];
if (kind === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(fileName)) {
  console.error(`Usage: npm run new <${Object.keys(KINDS).join(" | ")}> <name-in-kebab-case>`);
  process.exitCode = 2;
} else if (existsSync(inRoot(kind.folder, `${fileName}.ts`))) {
  console.error(`${kind.folder}/${fileName}.ts exists already; nothing was changed.`);
  process.exitCode = 1;
} else write(kind, fileName);

function write({ folder, template, lists, next }: Kind, file: string): void {
  const identifier = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(inRoot(folder, `${file}.ts`), template(file, identifier));
  for (const place of lists) {
    const path = inRoot(folder, place.file);
    writeFileSync(path, withLine(readFileSync(path, "utf8"), place, file, identifier));
  }
  console.log(
    `Wrote ${folder}/${file}.ts and its line in ${lists.map((place) => place.file).join(" and ")}.\n${next}`,
  );
}

/** The source with an entry more in the list, and the import that it needs. */
function withLine(source: string, place: ListPlace, file: string, identifier: string): string {
  const imported = place.imports ? withImport(source, file, place.imports(identifier)) : source;
  const end = imported.indexOf(place.closes, imported.indexOf(place.opens));
  return `${imported.slice(0, end)}\n${place.line(file, identifier)}${imported.slice(end)}`;
}

function withImport(source: string, file: string, imported: string): string {
  const at = source.indexOf("\n", source.lastIndexOf("\nimport ") + 1) + 1;
  return `${source.slice(0, at)}import { ${imported} } from "./${file}.ts";\n${source.slice(at)}`;
}

function ruleTemplate(name: string, identifier: string): string {
  return `import type { Rule, RuleExamples } from "./rule.ts";

export const ${identifier}: Rule = {
  id: "${name}",
  principle: "professional",
  severity: "should",
  message: {
    da: () => "",
    en: () => "",
  },
  why: { da: "", en: "" },
  check: () => [],
};

export const ${identifier}Examples = (): RuleExamples => ({
  da: { bad: [], good: [] },
  en: { bad: [], good: [] },
});
`;
}

function principleTemplate(name: string, identifier: string): string {
  return `import type { Principle } from "./principle.ts";

export const ${identifier}: Principle = {
  id: "${name}",
  chapter: "conduct",
  hard: false,
  title: { da: "", en: "" },
  reason: { da: "", en: "" },
};
`;
}

function operationTemplate(name: string, identifier: string): string {
  return `import * as z from "zod/mini";
import { operation } from "./operation.ts";

export const ${identifier} = operation({
  name: "${name}",
  route: "POST /api/${name}",
  summary: "",
  input: z.strictObject({}),
  output: z.strictObject({}),
  async run() {
    return {};
  },
});
`;
}
