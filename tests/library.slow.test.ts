import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./source-files.ts";

/** What `npm pack` would publish of core, imported as a stranger's program imports it: compiled, without our conditions. */
test("core works as a published library", () => {
  const folder = mkdtempSync(join(tmpdir(), "efterklang-library-"));
  const core = join(folder, "node_modules/@efterklang/core");
  execFileSync(process.execPath, [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    "-p",
    join(ROOT, "packages/core/tsconfig.build.json"),
    "--outDir",
    join(core, "dist"),
  ]);
  cpSync(join(ROOT, "packages/core/package.json"), join(core, "package.json"));
  for (const library of ["zod", "temporal-polyfill"]) {
    symlinkSync(
      join(ROOT, "node_modules", library),
      join(folder, "node_modules", library),
      "junction",
    );
  }
  const program = `
    import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
    import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
    import { plan } from "@efterklang/core/plan/plan";
    const parsed = parseCaseFile({ format: "efterklang/case-file@1", interviews: [{ endAt: "2026-11-24T14:00:00+01:00" }] });
    console.log(plan(parsed.caseFile, "2026-11-24T15:00:00+01:00", weekendsOnly("DK")).decision);
  `;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: folder,
  });
  expect(printed.toString().trim()).toBe("follow-up");
});
