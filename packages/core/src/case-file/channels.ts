/** The seven ways of following up, in the order that breaks ties. */
export const CHANNELS = [
  "email",
  "online-message",
  "linkedin",
  "phone",
  "letter",
  "hand-delivered-letter",
  "visit",
] as const;
export type Channel = (typeof CHANNELS)[number];
