/** What an address of a mail server begins with. */
export const DAEMON =
  /^(mailer-daemon|mail-daemon|maildaemon|postmaster|mail-delivery|mdaemon|bounce|bounces|mailerdaemon|microsoftexchange[0-9a-f]+)([+._-]|$)/;

/** How mail servers sign, as `plainWords`. */
export const DAEMON_NAMES = [
  "mail delivery",
  "mailer-daemon",
  "microsoft outlook",
  "microsoft exchange",
  "system administrator",
  "systemadministrator",
  "postmaster",
  "e-mail-system",
];

/** Ways to say that a mail came to nobody. */
export const FAILED = [
  "undelivered mail",
  "undeliverable",
  "undelivered",
  "delivery has failed",
  "delivery failed",
  "delivery failure",
  "delivery status notification (failure)",
  "mail delivery failed",
  "returned mail",
  "failure notice",
  "could not be delivered",
  "couldn't be delivered",
  "wasn't able to deliver",
  "was not delivered",
  "address not found",
  "message blocked",
  "user unknown",
  "recipient address rejected",
  "kan ikke leveres",
  "kunne ikke leveres",
  "kunne ikke blive leveret",
  "blev ikke leveret",
  "er ikke leveret",
  "ikke afleveret",
  "kunne ikke afleveres",
  "levering mislykkedes",
  "leveringen mislykkedes",
  "leveringsfejl",
  "ulevérbar",
  "uleveret",
  "adressen blev ikke fundet",
  "modtageren findes ikke",
  "returneret mail",
  "returneret til afsender",
] as const;

/** Ways to say that it is still being tried. */
export const DELAYED = [
  "delivery status notification (delay)",
  "delayed mail",
  "delivery delayed",
  "has been delayed",
  "is delayed",
  "still being retried",
  "will keep trying",
  "will continue to try",
  "no action is required",
  "you do not need to resend",
  "warning: could not send message for past",
  "forsinket",
  "leveringen er udskudt",
  "vi prøver igen",
  "forsøges igen",
  "du behøver ikke at sende",
] as const;

/** Subjects of receipts. */
export const READ_SUBJECT =
  /^\s*(læst|read|ulæst|not read|slettet|deleted|åbnet|kvittering for læsning|read receipt|return receipt)\s*(\(.{0,40}\))?\s*:/i;
