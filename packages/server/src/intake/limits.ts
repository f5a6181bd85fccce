/** Files that one intake takes: a mail, its invitation, some cards, and their later versions. */
export const MOST_FILES = 20;
/** Bytes of a file that are taken at all; a mail with large attachments is read as far as its texts go. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Bytes of all files in one request over HTTP, before they are written in base64. */
export const LARGEST_REQUEST = 24 * 1024 * 1024;
/** Bytes of a calendar file that are read: a hundred long invitations. */
export const LARGEST_CALENDAR = 1024 * 1024;
/** Bytes of a file of contact cards that are read, pictures in them included. */
export const LARGEST_CARDS = 2 * 1024 * 1024;
/** Characters of a pasted text, or of one description, that are read: forty pages. */
export const LONGEST_TEXT = 100_000;
/** Meetings, and cards, of one file that are read. */
export const MOST_EVENTS = 50;
export const MOST_CARDS = 50;
/** People of one meeting. */
export const MOST_ATTENDEES = 100;
/** Times that a meeting was taken out of its series before another is looked for: a year of weeks. */
export const MOST_EXCEPTIONS = 60;
/** Sectors of an Outlook file that are walked through when it is checked: as many as the largest file has. */
export const MOST_SECTORS = LARGEST_FILE / 512;
