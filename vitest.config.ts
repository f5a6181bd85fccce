import { defineConfig } from "vitest/config";

/** `quick` needs neither browser nor server process; `slow` starts real ones. Browser journeys are Playwright's (tests/e2e). */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["**/*.slow.test.ts", "**/node_modules/**"],
          // A limit for what hangs, wide enough for a busy machine: no test is about time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: ["packages/*/src/**/*.slow.test.ts", "tests/**/*.slow.test.ts"],
          exclude: ["**/node_modules/**"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
