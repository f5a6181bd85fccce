import type { CalendarEventWords } from "../calendar-event-words.ts";

const about = (title: string) => (company: string | null) =>
  company === null ? title : `${title} – ${company}`;

/** Calendar entries in English. */
export const enCalendarEventWords: CalendarEventWords = {
  calendar: "Efterklang",
  titles: {
    interview: (company) => (company === null ? "Job interview" : `Interview at ${company}`),
    "follow-up": about("Time to follow up"),
    "window-closes": about("Last call for a thank-you"),
    "answer-promised": about("Answer promised by today"),
    inquiry: about("You can ask for an update now"),
  },
  help: {
    interview: "Find out who leads the hiring, and bring home their e-mail address or number.",
    "follow-up": "The draft is waiting in Efterklang.",
    "window-closes": "After this, leaving it is better than writing late.",
    "answer-promised": "Give them a day or two more before you ask.",
    inquiry: "Ask once, briefly and directly. The draft is waiting in Efterklang.",
  },
};
