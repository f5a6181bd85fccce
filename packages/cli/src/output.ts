import { styleText } from "node:util";

/** Where pages go, and how they may look there. */
export interface Page {
  /** Columns to wrap at. */
  width: number;
  paint(style: Style, text: string): string;
}

export type Style = "bold" | "dim" | "green" | "yellow" | "red" | "cyan" | "underline";

const NARROWEST = 40;
const WIDEST = 88;

/** A page for a stream: coloured and as wide as a terminal, plain and 80 columns wide in a pipe. */
export function pageFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Page {
  const wanted = env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "0";
  const coloured = wanted || (stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb");
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? 80)),
    paint: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Breaks a paragraph at blanks; every line starts with `indent`. Words longer than a line stay whole. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines.join("\n");
}

/** A reader that has seen enough (`| head`) is no error. */
export function closeOnBrokenPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
