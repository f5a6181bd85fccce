/** All is well. */
export const FINE = 0;
/** `review` found something that must be mended. */
export const MUST_BE_MENDED = 1;
/** What was given could not be used. */
export const UNUSABLE = 2;
