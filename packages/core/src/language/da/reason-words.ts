import type { ContactRole } from "../../case-file/case-file.ts";
import type { PlanWords } from "../plan-words.ts";
import type { Telling } from "../telling.ts";
import { DA_CHANNELS } from "./channel-phrases.ts";
import { personWords } from "./persons.ts";

const company = (told: Telling) => told.company ?? "virksomheden";
const place = (told: Telling) => (told.company === null ? "på stedet" : `hos ${told.company}`);
const person = (told: Telling) => personWords(told.person);
const phrases = (told: Telling) => (told.channel === null ? null : DA_CHANNELS[told.channel]);

const NUMBERS = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];

/** Why the plan is as it is, in Danish. */
export const daReasonWords: PlanWords["reasons"] = {
  "process-over": (told) =>
    PROCESS_OVER[told.text("status") ?? ""] ??
    "Forløbet er slut, så der er ikke mere at følge op på.",
  "does-not-feel-right": () =>
    "Du har sagt, at det ikke føles rigtigt, og den fornemmelse kan du godt stole på.",
  "asked-for-no-contact": (told) =>
    `${company(told)} har bedt om ikke at blive kontaktet, så det bedste indtryk gør du ved at lade være.`,
  "no-interview-yet": (told) => {
    const end = told.momentName("endAt");
    return end === null
      ? "Du har ikke været til samtale endnu, så der er ikke noget at følge op på."
      : `Samtalen er først slut ${end}, så før da er der ikke noget at følge op på.`;
  },
  "get-their-details": () =>
    "Find ud af, hvem der har ansvaret for ansættelsen, og få mailadresse og telefonnummer med, inden du går fra samtalen.",
  "small-gesture-can-tip-it": () =>
    "Du behøver ikke at følge op, men det er svært at vælge mellem flere gode kandidater, og en lille, gennemtænkt hilsen kan gøre forskellen.",
  "others-feel-good-too": () =>
    "Der er lagt op til endnu en samtale, men det kan der også være for andre, så en tak er stadig en god idé.",

  "already-written": (told) => {
    const day = told.pastDay("sentAt");
    const did =
      told.text("kind") === "voicemail"
        ? "lagde en besked på telefonsvareren"
        : (phrases(told)?.didIt ?? "skrev til dem");
    return `Du ${did}${day === null ? "" : ` ${day}`}, så nu er det deres tur til at svare.`;
  },
  "perhaps-already-sent": (told) => {
    const day = told.pastDay("sentAt");
    const sent = `${phrases(told)?.yours ?? "din besked"}${day === null ? "" : ` fra ${day}`}`;
    return told.channel === "email"
      ? `Det er ikke sikkert, at ${sent} kom af sted; se efter blandt dine sendte mails, og skriv ikke igen, før du ved det.`
      : `Det er ikke sikkert, at ${sent} nåede frem, så skriv ikke igen, før du ved det.`;
  },
  "a-call-is-not-a-message": () =>
    "I har talt sammen i telefon før, så et kort opkald er en mulighed, selv om det er for tidligt at skrive igen.",
  locked: (told) =>
    `Du har ikke fået svar endnu, så ${phrases(told)?.another ?? "alt andet"} må vente.`,

  "window-open": (told) => {
    const end = told.momentName("closesAt");
    return `En tak gør mest gavn inden for et døgn efter samtalen${end === null ? "" : `, altså inden ${end}`}.`;
  },
  "window-late": (told) => {
    const end = told.momentName("closesAt");
    return `Døgnet efter samtalen er gået, men en kort tak er stadig på sin plads${end === null ? "" : ` indtil ${end}`}.`;
  },
  "next-interview-ahead": (told) => {
    const day = told.day("endAt");
    return `Du skal til samtale igen${day === null ? "" : ` ${day}`}, så vent med at spørge, til den er overstået.`;
  },
  "promise-running": (told) => {
    const promised = told.dayName("promisedOn");
    const by = promised === null ? "på en bestemt dag" : `senest ${promised}`;
    return `${company(told)} lovede svar ${by}, så giv dem ${timeUntil(told)}.`;
  },
  "promise-passed": (told) => {
    const promised = told.dayName("promisedOn");
    const by = promised === null ? "inden nu" : `senest ${promised}`;
    return `${company(told)} lovede svar ${by}, og der er gået lidt tid siden, så det er helt i orden at spørge.`;
  },
  "silence-running": (told) => {
    const last = told.pastDay("lastAt");
    const since =
      last === null ? "Ingen har nævnt" : `I havde sidst kontakt ${last}, og ingen har nævnt`;
    return `${since} en dag for svaret, så giv dem ${timeUntil(told)}.`;
  },
  "silence-long-enough": (told) => {
    const last = told.pastDay("lastAt");
    return last === null
      ? "Der er gået så lang tid, at det er helt naturligt at spørge."
      : `I havde sidst kontakt ${last}, og siden er der gået så lang tid, at det er helt naturligt at spørge.`;
  },
  "recipient-away": (told) => {
    const back = told.dayName("returnsOn");
    const away = back === null ? "væk for tiden" : `først tilbage ${back}`;
    return `Ifølge autosvaret er modtageren ${away}, så giv dem ${timeUntil(told)}.`;
  },
  "holidays-unknown": () =>
    "Der er kun taget højde for weekender og ikke for landets helligdage; se efter, om der er åbent, før du ringer eller skriver.",

  "marked-as-leading": (told) =>
    `${person(told)} har ansvaret for ansættelsen og er derfor den rette at kontakte.`,
  "sent-the-invitation": (told) =>
    `${person(told)} inviterede dig til samtalen og har derfor nok ansvaret for ansættelsen.`,
  "role-leads-usually": roleLeadsUsually,
  "nobody-on-file": () =>
    "Du har ikke noteret nogen fra virksomheden endnu, så begynd med at finde ud af, hvem du skal skrive til.",

  "they-used-it": (told) => {
    const by = phrases(told);
    return by === null
      ? `${person(told)} har selv kontaktet dig på den måde, så det er naturligt at fortsætte sådan.`
      : `${person(told)} har selv ${by.doneToYou}, så ${by.one} er det naturlige.`;
  },
  "employer-used-it": (told) => {
    const by = phrases(told);
    return by === null
      ? `${company(told)} har kontaktet dig på den måde, så det er naturligt at fortsætte sådan.`
      : `${company(told)} har ${by.doneToYou}, så ${by.one} er det naturlige.`;
  },
  "standard-for-most": () =>
    "En mail passer de fleste og er det sikre valg, når der ikke er andet at gå efter.",
  "after-video-interview": () =>
    "Samtalen foregik online, så det falder naturligt også at skrive online.",
  "your-choice": (told) =>
    `Du vil helst ${phrases(told)?.doIt ?? "gøre det på den måde"}, og din egen fornemmelse vejer tungest.`,
  "they-phoned": (told) =>
    `${person(told)} ringede selv til dig om samtalen, så et kort opkald er også et godt valg.`,
  "nobody-phoned": (told) =>
    `${person(told)} har ikke ringet til dig om samtalen, så et opkald kan let komme ubelejligt.`,
  "not-calm-on-phone": () => "Du er ikke tryg ved at ringe, og så står du stærkere på skrift.",
  "no-points-written": () =>
    "Du har ikke skrevet nogen punkter ned endnu, og et opkald går bedst, når du ved, hvad du vil sige.",
  "asked-for-no-calls": (told) => `${company(told)} har bedt om ikke at blive ringet op.`,
  "unanswered-twice": (told) => {
    const calls = told.count("calls") ?? 2;
    return `Du har ringet ${NUMBERS[calls] ?? calls} gange uden at få fat i nogen, og flere opkald kan virke påtrængende.`;
  },
  "no-office-hours-left": (told) => {
    const end = told.momentName("closesAt");
    const act = phrases(told)?.doIt ?? "gøre det";
    return `Man bør kun ${act} i kontortiden, og der er ikke mere kontortid inden ${end ?? "fristen"}.`;
  },
  "never-arrives-in-time": () => "Et brev med posten er flere dage undervejs, og det er for længe.",
  "thank-you-only": () =>
    "Et brev, som du selv afleverer, passer til en tak, men ikke til at spørge, hvor langt de er nået.",
  "letter-fits": () => "Du mener, at et brev passer til stedet, og du kan selv aflevere det.",
  "letter-not-said-to-fit": () =>
    "Et brev kan virke formelt eller gammeldags, medmindre du ved, at det passer til stedet.",
  "cannot-deliver-by-hand": () =>
    "Et brev skal afleveres personligt for at nå frem i tide, og det kræver, at du selv kan komme forbi.",
  "visit-fits": () => "Du mener, at et besøg både er passende og praktisk muligt.",
  "visit-not-said-to-fit": () =>
    "Et uanmeldt besøg kræver, at du er helt sikker på, at det er både passende og praktisk muligt.",
  "no-details": noDetails,
  bounced: (told) => {
    const day = told.pastDay("sentAt");
    const sent = `${phrases(told)?.yours ?? "din besked"}${day === null ? "" : ` fra ${day}`}`;
    return `${sent} nåede ikke frem, så ${BOUNCED[told.text("detail") ?? ""] ?? "den vej er lukket for nu"}.`;
  },

  "culture-unknown": () =>
    "Når man ikke kender tonen på et sted, er det bedre at være lidt for formel end for uformel.",
  "letter-one-step-up": () => "Et brev er altid lidt mere formelt end en mail.",
  "relaxed-culture": (told) => `Tonen ${place(told)} er afslappet, så du kan skrive lidt friere.`,
  "formal-culture": (told) => `Tonen ${place(told)} er formel, så det skal beskeden også være.`,
  "formal-manner": (told) => `${person(told)} holder en formel tone, så det gør beskeden også.`,
  "nobody-to-read": () =>
    "Der er ingen bestemt modtager at rette tonen efter, så den formelle er den sikreste.",
  "nothing-to-add": () => "Du har ikke noteret noget at tilføje, og så er en kort tak det bedste.",
};

const PROCESS_OVER: Readonly<Record<string, string>> = {
  offered: "Du har fået tilbudt jobbet, så nu er det dem, der venter på dit svar.",
  hired: "Du har fået jobbet, så der er ikke mere at følge op på.",
  rejected: "Det blev et nej denne gang, så der er ikke mere at følge op på.",
  withdrawn: "Du har trukket dig, så der er ikke mere at følge op på.",
  cancelled: "Stillingen bliver ikke besat alligevel, så der er ikke mere at følge op på.",
};

const BOUNCED: Readonly<Record<string, string>> = {
  email: "adressen er nok forkert",
  address: "adressen er nok forkert",
  phone: "nummeret er nok forkert",
};

const NAMELESS_ROLES: Record<ContactRole, string> = {
  hr: "Det er oftest HR, der styrer en ansættelse.",
  manager: "Den kommende leder har ofte det sidste ord.",
  "department-head": "Chefen for afdelingen har ofte ansvaret for, hvem der bliver ansat.",
  recruiter: "Kontakten er gået gennem bureauet, så det er naturligt at fortsætte den vej.",
  other: "Ingen er markeret som ansvarlig, så det her er det bedste bud.",
};

function roleLeadsUsually(told: Telling): string {
  const name = told.person?.name ?? null;
  const role = told.person?.role ?? "other";
  if (name === null) return NAMELESS_ROLES[role];
  const known: Record<ContactRole, string> = {
    hr: `${name} sidder i HR, og det er oftest HR, der styrer en ansættelse.`,
    manager: `${name} bliver din leder, hvis du får jobbet, og den kommende leder har ofte det sidste ord.`,
    "department-head": `${name} er chef for afdelingen og har ofte ansvaret for, hvem der bliver ansat.`,
    recruiter: `${name} er din kontakt i bureauet, så det er naturligt at gå den vej.`,
    other: `Ingen er markeret som ansvarlig for ansættelsen, så ${name} er det bedste bud.`,
  };
  return known[role];
}

function noDetails(told: Telling): string {
  switch (told.text("detail")) {
    case "email":
      return `Du mangler mailadressen til ${person(told)}.`;
    case "phone":
      return `Du mangler telefonnummeret til ${person(told)}.`;
    case "address":
      return `Du mangler adressen på ${company(told)}.`;
    case "dialogue":
      return told.channel === "linkedin"
        ? "I har ikke skrevet sammen på LinkedIn, og en invitation må vente, til forløbet er slut."
        : "I har ikke skrevet beskeder sammen før, så det er ikke dér, du skal begynde.";
    default:
      return "Du mangler de oplysninger, der skal til.";
  }
}

function timeUntil(told: Telling): string {
  const due = told.dayName("dueAt");
  return due === null ? "lidt mere tid" : `tid frem til ${due}`;
}
