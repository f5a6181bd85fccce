import type { EmlLetter } from "../operations/operation.ts";
import { writeMail } from "./write-mail.ts";

/** The letter as a MIME message with `X-Unsent`, which makes mail programs open it for editing. */
export async function writeEml(letter: EmlLetter): Promise<string> {
  const { raw } = await writeMail({ ...letter, headers: { "X-Unsent": "1" } });
  return raw.toString("latin1");
}
