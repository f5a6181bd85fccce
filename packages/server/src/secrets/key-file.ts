import { chmod, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { randomText } from "../random-text.ts";

/** A file for the key, where the system has no keyring. */
export interface KeyFile {
  /** Null where there is none. */
  read(): Promise<string | null>;
  /** Writes it, unless another process was first, and answers what stands there. */
  make(text: string): Promise<string>;
}

/** A file that its user alone can read. Its folder is made where it is missing, for the user alone too. */
export function keyFile(path: string): KeyFile {
  return { read: () => readKey(path), make: (text) => makeKey(path, text) };
}

async function readKey(path: string): Promise<string | null> {
  try {
    const text = await readFile(path, "utf8");
    // A copy from elsewhere may have come with another mode. A file of another's cannot be mended, and serves.
    await chmod(path, 0o600).catch(() => {});
    return text;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw cause;
  }
}

/** Written beside and then linked into place: whole or not at all, and never over another's. */
async function makeKey(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomText(8)}`;
  await writeFile(beside, `${text}\n`, { mode: 0o600, flush: true });
  try {
    await link(beside, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  } finally {
    await rm(beside, { force: true });
  }
  return (await readKey(path)) ?? text;
}
