import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface AppOptions {
  port?: string;
  data?: string;
  open: boolean;
}

/** `efterklang` alone: the app. */
export function addApp(
  program: Command,
  language: LanguageCode,
  end: (status: number) => void,
): void {
  const { options } = words(language);
  program
    .option("--port <N>", options.port)
    .option("--data <FOLDER>", options.data)
    .option("--no-open", options.noOpen)
    .action(async (given: AppOptions) => {
      const { startApp } = await import("../actions/app.ts");
      await startApp(given, language);
      end(0);
    });
}
