import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { ReminderKind } from "@efterklang/core/reminders/due-reminder";

/** What a reminder is about, where it is one; `several` for more than one case, `test` to try it out. */
export type ReminderTopic = ReminderKind | "several" | "test";

/** Anybody may see a lock screen: no company, no name, not that it is about a job. Danish is written first. */
const WORDS: Record<LanguageCode, Record<ReminderTopic, string>> = {
  da: {
    "interview-tomorrow": "Der er noget, du gerne ville have på plads til i morgen.",
    "interview-ended": "Hvordan gik det? Skriv det ned, mens du husker det.",
    "best-moment": "Nu er et godt tidspunkt til det, du ville gøre.",
    "window-closes": "Der er noget, du ville nå, og der er et par timer igen.",
    "inquiry-due": "Der er noget, du ville gøre i dag.",
    several: "Der er et par ting, du ville gøre i dag.",
    test: "Sådan ser et praj ud.",
  },
  en: {
    "interview-tomorrow": "There is something you wanted in place for tomorrow.",
    "interview-ended": "How did it go? Write it down while you remember.",
    "best-moment": "Now is a good time for what you wanted to do.",
    "window-closes": "There is something you wanted to get done, with a couple of hours left.",
    "inquiry-due": "There is something you wanted to do today.",
    several: "There are a few things you wanted to do today.",
    test: "This is what a reminder looks like.",
  },
};

/** What stands on the lock screen. */
export function reminderText(topic: ReminderTopic, language: LanguageCode): string {
  return WORDS[language][topic];
}

/** What the service worker is told, as JSON: the words, and what to open. It travels encrypted. */
export interface ReminderPayload {
  text: string;
  language: LanguageCode;
  /** Null for Today. */
  caseId: string | null;
}
