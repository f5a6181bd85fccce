import type { ReminderWords } from "./words-da.ts";

export const en: ReminderWords = {
  title: "Reminders",
  text: "Be reminded when the interview is over, when it is a good time to write, and when enough time has passed to ask. Never at night, and only once for each thing.",
  discreet:
    "The lock screen shows neither company nor names, only that there is something you wanted to do. The reminder travels encrypted through the service that your browser’s maker runs for this. They can see that something comes, but not what.",
  running: "It works as long as Efterklang is running on your computer.",
  on: "Switch reminders on",
  off: "Switch them off",
  try: "Send one now",
  isOn: "Reminders are switched on in this browser.",
  turnedOff: "Reminders are switched off in this browser.",
  tried:
    "It is on its way. If it does not come, see whether your system holds the browser’s notifications back.",
  denied:
    "The browser has been told to show nothing from here. Allow notifications for this page in the browser’s settings, and try again.",
  unsupported:
    "This browser cannot show reminders. On iPhone and iPad it can once Efterklang has been added to the home screen.",
  noService:
    "The browser could not reach its service for reminders. Nothing was changed. Try again in a moment.",
  failed: "Efterklang does not answer right now. Nothing was changed. Try again in a moment.",
};
