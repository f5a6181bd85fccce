import type { ContactRole } from "../../case-file/case-file.ts";
import type { PlanWords } from "../plan-words.ts";
import type { Telling } from "../telling.ts";
import { EN_CHANNELS } from "./channel-phrases.ts";
import { personWords } from "./persons.ts";

const company = (told: Telling) => told.company ?? "the company";
const place = (told: Telling) => (told.company === null ? "there" : `at ${told.company}`);
const person = (told: Telling) => personWords(told.person);
const phrases = (told: Telling) => (told.channel === null ? null : EN_CHANNELS[told.channel]);
/** A day in its place in the sentence, or nothing. */
const spaced = (day: string | null) => (day === null ? "" : ` ${day}`);

const TIMES = ["no times", "once", "twice", "three times", "four times", "five times", "six times"];

/** Why the plan is as it is, in English. */
export const enReasonWords: PlanWords["reasons"] = {
  "process-over": (told) =>
    PROCESS_OVER[told.text("status") ?? ""] ??
    "The process is over, so there is nothing left to follow up on.",
  "does-not-feel-right": () =>
    "You said that it does not feel right, and that is a feeling you can trust.",
  "asked-for-no-contact": (told) =>
    `${company(told)} asked not to be contacted, so the best impression you can make is to leave it.`,
  "no-interview-yet": (told) => {
    const end = told.momentName("endAt");
    return end === null
      ? "You have not had the interview yet, so there is nothing to follow up on."
      : `The interview does not end until ${end}, so there is nothing to follow up on before then.`;
  },
  "get-their-details": () =>
    "Find out who leads the hiring, and get an e-mail address and a phone number before you leave the interview.",
  "small-gesture-can-tip-it": () =>
    "You do not have to follow up, but choosing between several good candidates is hard, and a small, thoughtful note can make the difference.",
  "others-feel-good-too": () =>
    "Another interview is in sight, but perhaps for others too, so a thank-you is still a good idea.",

  "already-written": (told) => {
    const did =
      told.text("kind") === "voicemail"
        ? "left a message on the answering machine"
        : (phrases(told)?.didIt ?? "wrote to them");
    return `You ${did}${spaced(told.pastDay("sentAt"))}, so now it is their turn to answer.`;
  },
  "perhaps-already-sent": (told) => {
    const sent = `${phrases(told)?.yours ?? "the message you sent"}${spaced(told.pastDay("sentAt"))}`;
    return told.channel === "email"
      ? `It is not certain that ${sent} went out; look among your sent mail, and do not write again until you know.`
      : `It is not certain that ${sent} got through, so do not write again until you know.`;
  },
  "a-call-is-not-a-message": () =>
    "You have talked on the phone before, so a short call is possible, although it is too early to write again.",
  locked: (told) =>
    `You have not had an answer yet, so ${phrases(told)?.another ?? "anything else"} has to wait.`,

  "window-open": (told) => {
    const end = told.momentName("closesAt");
    return `A thank-you does the most good within a day of the interview${end === null ? "" : `, that is, before ${end}`}.`;
  },
  "window-late": (told) => {
    const end = told.momentName("closesAt");
    return `More than a day has passed since the interview, but a short thank-you is still welcome${end === null ? "" : ` until ${end}`}.`;
  },
  "next-interview-ahead": (told) =>
    `You have another interview${spaced(told.day("endAt"))}, so save your question until it is over.`,
  "promise-running": (told) =>
    `${company(told)} promised an answer ${promisedBy(told)}, so give them ${timeUntil(told)}.`,
  "promise-passed": (told) =>
    `${company(told)} promised an answer ${promisedBy(told)}, and a little time has passed since, so it is quite all right to ask.`,
  "silence-running": (told) => {
    const last = told.pastDay("lastAt");
    const since = last === null ? "Nobody has" : `You were last in touch ${last}, and nobody has`;
    return `${since} named a day for the answer, so give them ${timeUntil(told)}.`;
  },
  "silence-long-enough": (told) => {
    const last = told.pastDay("lastAt");
    return last === null
      ? "Enough time has passed for it to be natural to ask."
      : `You were last in touch ${last}, and enough time has passed for it to be natural to ask.`;
  },
  "recipient-away": (told) => {
    const back = told.dayName("returnsOn");
    const away = back === null ? "away for now" : `not back until ${back}`;
    return `According to the automatic reply, the recipient is ${away}, so give them ${timeUntil(told)}.`;
  },
  "holidays-unknown": () =>
    "Only weekends are left out here and not the country's public holidays; check that they are open before you call or write.",

  "marked-as-leading": (told) =>
    `${person(told)} leads the hiring and is therefore the right one to contact.`,
  "sent-the-invitation": (told) =>
    `${person(told)} invited you to the interview and so probably leads the hiring.`,
  "role-leads-usually": roleLeadsUsually,
  "nobody-on-file": () =>
    "You have not noted anybody from the company yet, so begin by finding out who to write to.",

  "they-used-it": (told) => {
    const by = phrases(told);
    return by === null
      ? `${person(told)} contacted you that way, so it is natural to go on like that.`
      : `${person(told)} ${by.didToYou}, so ${by.one} is the natural choice.`;
  },
  "employer-used-it": (told) => {
    const by = phrases(told);
    return by === null
      ? `${company(told)} contacted you that way, so it is natural to go on like that.`
      : `${company(told)} ${by.didToYou}, so ${by.one} is the natural choice.`;
  },
  "standard-for-most": () =>
    "An e-mail suits most people and is the safe choice with nothing else to go by.",
  "after-video-interview": () =>
    "The interview was held online, so writing online comes naturally too.",
  "your-choice": (told) =>
    `You would rather ${phrases(told)?.doIt ?? "do it that way"}, and your own feeling counts the most.`,
  "they-phoned": (told) =>
    `${person(told)} called you about the interview, so a short call is a good choice too.`,
  "nobody-phoned": (told) =>
    `${person(told)} has not called you about the interview, so a call can easily come at a bad moment.`,
  "not-calm-on-phone": () =>
    "You are not at ease on the phone, so you come across better in writing.",
  "no-points-written": () =>
    "You have not written any points down yet, and a call goes best when you know what you want to say.",
  "asked-for-no-calls": (told) => `${company(told)} asked not to be called.`,
  "unanswered-twice": (told) => {
    const calls = told.count("calls") ?? 2;
    return `You have called ${TIMES[calls] ?? `${calls} times`} without getting through, and more calls can seem pushy.`;
  },
  "no-office-hours-left": (told) => {
    const end = told.momentName("closesAt");
    const act = phrases(told)?.doIt ?? "do this";
    return `It is best to ${act} in office hours only, and there are none left before ${end ?? "the deadline"}.`;
  },
  "never-arrives-in-time": () => "A letter takes several days by post, and that is too long.",
  "thank-you-only": () =>
    "A letter handed over suits a thank-you, but not a question about how far they have got.",
  "letter-fits": () => "You think that a letter fits the place, and you can hand it over yourself.",
  "letter-not-said-to-fit": () =>
    "A letter can seem formal or dated unless you know that it fits the place.",
  "cannot-deliver-by-hand": () =>
    "A letter has to be handed over to arrive in time, and for that you need to be able to go there.",
  "visit-fits": () => "You think that a visit is both appropriate and practical.",
  "visit-not-said-to-fit": () =>
    "Drop in only if you are quite sure that it is both appropriate and practical.",
  "no-details": noDetails,
  bounced: (told) => {
    const sent = `${phrases(told)?.yours ?? "the message you sent"}${spaced(told.pastDay("sentAt"))}`;
    return `${sent} did not get through, so ${BOUNCED[told.text("detail") ?? ""] ?? "that way is closed for now"}.`;
  },

  "culture-unknown": () =>
    "When you do not know the tone of a place, a little too formal is better than a little too casual.",
  "letter-one-step-up": () => "A letter is always a little more formal than an e-mail.",
  "relaxed-culture": (told) =>
    `The tone ${place(told)} is relaxed, so you can write a little more freely.`,
  "formal-culture": (told) => `The tone ${place(told)} is formal, so the message should be too.`,
  "formal-manner": (told) => `${person(told)} keeps a formal tone, so the message does too.`,
  "nobody-to-read": () =>
    "There is no one person to match the tone to, so the formal one is the safest.",
  "nothing-to-add": () => "You have not noted anything to add, so a short thank-you is best.",
};

const PROCESS_OVER: Readonly<Record<string, string>> = {
  offered: "You have been offered the job, so now they are the ones waiting for your answer.",
  hired: "You got the job, so there is nothing left to follow up on.",
  rejected: "It was a no this time, so there is nothing left to follow up on.",
  withdrawn: "You have withdrawn, so there is nothing left to follow up on.",
  cancelled: "The position will not be filled after all, so there is nothing left to follow up on.",
};

const BOUNCED: Readonly<Record<string, string>> = {
  email: "the address is probably wrong",
  address: "the address is probably wrong",
  phone: "the number is probably wrong",
};

const NAMELESS_ROLES: Record<ContactRole, string> = {
  hr: "It is usually HR that runs the hiring.",
  manager: "The future manager often has the final say.",
  "department-head": "The head of the department often decides who is hired.",
  recruiter: "Everything has gone through the agency, so it is natural to go on that way.",
  other: "Nobody is marked as leading the hiring, so this is the best guess.",
};

function roleLeadsUsually(told: Telling): string {
  const name = told.person?.name ?? null;
  const role = told.person?.role ?? "other";
  if (name === null) return NAMELESS_ROLES[role];
  const known: Record<ContactRole, string> = {
    hr: `${name} is in HR, and it is usually HR that runs the hiring.`,
    manager: `${name} will be your manager if you get the job, and the future manager often has the final say.`,
    "department-head": `${name} is head of the department and often decides who is hired.`,
    recruiter: `${name} is your contact at the agency, so it is natural to go that way.`,
    other: `Nobody is marked as leading the hiring, so ${name} is the best guess.`,
  };
  return known[role];
}

function noDetails(told: Telling): string {
  switch (told.text("detail")) {
    case "email":
      return `You are missing an e-mail address for ${person(told)}.`;
    case "phone":
      return `You are missing a phone number for ${person(told)}.`;
    case "address":
      return `You are missing the address of ${company(told)}.`;
    case "dialogue":
      return told.channel === "linkedin"
        ? "You have not written to each other on LinkedIn, and an invitation has to wait until the process is over."
        : "You have not sent each other messages before, so this is not the place to begin.";
    default:
      return "Some of the details needed are missing.";
  }
}

function promisedBy(told: Telling): string {
  const day = told.dayName("promisedOn");
  return day === null ? "by now" : `by ${day}`;
}

function timeUntil(told: Telling): string {
  const due = told.dayName("dueAt");
  return due === null ? "a little more time" : `until ${due}`;
}
