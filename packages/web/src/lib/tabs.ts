import type { Settings } from "./api.ts";

/** What one window of the app tells the others. */
export type News =
  | { kind: "saved"; id: string; revision: number }
  | { kind: "deleted"; id: string }
  | { kind: "settings"; settings: Settings }
  /** Everything was deleted. */
  | { kind: "emptied" }
  /** Much may have changed: something deleted is back, or a file was brought in. */
  | { kind: "changed" };

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("efterklang") : null;

/** Tells every other window of this browser; this one hears nothing of it. */
export function tellTabs(news: News): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none; it never leaves the origin.
  channel?.postMessage(news);
}

/** Hears what other windows tell, until the function that it answers is called. */
export function hearTabs(hear: (news: News) => void): () => void {
  const listener = ({ data }: MessageEvent<News>) => hear(data);
  channel?.addEventListener("message", listener);
  return () => channel?.removeEventListener("message", listener);
}
