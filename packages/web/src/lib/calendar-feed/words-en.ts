import type { CalendarFeedWords } from "./words-da.ts";

export const en: CalendarFeedWords = {
  title: "Calendar",
  text: "See interviews, deadlines and the best moments in your own calendar. The address is secret: whoever has it can see them.",
  here: "Efterklang runs on your own computer, so it is the calendar on this computer that can read the address. For others you can get a process as a file.",
  make: "Make a secret address",
  renew: "Make a new address",
  stop: "Switch the address off",
  address: "The calendar's address",
  once: "Copy it now. It is shown this once only, so that nobody else finds it.",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "It could not be copied. Select the address and copy it yourself.",
  inUse: "An address is in use. If you make a new one, the old one stops working.",
  stopped: "The address is switched off.",
  failed: "Efterklang does not answer right now. Nothing was changed. Try again in a moment.",
};
