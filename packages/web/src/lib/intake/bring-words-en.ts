import type { BringWords } from "./bring-words-da.ts";

/** The same in English. */
export const en: BringWords = {
  title: "Have you got an invitation?",
  hint: "Then there is nothing to type. Bring it as it is: a calendar file, an email, a contact card or just the text.",
  elsewhere: "You can also just drag it in here or paste it on this page.",
  choose: "Choose files",
  paste: "Paste text",
  pasteLabel: "The text as you got it",
  read: "Read it",
  drop: "Drop it here",
  reading: "Reading the invitation …",
  nothingShared:
    "There was nothing to read in what you shared. Try sharing the file or the text again.",
};
