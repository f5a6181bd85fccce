/** Largest body of a request, in bytes: a case file of the largest size that core reads. */
export const MAX_BODY = 2 * 1024 * 1024;

/** Seconds that one request may take, its body included; less than the web waits, so that it gets an answer. */
export const DEADLINE = 8;

/** Days after which a deleted case is gone for good: long enough to have noticed, short enough to be meant. */
export const DAYS_RESTORABLE = 30;
