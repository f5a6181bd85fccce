/** Milliseconds for everything that a test asks one server; less than a request may take, so that it can be told. */
export const TEST_WITHIN = 6_500;
/** Milliseconds for one DNS question; all are asked at once. */
export const LOOK_UP_WITHIN = 4_000;
/** Milliseconds for an answer of Google's or Microsoft's. */
export const SIGN_IN_ANSWER_WITHIN = 6_000;
/** Bytes of such an answer: ours are a few thousand. */
export const SIGN_IN_ANSWER_SIZE = 64 * 1024;
/** Minutes in which the person comes back from signing in: enough to find one's telephone. */
export const SIGN_IN_MINUTES = 15;
/** Sign-ins begun and not ended; further ones take the place of the oldest. */
export const SIGN_INS_AT_ONCE = 10;
/** Seconds before its end in which an access token is no longer used: a mail may take a while. */
export const TOKEN_MARGIN = 120;
/** Seconds that an access token is taken to hold where the answer does not say. */
export const TOKEN_SECONDS = 600;
