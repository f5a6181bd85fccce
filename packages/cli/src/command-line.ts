import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { Command, CommanderError } from "commander";
import { addApp } from "./commands/app.ts";
import { addCompletion } from "./commands/completion.ts";
import { addDraft } from "./commands/draft.ts";
import { addLetter } from "./commands/letter.ts";
import { addLog } from "./commands/log.ts";
import { addMatch } from "./commands/match.ts";
import { addNew } from "./commands/new.ts";
import { addPlan } from "./commands/plan.ts";
import { addReview } from "./commands/review.ts";
import { addSheet } from "./commands/sheet.ts";
import { addUnderlay } from "./commands/underlay.ts";
import { FINE, UNUSABLE } from "./exit-status.ts";
import { pageLanguage } from "./language.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";
import { words } from "./words/words.ts";

const EXAMPLES = [
  "efterklang new invitation.eml",
  "efterklang plan examples/projektleder.json --now 2026-11-24T15:00:00+01:00",
  "efterklang draft examples/projektleder.json > udkast.txt",
  'efterklang review examples/projektleder.json --draft udkast.txt --subject "Tak for samtalen"',
  "efterklang letter examples/projektleder.json --out brev.pdf",
  "efterklang match svar.eml --cases examples",
  "efterklang plan - --json < examples/projektleder.json",
];

/** Runs the program with its arguments and resolves to the exit status. Prints; never rejects. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const language = pageLanguage(askedLanguage(args), process.env);
  try {
    let status: number = FINE;
    const program = programIn(language, (code) => (status = code));
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return explain(error, language);
  }
}

function programIn(language: LanguageCode, end: (status: number) => void): Command {
  const said = words(language);
  const program = new Command("efterklang")
    .description(`${said.tagline}\n${said.commands.app}.`)
    .version(VERSION, "-V, --version", said.options.version)
    .helpOption("-h, --help", said.options.help)
    .helpCommand(false)
    .option("--language <da|en>", said.options.language)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText("after", afterHelp(language));
  addApp(program, language, end);
  addNew(program, language);
  addPlan(program, language);
  addDraft(program, language);
  addLetter(program, language);
  addSheet(program, language);
  addUnderlay(program, language);
  addLog(program, language);
  addReview(program, language, end);
  addMatch(program, language);
  addCompletion(program, language);
  for (const command of program.commands) {
    command
      .helpOption("-h, --help", said.options.help)
      .option("--language <da|en>", said.options.language)
      .exitOverride()
      .configureOutput({ outputError: () => {} });
  }
  return program;
}

function afterHelp(language: LanguageCode): string {
  const { examples, exitStatus, exitStatuses } = words(language);
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join("\n");
  return `\n${examples}:\n${indented(EXAMPLES)}\n\n${exitStatus}:\n${indented(exitStatuses)}`;
}

/** Needed before the arguments are read, since their explanations are in that language. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  if (at === -1) return undefined;
  const asked = args[at]!.includes("=") ? args[at]!.split("=")[1] : args[at + 1];
  return asked === "da" || asked === "en" ? asked : undefined;
}

function explain(error: unknown, language: LanguageCode): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return FINE;
    const message = error.message.replace(/^error: /, "").replace(/\s+/g, " ");
    console.error(`efterklang: ${words(language).usage(`${message.replace(/\.?$/, ".")}`)}`);
    return UNUSABLE;
  }
  if (error instanceof UsageError) {
    for (const line of error.lines) console.error(line);
    return UNUSABLE;
  }
  const message = error instanceof Error ? error.message : String(error);
  console.error(`efterklang: ${words(language).unexpected(message)}`);
  return UNUSABLE;
}
