import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a running server leaves in its data folder, so that a second start finds it. */
export interface Running {
  port: number;
  instance: string;
}

const ANSWER_WITHIN_MS = 1_000;
const noteIn = (dataFolder: string) => join(dataFolder, "running.json");

export function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Leaves the note, readable by its user alone. */
export function leaveNote(dataFolder: string, running: Running): void {
  writeFileSync(noteIn(dataFolder), JSON.stringify(running), { mode: 0o600 });
}

/** Takes the note away, unless another server has left its own since. */
export function takeNoteAway(dataFolder: string, { instance }: Running): void {
  if (readNote(dataFolder)?.instance === instance) rmSync(noteIn(dataFolder), { force: true });
}

/** The server that runs on this data folder and answers, or null. A note that a killed server left is no server. */
export async function findRunning(dataFolder: string): Promise<Running | null> {
  const note = readNote(dataFolder);
  if (note === null) return null;
  try {
    const response = await fetch(`${urlOf(note.port)}/api/health`, {
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { instance } = (await response.json()) as Partial<Running>;
    return instance === note.instance ? note : null;
  } catch {
    return null;
  }
}

function readNote(dataFolder: string): Running | null {
  try {
    const note = JSON.parse(readFileSync(noteIn(dataFolder), "utf8")) as Partial<Running>;
    const { port, instance } = note;
    if (!Number.isInteger(port) || typeof instance !== "string") return null;
    return { port: port as number, instance };
  } catch {
    return null;
  }
}
