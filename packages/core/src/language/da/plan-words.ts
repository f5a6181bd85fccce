import type { Act, PlanSentences, PlanWords } from "../plan-words.ts";
import type { Telling } from "../telling.ts";
import { DA_CHANNELS } from "./channel-phrases.ts";
import { personWords } from "./persons.ts";
import { daReasonWords } from "./reason-words.ts";

const questions: PlanWords["questions"] = {
  "answer-them": (told) => {
    const day = told.pastDay("askedAt") ?? "sidst";
    return told.person === null
      ? `De spurgte dig om noget ${day}. Har du svaret?`
      : `${personWords(told.person)} spurgte dig om noget ${day}. Har du svaret?`;
  },
  "who-leads": () => "Hvem har hovedansvaret for ansættelsen?",
  "recipient-details": recipientDetails,
  "calm-on-phone": (told) => `Er du tryg ved at ringe til ${personWords(told.person)}?`,
};

const WHERE_FOUND = "i invitationen, i stillingsopslaget eller på virksomhedens hjemmeside";

function recipientDetails(told: Telling): string {
  if (told.person === null) {
    return `Hvem skal du skrive til, og hvordan får du fat i vedkommende? Det står ofte ${WHERE_FOUND}.`;
  }
  const person = personWords(told.person);
  switch (told.text("detail")) {
    case "email":
      return `Hvad er mailadressen til ${person}? Den står ofte ${WHERE_FOUND}.`;
    case "phone":
      return `Hvad er telefonnummeret til ${person}? Det står ofte ${WHERE_FOUND}.`;
    case "address":
      return `Hvad er adressen på ${told.company ?? "virksomheden"}? Den står som regel på hjemmesiden.`;
    default:
      return `Hvordan får du fat i ${person}? En mailadresse eller et nummer står ofte ${WHERE_FOUND}.`;
  }
}

/** "Skriv en mail til Anders i dag kl. 16". */
function doIt({ channel, person, when, short }: Act): string {
  const who = personWords(person);
  const brief = short ? "kort " : "";
  switch (channel) {
    case "email":
      return `Skriv en ${brief}mail til ${who} ${when}`;
    case "online-message":
      return `Skriv en ${brief}besked til ${who} ${when}`;
    case "linkedin":
      return `Skriv ${brief}til ${who} på LinkedIn ${when}`;
    case "phone":
      return `Ring ${brief}til ${who} ${when}`;
    case "letter":
      return `Send et ${brief}brev til ${who} ${when}`;
    case "hand-delivered-letter":
      return `Aflever et ${brief}brev til ${who} ${when}`;
    case "visit":
      return `Kig ${brief}forbi hos ${who} ${when}`;
  }
}

const plan: PlanSentences = {
  now: "nu",
  leaveIt: "Lad det ligge.",
  nothingToDoNow: "Du skal ikke gøre noget lige nu.",
  nothingToDoYet: "Du skal ikke gøre noget endnu.",
  mayCall: (person) =>
    `Vil du alligevel gøre noget, så ring kort til ${personWords(person)} i kontortiden.`,
  answerFirst: (told) => {
    const day = told.pastDay("askedAt") ?? "sidst";
    return told.person === null
      ? `Svar først på det, de spurgte dig om ${day}.`
      : `Svar først på det, ${personWords(told.person)} spurgte dig om ${day}.`;
  },
  thank: (act) => `${doIt(act)}, og sig tak for samtalen.`,
  ask: (act) => `${doIt(act)}, og spørg, hvor langt de er nået.`,
  findAWay: (person, until) => {
    const way =
      person === null
        ? "Find ud af, hvem du skal skrive til, og hvordan du får fat i vedkommende"
        : `Find ud af, hvordan du får fat i ${personWords(person)}`;
    return until === null
      ? `${way}, så du kan spørge, hvor langt de er nået.`
      : `${way}, så du kan nå at sige tak inden ${until}.`;
  },
  inTouchAlready: (channel) => DA_CHANNELS[channel].inTouch,
};

/** Everything said of a plan in Danish. */
export const daPlanWords: PlanWords = { language: "da", reasons: daReasonWords, questions, plan };
