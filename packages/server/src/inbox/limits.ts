/** Bytes of a mail that are looked at: texts come first in a mail, what is cut off are attachments. */
export const MAX_MAIL = 2 * 1024 * 1024;

/** Bytes of a mail's header block that are looked at: ten times what the largest providers let through. */
export const MAX_HEADERS = 1024 * 1024;

/** Header lines that are kept whatever their name; real mails have about a hundred. */
export const MAX_HEADER_LINES = 1_000;

/** Header lines kept past those, of the few names that a verdict rests on. */
export const MAX_LATE_HEADER_LINES = 200;

/** Characters of one header with its folded lines: 64 KiB hold a thread of a thousand References. */
export const MAX_HEADER_LENGTH = 64 * 1024;

/** Lines that may begin a part. Real mails have a few dozen; each part costs some kilobytes to read. */
export const MAX_BOUNDARY_LINES = 500;

/** Multiparts in one another; real mails have at most six. */
export const MAX_NESTING = 32;

/** Characters of HTML that are turned into text: style sheets and pictures in words come to ten times the text. */
export const MAX_HTML = 500_000;

/** Tags that are looked at: large newsletters have a few thousand, and time grows faster than their number. */
export const MAX_HTML_TAGS = 10_000;

/** Elements in one another of which text is taken; layouts made of tables go down to fifty. */
export const MAX_HTML_DEPTH = 200;

/** Characters of readable text that are kept, and of each part kept as text: forty pages. */
export const MAX_TEXT = 100_000;

/** Addresses of a mail that are kept in each header. */
export const MAX_PEOPLE = 200;

/** Message-IDs of a thread that are kept, the latest ones. */
export const MAX_REFERENCES = 200;

/** Parts that are told of. */
export const MAX_PARTS = 100;
