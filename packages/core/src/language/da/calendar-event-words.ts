import type { CalendarEventWords } from "../calendar-event-words.ts";

const about = (title: string) => (company: string | null) =>
  company === null ? title : `${title} – ${company}`;

/** Calendar entries in Danish. */
export const daCalendarEventWords: CalendarEventWords = {
  calendar: "Efterklang",
  titles: {
    interview: (company) => (company === null ? "Jobsamtale" : `Samtale hos ${company}`),
    "follow-up": about("Tid til at følge op"),
    "window-closes": about("Sidste udkald for en tak"),
    "answer-promised": about("Svar lovet senest i dag"),
    inquiry: about("Nu kan du spørge til status"),
  },
  help: {
    interview: "Find ud af, hvem der leder ansættelsen, og få deres mail eller nummer med hjem.",
    "follow-up": "Udkastet ligger klar i Efterklang.",
    "window-closes": "Herefter er det bedre at lade være end at skrive sent.",
    "answer-promised": "Giv dem en dag eller to mere, før du spørger.",
    inquiry: "Spørg én gang, kort og direkte. Udkastet ligger klar i Efterklang.",
  },
};
