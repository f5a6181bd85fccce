import { LONGEST_TEXT, SHORTEST_TEXT } from "./limits.ts";

/** What somebody brings in to be read. */
export interface Offered {
  files: readonly File[];
  /** Empty where nothing was pasted. */
  text: string;
}

let current: Offered | null = $state.raw(null);

/** What is on its way to the page that reads it; it stays until something else is brought or it has been kept. */
export const offered = {
  get current(): Offered | null {
    return current;
  },
  set current(next: Offered | null) {
    current = next;
  },
};

/** What a drop or the clipboard holds: its files, else its text; null where there is nothing to read in it. */
export function offerOf(data: Pick<DataTransfer, "files" | "getData"> | null): Offered | null {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) return { files, text: "" };
  const text = (data?.getData("text/plain") ?? "").trim();
  return text.length < SHORTEST_TEXT ? null : { files: [], text: text.slice(0, LONGEST_TEXT) };
}
