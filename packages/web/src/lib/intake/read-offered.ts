import type { Api } from "../api.ts";
import { flushAll } from "../case/open-case.ts";
import { client } from "../client.ts";
import { clock } from "../clock.svelte.ts";
import { LONGEST_TEXT } from "./limits.ts";
import type { Offered } from "./offered.svelte.ts";
import { type LeftOut, nameOf, withinLimits } from "./within-limits.ts";

/** What the server made of what was brought. */
export type IntakeAnswer = Api["POST /api/intake"]["output"];

/** Has it read; nothing is kept. Throws as `client` does. */
export async function readOffered({
  files,
  text,
}: Offered): Promise<{ answer: IntakeAnswer; leftOut: LeftOut[] }> {
  const { taken, leftOut } = withinLimits(files);
  const read = await Promise.all(
    taken.map(async (file) => ({ file, content: await base64(file) })),
  );
  const broken = read.filter(({ content }) => content === null);
  // What was typed a moment ago decides too whether a case knows the invitation.
  await flushAll();
  const answer = await client("POST /api/intake", {
    now: clock.look(),
    files: read.flatMap(({ file, content }) =>
      content === null ? [] : [{ name: nameOf(file), content }],
    ),
    ...(text === "" ? {} : { text: text.slice(0, LONGEST_TEXT) }),
  });
  const unread = broken.map(({ file }): LeftOut => ({ file: nameOf(file), why: "broken" }));
  return { answer, leftOut: [...leftOut, ...unread, ...answer.unreadable] };
}

/** Null where the browser cannot read it, as with a folder or a file that is gone. */
function base64(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const address = String(reader.result);
      // "data:…;base64,…"; some browsers end an empty file's before the comma.
      const comma = address.indexOf(",");
      resolve(comma === -1 ? "" : address.slice(comma + 1));
    });
    reader.addEventListener("error", () => resolve(null));
    reader.readAsDataURL(file);
  });
}
