/** Milliseconds for a connection, TLS included, for a greeting, and for the next byte of an answer. */
export const CONNECT_WITHIN = 15_000;
export const GREETING_WITHIN = 15_000;
export const SILENCE_AT_MOST = 60_000;
/** Milliseconds for saying goodbye; then the connection is simply closed. */
export const GOODBYE_WITHIN = 2_000;

/** Bytes of one line of an answer: a list of a few thousand numbers fits. */
export const LINE_SIZE = 1024 * 1024;
/** Bytes of a mail that are fetched: the text stands in front of what is attached. */
export const MAIL_SIZE = 1024 * 1024;
/** Bytes of one piece of an answer, and of a whole one: a little more than the largest that we ask for. */
export const LITERAL_SIZE = MAIL_SIZE + 64 * 1024;
export const RESPONSE_SIZE = 2 * LITERAL_SIZE;
/** Parts of one answer: a hundred bytes of memory each. */
export const RESPONSE_TOKENS = 100_000;

/** Folders that are looked through; a person with more keeps newsletters in them. */
export const FOLDERS = 60;
/** Days back at the first look at a folder: longer ago nobody waits for what they have not seen. */
export const FIRST_LOOK_DAYS = 30;
/** Heads that are asked for at once: some hundred kilobytes at most. */
export const HEADS_AT_ONCE = 200;
/** Mails of which the whole is read before the look ends and the next goes on from there. */
export const MAILS_PER_LOOK = 200;
/** Mails of one folder that are read of people who are in a case only now: the latest. */
export const MAILS_SEARCHED = 50;

/** Milliseconds between looks at all folders where nothing calls for one. */
export const LOOK_EVERY = 5 * 60_000;
/** Milliseconds after which waiting for news is begun anew: servers may forget who waits for half an hour. */
export const IDLE_AT_MOST = 4 * 60_000;
/** Milliseconds before a lost connection is sought again: doubled each time, up to the most. */
export const RECONNECT_FIRST = 5_000;
export const RECONNECT_MOST = 15 * 60_000;

/** Characters of a reply that the record keeps: what was said, without the thread below it. */
export const KEPT_TEXT = 4_000;
