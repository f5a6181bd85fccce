import type { BeforeWords } from "./words-da.ts";

/** The same in English. */
export const en: BeforeWords = {
  title: "Before the interview",
  formats: { "in-person": "In person", video: "By video", phone: "By phone" },
  map: "See on a map",
  join: "Open the meeting",
  when: "When does it start?",
  list: "Good to have in place",
  done: "In place",
  open: "Missing",
  items: {
    answer: { done: "You have answered them", open: "Tell them that you are coming" },
    lead: {
      done: (name) => `${name} is in charge of the hiring`,
      open: "Find out who is in charge of the hiring",
    },
    details: {
      done: (name) => `You can reach ${name}`,
      open: "Get an email address or a phone number before you leave",
    },
  },
  somebody: "them",
  answered: "I have answered",
  after: "When it is over, we will ask you how it went.",
};
