/** Largest body of a request, in bytes: a case file of the largest size that core reads. */
export const MAX_BODY = 2 * 1024 * 1024;

/** Seconds that one request may take, its body included; less than the web waits, so that it gets an answer. */
export const DEADLINE = 8;
