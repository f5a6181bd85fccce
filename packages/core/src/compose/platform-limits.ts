/** Longest text, in characters, that LinkedIn takes in an invitation from an account that is not paid for. */
export const INVITATION_CHARACTERS = 200;

/**
 * Longest message, in UTF-16 code units, on the channels whose platforms cut or refuse what is longer: LinkedIn's InMail takes the
 * least of its messages, and among chats and recruiting platforms the narrowest common limit is a thousand.
 */
export const MOST_CHARACTERS = { linkedin: 1_900, "online-message": 1_000 } as const;
