/** As many as the server reads at once: a mail, its invitation, some cards, and their later versions. */
export const MOST_FILES = 20;
/** Bytes of all files together; the server's own limit. What is larger holds pictures and attachments, no invitation. */
export const MOST_BYTES = 24 * 1024 * 1024;
/** UTF-16 code units of a pasted text: forty pages, as the server reads. */
export const LONGEST_TEXT = 100_000;
/** Less than this, dropped or pasted outside a field, is no invitation but a slip of the hand. */
export const SHORTEST_TEXT = 30;
