const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How long a worker keeps a message to itself: longer than an attempt and a look into Sent take together. */
export const LEASE = 5 * MINUTE;

/**
 * A message that is later than this is not sent unasked: the machine was asleep or off. Long enough for a busy or
 * restarted machine and a lost lease, short enough that nobody wonders when it went out.
 */
export const LATE_AFTER = 15 * MINUTE;

/** A clock may be put right by this much without a word: what time servers mend, and no more. */
export const CLOCK_SLACK = 2 * MINUTE;

/** Between looks at the clock: a timer does not count the time that a machine sleeps. */
export const LOOK_EVERY = 30 * SECOND;

/** After a fault of ours, so that what fails at once does not fail all the time. */
export const REST_AFTER_FAULT = 10 * SECOND;

/** What a worker that is stopped gets to end an attempt under way. */
export const STOP_WITHIN = 10 * SECOND;

/** Pauses after a temporary refusal, growing: greylisting lifts in minutes, a server that is down takes hours. */
export const RETRY_PAUSES = [1, 5, 10, 20, 40, 60, 120].map((minutes) => minutes * MINUTE);

/** Pauses after a copy could not be put into Sent; after the last it is given up, which the person is told. */
export const COPY_PAUSES = [1, 10, 60, 360, 1_440].map((minutes) => minutes * MINUTE);

/** Between looks at what to remind of: nobody notices a minute. */
export const REMIND_EVERY = MINUTE;

/** Pauses after a push service had no time; a reminder that comes hours late is none. */
export const REMINDER_PAUSES = [1, 5, 15, 30, 60].map((minutes) => minutes * MINUTE);

/** Seconds for which a reminder to try it out is of use: whoever asked is waiting for it. */
export const TEST_FOR = 120;
