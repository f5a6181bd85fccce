import type { MailPart } from "./incoming-mail.ts";

const MOST_PARAMETERS = 20;

/** Takes a Content-Type header apart: media type and parameters, names in lower case. */
export function mediaTypeOf(header: string): MailPart {
  const pieces = header.split(";");
  const mediaType = pieces[0]!.trim().toLowerCase() || "text/plain";
  const parameters: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const piece of pieces.slice(1, 1 + MOST_PARAMETERS)) {
    const equals = piece.indexOf("=");
    if (equals === -1) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    parameters[name] ??= piece
      .slice(equals + 1)
      .trim()
      .replace(/^"|"$/g, "");
  }
  return { mediaType, parameters: { ...parameters } };
}
