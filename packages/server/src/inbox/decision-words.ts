/** What an employer decides, in the words that platforms send it out with. */
const DECISIONS = [
  "må vi desværre meddele",
  "vi må desværre meddele",
  "må desværre meddele",
  "desværre ikke går videre",
  "gå videre med andre",
  "gået videre med andre",
  "gå videre med en anden",
  "valgt en anden kandidat",
  "valgt at ansætte",
  "har valgt en anden",
  "har valgt andre",
  "ikke kommet i betragtning",
  "stillingen er besat",
  "vi vil gerne invitere dig til",
  "vi vil gerne tilbyde dig",
  "vi ser frem til at møde dig",
  "indkaldes hermed til",
  "inviterer dig hermed til",
  "regret to inform",
  "we have decided to move forward with other",
  "decided to proceed with other",
  "decided not to proceed",
  "decided not to move forward",
  "will not be progressing",
  "not been selected",
  "have not been successful",
  "unfortunately, we will not",
  "position has been filled",
  "would like to invite you to",
  "pleased to offer you",
  "delighted to offer you",
  "would like to offer you",
] as const;

/** With these a platform passes on what a person wrote. */
const MESSAGES = [
  "har sendt dig en besked",
  "sendte dig en besked",
  "sendt dig en ny besked",
  "har skrevet til dig",
  "ny besked fra",
  "har svaret på din besked",
  "du har modtaget en besked fra",
  "sent you a message",
  "sent you a new message",
  "new message from",
  "replied to your message",
  "you have a new message",
] as const;

/** True where the text tells what was decided about the candidate; the text as `plainWords`. */
export function tellsDecision(words: string): boolean {
  return DECISIONS.some((phrase) => words.includes(phrase));
}

/** True where a platform passes on a person's message; the text as `plainWords`. */
export function passesOnMessage(words: string): boolean {
  return MESSAGES.some((phrase) => words.includes(phrase));
}
