import type { LanguageCode } from "../case-file/case-file.ts";
import type { Phrases } from "../text/phrases.ts";
import { phraseList } from "../text/phrases.ts";
import type { Token } from "../text/token.ts";
import { danishMail, englishMail } from "./example-case.ts";
import type { ReviewContext, Rule, RuleExamples } from "./rule.ts";

const HERE_DA =
  "(på|via|over|gennem|til) (mit|min)? (linkedin|linked in|linkedln|linkedin netværk)";
const HERE_EN = "(on|via|through|over) (linkedin|linked in)";

/** What says by itself that somebody connects. */
const OUTRIGHT: Readonly<Record<LanguageCode, Phrases<string>>> = {
  da: phraseList([
    `(forbinde|forbinder|forbindes|forbundet|forbindelse|connecte|connecter|connectet|connected|linke|linker|adde|adder|addet|tilføje|tilføjer|tilføjet|tilføj) .. ${HERE_DA}`,
    `(forbinde|forbindes|connecte|connectes|linkes) .. her`,
    `(invitation|invitationen|invitere|inviterer|inviteret|anmodning|anmodningen|kontaktanmodning|venneanmodning|forbindelsesanmodning|netværksanmodning) .. ${HERE_DA}`,
    "(linkedin) (invitation|invitationen|anmodning|anmodningen|forespørgsel|forbindelse|request)",
    `(sendt|sender|sende|send|modtage|modtager|acceptere|accepterer|accepter) .. (linkedin) (invitation*|anmodning*|forespørgsel*)`,
    "(sendt|sender|sende) .. (kontaktanmodning|forbindelsesanmodning|netværksanmodning|connection request) (her)? (på|via)? (linkedin)?",
    `(kontakt|kontakten|forbindelse|forbindelsen|netværk|netværke|netværket) .. ${HERE_DA}`,
    `(følges|ses|mødes|holde) .. ved? ${HERE_DA}`,
    "(dig|jer) (i|til) (mit|dit)? (linkedin netværk|netværk)",
    `(finde|finder|find|skrive|opsøge) .. (dig|hinanden|jer) .. ${HERE_DA}`,
  ]),
  en: phraseList([
    `(connect|connecting|connected|connection|connections|link|linking|add|adding|added) .. ${HERE_EN}`,
    `(connect|connecting|link up) (here)`,
    `(invitation|invite|invited|invites|request|requested|requests) .. ${HERE_EN}`,
    "(linkedin) (invitation|invite|request|connection|connect)",
    "(sent|send|sending) .. (connection|contact) request (on|via)? (linkedin)?",
    "(connection|contact) request (on|via)? (linkedin)?",
    "(invite|invitation|request) to connect",
    `(stay|keep|be|get) .. (touch|contact|connected) .. ${HERE_EN}`,
    `(find|look up|follow) (you|each other) .. ${HERE_EN}`,
    `(network|networking) .. ${HERE_EN}`,
    "(your|my) linkedin network",
  ]),
};
/** They have done it, and it is past: thanks for a message there invites nobody. */
const THEIRS: Readonly<Record<LanguageCode, Phrases<string>>> = {
  da: phraseList([
    "(tak|mange tak|tusind tak) for (at du|at i|din|jeres|invitationen|beskeden|henvendelsen|kontakten)",
    "(du|i) (kontaktede|skrev|fandt|tog)",
    "jeres (opslag|profil|side)",
  ]),
  en: phraseList([
    "(thank|thanks) (you)? .. for (your|the|connecting|reaching|getting|contacting|messaging|finding|inviting)",
    "you (contacted|wrote|found|reached|messaged|got)",
  ]),
};

/** It speaks of connecting on LinkedIn while the process is open. */
export const linkedinInvitation: Rule = {
  id: "linkedin-invitation",
  principle: "no-linkedin-invitation",
  severity: "must",
  message: {
    da: () => "Vent med LinkedIn, til processen er slut.",
    en: () => "Leave LinkedIn until the process is over.",
  },
  why: {
    da: "En invitation, mens de vælger, kan opleves som et forsøg på at påvirke dem. Bagefter er den velkommen, uanset hvordan det gik.",
    en: "An invitation while they are choosing can be felt as an attempt to sway them. Afterwards it is welcome, whatever the outcome.",
  },
  check(context) {
    if (!context.processOpen) return [];
    const { tokens } = context.message;
    const found = OUTRIGHT[context.language].find(tokens);
    return found
      .filter(
        ({ first, last }) =>
          speaksOfLinkedIn(tokens, first, last, context) && !isTheirs(tokens, first, context),
      )
      .map(({ start, end }) => ({ span: { start, end } }));
  },
};

/** "Connect here" says it only on LinkedIn itself; a request to connect says it anywhere. */
function speaksOfLinkedIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  { channel }: ReviewContext,
): boolean {
  const words = tokens.slice(first, last + 1).map(({ key }) => key);
  if (!words.includes("her") && !words.includes("here")) return true;
  return channel === "linkedin" || words.some((word) => word.startsWith("linked"));
}

/** In words; whoever was thanked further away was thanked for something else. */
const LONGEST_CLAUSE = 25;

function isTheirs(tokens: readonly Token[], place: number, { language }: ReviewContext): boolean {
  let from = place;
  while (from > 0 && place - from < LONGEST_CLAUSE && !tokens[from]!.first) from -= 1;
  return THEIRS[language].test(tokens.slice(from, place + 1));
}

export const linkedinInvitationExamples = (): RuleExamples => ({
  da: {
    bad: [
      danishMail("Tak for i går. Jeg vil gerne «forbinde med dig på LinkedIn»."),
      danishMail("Tak for i går. Jeg har sendt dig en «invitation på LinkedIn»."),
      danishMail("Tak for i går. Jeg håber, at du vil «acceptere min LinkedIn-invitation»."),
      danishMail("Tak for i går. Jeg har tilladt mig at «tilføje dig på LinkedIn»."),
      danishMail("Tak for i går. Lad os «holde kontakten via LinkedIn»."),
      "Hej Anders\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær\nPS. Skal vi «connecte på LinkedIn»?",
    ],
    good: [
      danishMail("Tak for beskeden på LinkedIn og for samtalen i går."),
      danishMail("Tak for i går. Jeg læste jeres opslag på LinkedIn om havvindparken."),
      {
        body: danishMail("Tak for svaret. Jeg sender dig en invitation på LinkedIn."),
        caseFile: { process: { status: "rejected" } },
      },
      {
        body: danishMail(
          "Tak for samtalen hos LinkedIn i går. Måden, I forbinder folk på, er spændende.",
        ),
        caseFile: { company: { name: "LinkedIn" } },
      },
      "Kære Anders\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær\nlinkedin.com/in/mettekjaer",
      danishMail("Tak for i går. Det var dig, der fandt mig på LinkedIn, og det er jeg glad for."),
      danishMail("Tak for i går. Jeg ser en god forbindelse mellem kablerne og havnen."),
    ],
  },
  en: {
    bad: [
      englishMail("Thank you for yesterday. I would love to «connect with you on LinkedIn»."),
      englishMail("Thank you for yesterday. I have just sent you an «invitation on LinkedIn»."),
      englishMail("Thank you for yesterday. I sent you a «LinkedIn request»."),
      englishMail("Thank you for yesterday. Let us «stay in touch via LinkedIn»."),
      englishMail("Thank you for yesterday. You will have seen my «connection request»."),
      "Dear James,\n\nThank you for yesterday.\n\nBest,\nSarah O'Neil\nPS: shall we «connect on LinkedIn»?",
    ],
    good: [
      englishMail("Thank you for your message on LinkedIn and for the interview yesterday."),
      englishMail("Thank you for yesterday. I read your post on LinkedIn about tide forecasts."),
      {
        body: englishMail(
          "Thank you for letting me know. I would like to connect with you on LinkedIn.",
        ),
        caseFile: { process: { status: "rejected" } },
      },
      {
        body: englishMail(
          "Thank you for the interview at LinkedIn. How you connect people is what drew me to it.",
        ),
        caseFile: { company: { name: "LinkedIn" } },
      },
      "Dear James,\n\nThank you for yesterday.\n\nBest,\nSarah O'Neil\nlinkedin.com/in/sarah",
      englishMail(
        "Thank you for yesterday. The connection between the sensors and the forecast is what I like.",
      ),
      englishMail("Thank you for reaching out on LinkedIn, and for yesterday."),
    ],
  },
});
