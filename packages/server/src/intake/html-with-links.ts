import { MEETING_LINK } from "@efterklang/core/intake/form-in-text";
import { htmlText } from "../inbox/html-text.ts";

/** The readable text of HTML, and below it the link of an online meeting that stands only behind a word. */
export function htmlWithLinks(html: string): string {
  const text = htmlText(html);
  const link = meetingLinkIn(html);
  return link === null || MEETING_LINK.test(text) ? text : `${text}\n\n${link}`;
}

/** The first address of an online meeting in HTML, its entities undone; null where there is none. */
export function meetingLinkIn(html: string): string | null {
  return MEETING_LINK.exec(html.slice(0, 500_000))?.[0].replaceAll("&amp;", "&") ?? null;
}
