import type { Act, PlanSentences, PlanWords } from "../plan-words.ts";
import type { Telling } from "../telling.ts";
import { EN_CHANNELS } from "./channel-phrases.ts";
import { personWords } from "./persons.ts";
import { enReasonWords } from "./reason-words.ts";

const questions: PlanWords["questions"] = {
  "answer-them": (told) => {
    const day = told.pastDay("askedAt") ?? "last time";
    const who = told.person === null ? "they" : personWords(told.person);
    return `${who} asked you something ${day}. Have you answered?`;
  },
  "who-leads": () => "Who carries the main responsibility for the hiring?",
  "recipient-details": recipientDetails,
  "calm-on-phone": (told) => `Do you feel at ease calling ${personWords(told.person)}?`,
};

const WHERE_FOUND = "in the invitation, in the job advert or on the company's website";

function recipientDetails(told: Telling): string {
  if (told.person === null) {
    return `Who should you write to, and how do you reach them? It often says so ${WHERE_FOUND}.`;
  }
  const person = personWords(told.person);
  switch (told.text("detail")) {
    case "email":
      return `What is the e-mail address of ${person}? It is often ${WHERE_FOUND}.`;
    case "phone":
      return `What is the phone number of ${person}? It is often ${WHERE_FOUND}.`;
    case "address":
      return `What is the address of ${told.company ?? "the company"}? It is usually on their website.`;
    default:
      return `How do you reach ${person}? An e-mail address or a number is often ${WHERE_FOUND}.`;
  }
}

/** "Send Anders an e-mail today at 4 pm". */
function doIt({ channel, person, when, short }: Act): string {
  const who = personWords(person);
  const a = short ? "a short" : "a";
  switch (channel) {
    case "email":
      return `Send ${short ? "a short" : "an"} e-mail to ${who} ${when}`;
    case "online-message":
      return `Send ${a} message to ${who} ${when}`;
    case "linkedin":
      return `Send ${a} message to ${who} on LinkedIn ${when}`;
    case "phone":
      return short ? `Give ${who} a short call ${when}` : `Call ${who} ${when}`;
    case "letter":
      return `Send ${a} letter to ${who} ${when}`;
    case "hand-delivered-letter":
      return `Hand over ${a} letter to ${who} ${when}`;
    case "visit":
      return `Drop in ${short ? "briefly " : ""}on ${who} ${when}`;
  }
}

const plan: PlanSentences = {
  now: "now",
  leaveIt: "Leave it.",
  nothingToDoNow: "There is nothing you need to do right now.",
  nothingToDoYet: "There is nothing you need to do yet.",
  mayCall: (person) =>
    `If you want to do something all the same, give ${personWords(person)} a short call in office hours.`,
  answerFirst: (told) => {
    const day = told.pastDay("askedAt") ?? "last time";
    const who = told.person === null ? "they" : personWords(told.person);
    return `First answer what ${who} asked you ${day}.`;
  },
  thank: (act) => `${doIt(act)} to say thank you for the interview.`,
  ask: (act) => `${doIt(act)} to ask how far they have got.`,
  findAWay: (person, until) => {
    const way =
      person === null
        ? "Find out who to write to and how to reach them"
        : `Find out how to reach ${personWords(person)}`;
    return until === null
      ? `${way}, so that you can ask how far they have got.`
      : `${way}, so that you can say thank you before ${until}.`;
  },
  inTouchAlready: (channel) => EN_CHANNELS[channel].inTouch,
};

/** Everything said of a plan in English. */
export const enPlanWords: PlanWords = { language: "en", reasons: enReasonWords, questions, plan };
