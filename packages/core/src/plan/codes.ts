/**
 * Everything a plan can give as a reason. The comment behind a code names its parameters:
 * `*At` an instant, `*On` a day, `contact` a contact's id, the rest as said.
 */
export const REASON_CODES = [
  // whether
  "process-over", // status
  "does-not-feel-right",
  "asked-for-no-contact",
  "no-interview-yet", // endAt? (when the first one ends)
  "get-their-details",
  "small-gesture-can-tip-it",
  "others-feel-good-too", // the next round is promised or on file
  // locked
  "already-written", // sentAt, kind, channel?
  "perhaps-already-sent", // sentAt, channel?: delivery is uncertain
  "a-call-is-not-a-message", // the phone's lock is lifted
  "locked", // on a channel
  // when
  "window-open", // closesAt
  "window-late", // closesAt: more than 24 hours have passed
  "next-interview-ahead", // endAt
  "promise-running", // promisedOn, dueAt
  "promise-passed", // promisedOn, dueAt
  "silence-running", // lastAt, dueAt
  "silence-long-enough", // lastAt, dueAt
  "recipient-away", // returnsOn, dueAt: an automatic reply says so
  "holidays-unknown", // region
  // whom
  "marked-as-leading", // contact
  "sent-the-invitation", // contact
  "role-leads-usually", // contact, role?
  "nobody-on-file",
  // channels
  "they-used-it", // contact
  "employer-used-it",
  "standard-for-most",
  "after-video-interview",
  "your-choice",
  "they-phoned", // contact
  "nobody-phoned",
  "not-calm-on-phone",
  "no-points-written",
  "asked-for-no-calls",
  "unanswered-twice", // calls
  "no-office-hours-left", // closesAt
  "never-arrives-in-time",
  "thank-you-only",
  "letter-fits",
  "letter-not-said-to-fit",
  "cannot-deliver-by-hand",
  "visit-fits",
  "visit-not-said-to-fit",
  "no-details", // detail: email | phone | address | dialogue
  "bounced", // sentAt, detail
  // register and shape
  "culture-unknown",
  "letter-one-step-up",
  "relaxed-culture",
  "formal-culture",
  "formal-manner", // contact
  "nobody-to-read",
  "nothing-to-add",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What the candidate can be asked. `answer-them`: contact?, askedAt. `recipient-details`: contact?, detail?. */
export const QUESTION_CODES = [
  "answer-them",
  "who-leads",
  "recipient-details",
  "calm-on-phone",
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];
