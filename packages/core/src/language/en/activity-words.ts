import type { ActivityWords } from "../activity-words.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The log in English. */
export const enActivityWords: ActivityWords = {
  title: "Job search",
  empty: "There is nothing here in that period.",
  unknownCompany: "Company not given",
  what: {
    interview: "Job interview",
    invitation: "Interview arranged",
    screening: "First conversation",
    message: "Message",
    conversation: "Conversation",
    "auto-reply": "Automatic reply",
    application: "Application",
    "follow-up": "Follow-up to the interview",
    voicemail: "Message on voicemail",
    "unanswered-call": "Call without an answer",
  },
  channels: {
    email: "e-mail",
    "online-message": "online message",
    linkedin: "LinkedIn",
    phone: "phone",
    letter: "letter by post",
    "hand-delivered-letter": "letter, handed over",
    visit: "visit in person",
  },
  formats: { "in-person": "in person", video: "video", phone: "phone" },
  day: (year, month, day) => `${Number(day)} ${MONTHS[Number(month) - 1]?.slice(0, 3)} ${year}`,
  time: (hour, minute) => `${hour}:${minute}`,
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  with: (people) => `with ${people}`,
  to: (people) => `to ${people}`,
  columns: ["Date", "Time", "What", "How", "With whom", "Company", "Position"],
};
