import { CHANNELS, LANGUAGES } from "@efterklang/core/case-file/case-file";
import { WRITING_PAPERS } from "@efterklang/core/compose/handwriting";
import type { Command } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** Options whose values can be offered. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "--channel": CHANNELS,
  "--language": LANGUAGES,
  "--paper": Object.keys(WRITING_PAPERS),
};

/** A completion script for a shell, made from the commands and options that the program really has. */
export function completionScript(shell: Shell, program: Command): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: command.options.map((option) => option.long!).filter(Boolean),
  }));
  if (shell === "fish") return fishScript(commands);
  const bash = bashScript(commands);
  return shell === "zsh" ? `autoload -U +X bashcompinit && bashcompinit\n${bash}` : bash;
}

interface Described {
  name: string;
  about: string;
  options: string[];
}

function bashScript(commands: readonly Described[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const values = Object.entries(VALUES).map(
    ([option, words]) =>
      `    ${option}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return;;`,
  );
  const cases = commands.map(
    ({ name, options }) => `    ${name}) options="${options.join(" ")}";;`,
  );
  return [
    "_efterklang() {",
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" options=""',
    '  case "$before" in',
    ...values,
    "  esac",
    '  if [ "$COMP_CWORD" = 1 ]; then',
    `    COMPREPLY=($(compgen -W "${names} --help --version" -- "$word")); return`,
    "  fi",
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '    completion) options="bash zsh fish";;',
    "  esac",
    '  case "$word" in',
    '    -*) COMPREPLY=($(compgen -W "$options" -- "$word"));;',
    '    *) COMPREPLY=($(compgen -f -- "$word"));;',
    "  esac",
    "}",
    "complete -o filenames -F _efterklang efterklang",
  ].join("\n");
}

function fishScript(commands: readonly Described[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
  const lines = commands.flatMap(({ name, about, options }) => [
    `complete -c efterklang -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ...options.map((option) => {
      const values =
        VALUES[option] === undefined ? "" : ` -x -a ${quoted(VALUES[option].join(" "))}`;
      return `complete -c efterklang -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -l ${option.slice(2)}${values}`;
    }),
  ]);
  return lines.join("\n");
}
