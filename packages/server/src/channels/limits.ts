/** How long the channel waits, in milliseconds. Values, so that tests need not wait. */
export interface MailLimits {
  /** To be connected, and for the greeting: longer than a slow network takes, shorter than patience. */
  connect: number;
  /** Without a byte from the server: virus scanners take their time after a message. */
  silence: number;
  /** For a whole attempt, greeting to last answer; the worker's lease is longer. */
  attempt: number;
  /** For looking into the Sent folder or putting a copy there. */
  folder: number;
}

export const MAIL_LIMITS: MailLimits = {
  connect: 30_000,
  silence: 120_000,
  attempt: 180_000,
  folder: 60_000,
};

/** The most of a server's words that are kept, in characters: room for the longest that explain anything. */
export const MAX_ANSWER = 500;

/** Milliseconds for handing one message to a push service, name to answer: they answer in one second or not at all. */
export const PUSH_WITHIN = 20_000;
