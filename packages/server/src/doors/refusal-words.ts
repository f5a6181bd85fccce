import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { describeMailFault } from "@efterklang/core/language/mail-words";
import type { MessageState } from "../outbox/outbox-message.ts";
import type { RefusalCode, RefusalDetails } from "../operations/refusal.ts";

type ByState = Record<MessageState, string>;

const TOO_LATE_DA: ByState = {
  approved: "Mailen er på vej ud.",
  scheduled: "Mailen venter på sit tidspunkt.",
  sending: "Mailen er ved at blive sendt, så det kan ikke gøres om nu.",
  held: "Mailen er holdt tilbage.",
  uncertain: "Vi ved ikke, om mailen kom af sted.",
  sent: "Mailen er sendt, så det kan ikke gøres om.",
  refused: "Mailen blev ikke leveret.",
  cancelled: "Mailen er taget tilbage.",
};

const TOO_LATE_EN: ByState = {
  approved: "The mail is on its way out.",
  scheduled: "The mail is waiting for its time.",
  sending: "The mail is being sent, so this cannot be changed now.",
  held: "The mail has been held back.",
  uncertain: "We do not know whether the mail went out.",
  sent: "The mail has been sent, so this cannot be changed.",
  refused: "The mail was not delivered.",
  cancelled: "The mail has been taken back.",
};

type Words = { [C in RefusalCode]: (details: RefusalDetails[C]) => string };

const da: Words = {
  "not-found": ({ what }) =>
    ({
      case: "Forløbet findes ikke, eller det er slettet.",
      deletion:
        "Der er ikke noget at fortryde. Det, der blev slettet, er enten væk eller hentet tilbage.",
      message: "Mailen findes ikke mere i udbakken.",
      route: "Her er der ikke noget.",
      "mail-account": "Der er ikke sat nogen mailkonto op, som kan bruges til det.",
      proposal: "Den mail er der allerede taget stilling til.",
      "reminder-browser":
        "Der er ikke længere slået påmindelser til i den her browser. Slå dem til igen.",
    })[what],
  "id-taken": ({ id }) => `Der findes allerede et forløb med id’et »${id}«.`,
  "changed-elsewhere": () =>
    "Forløbet er blevet ændret et andet sted, siden du åbnede det. Intet er overskrevet.",
  "invalid-case-file": ({ faults }) =>
    faults.length === 1
      ? "Der er én fejl i forløbets oplysninger, og intet er gemt."
      : `Der er ${faults.length} fejl i forløbets oplysninger, og intet er gemt.`,
  "invalid-input": () => "Noget af det, der blev sendt, kan ikke bruges, og intet er gemt.",
  "invalid-import": ({ faults }) =>
    faults.length === 1
      ? "Der er én fejl i filen, og intet er lagt ind."
      : `Der er ${faults.length} fejl i filen, og intet er lagt ind.`,
  "unusable-address": ({ found }) =>
    `»${found}« er ikke en mailadresse, som man kan skrive til. Ret den i forløbet.`,
  "set-by-environment": () =>
    "Mailkontoen er sat op, hvor Efterklang startes, og kan kun ændres dér. Intet er gemt.",
  "password-needed": () =>
    "Skriv adgangskoden. Den, der var gemt, hører til en anden server eller et andet brugernavn. Intet er ændret.",
  "unsafe-mail-server": ({ server }) =>
    `Uden kryptering kan alle på vejen læse adgangskoden. Vælg TLS eller STARTTLS til ${server === "smtp" ? "at sende" : "at modtage"}. Intet er gemt.`,
  "mail-fault": ({ fault }) => mailFaultText(fault, "da"),
  locked: () =>
    "Du har allerede skrevet, og de har ikke svaret endnu. Derfor bliver der ikke lavet en besked mere. Skriv deres svar ind, når det kommer.",
  "no-address": ({ contact }) =>
    contact === null
      ? "Der er ingen at skrive til i forløbet endnu. Tilføj en kontaktperson med mailadresse."
      : `Der står ingen mailadresse på ${contact} i forløbet.`,
  "no-mail-account": () =>
    "Der er ikke sat en mailkonto op. Gør det under Indstillinger, eller send fra dit eget mailprogram.",
  "not-to-be-sent": ({ why }) =>
    ({
      locked:
        "Du har skrevet, og de har ikke svaret endnu. Der sendes ikke en besked mere, før de gør det.",
      leave: "Planen siger, at du skal lade det ligge, så der bliver ikke sendt noget.",
      closed: "Forløbet er slut, så der bliver ikke sendt en opfølgning.",
    })[why],
  "review-stops": ({ rules }) =>
    rules.length === 1
      ? "Der er én ting i teksten, som skal rettes, før den kan sendes."
      : `Der er ${rules.length} ting i teksten, som skal rettes, før den kan sendes.`,
  "under-way": ({ state }) =>
    state === "uncertain"
      ? "Vi ved ikke, om den forrige mail kom af sted. Fortæl det først, så den ikke bliver sendt to gange."
      : "Der ligger allerede en mail i udbakken til det her forløb. Fortryd den først, hvis den skal være en anden.",
  "too-late": ({ state }) => TOO_LATE_DA[state],
  "unusable-moment": ({ latestDays }) =>
    `Vælg et tidspunkt, der ligger forude, og højst ${latestDays} dage væk.`,
  "too-large": ({ limit }) => `Det er for stort. Der er plads til ${mebibytes(limit)} MB.`,
  "unsupported-media-type": ({ expected }) => `Indholdet skal sendes som ${expected}.`,
  "method-not-allowed": ({ allowed }) => `Her kan man kun bruge ${allowed.join(", ")}.`,
  "foreign-host": () =>
    "Efterklang svarer kun på sin egen maskine, under localhost eller 127.0.0.1.",
  "cross-site": () => "Anmodningen kom fra en anden side og er afvist.",
  "too-slow": ({ seconds }) => `Det tog mere end ${seconds} sekunder og er opgivet. Prøv igen.`,
  "storage-full": () =>
    "Der er ikke mere plads på computerens disk, så det nye kunne ikke gemmes. Det, der var gemt, er der stadig. Gør plads på disken, og prøv igen.",
};

const en: Words = {
  "not-found": ({ what }) =>
    ({
      case: "There is no such process, or it has been deleted.",
      deletion: "There is nothing to undo. What was deleted is either gone or back already.",
      message: "The mail is no longer in the outbox.",
      route: "There is nothing here.",
      "mail-account": "No mail account has been set up that can do this.",
      proposal: "That mail has been decided on already.",
      "reminder-browser":
        "Reminders are not switched on in this browser any more. Switch them on again.",
    })[what],
  "id-taken": ({ id }) => `There is a process with the id “${id}” already.`,
  "changed-elsewhere": () =>
    "The process was changed somewhere else after you opened it. Nothing has been overwritten.",
  "invalid-case-file": ({ faults }) =>
    faults.length === 1
      ? "There is one fault in what is said about the process, and nothing has been saved."
      : `There are ${faults.length} faults in what is said about the process, and nothing has been saved.`,
  "invalid-input": () => "Part of what was sent cannot be used, and nothing has been saved.",
  "invalid-import": ({ faults }) =>
    faults.length === 1
      ? "There is one fault in the file, and nothing has been brought in."
      : `There are ${faults.length} faults in the file, and nothing has been brought in.`,
  "unusable-address": ({ found }) =>
    `“${found}” is no address that a mail can be sent to. Correct it in the process.`,
  "set-by-environment": () =>
    "The mail account is set where Efterklang is started, and can be changed there alone. Nothing has been saved.",
  "password-needed": () =>
    "Type the password. The one that was kept belongs to another server or user name. Nothing has been changed.",
  "unsafe-mail-server": ({ server }) =>
    `Without encryption everyone on the way can read the password. Choose TLS or STARTTLS for ${server === "smtp" ? "sending" : "receiving"}. Nothing has been saved.`,
  "mail-fault": ({ fault }) => mailFaultText(fault, "en"),
  locked: () =>
    "You have written already, and they have not answered yet, so no further message is made. Record their answer when it comes.",
  "no-address": ({ contact }) =>
    contact === null
      ? "There is nobody to write to in the process yet. Add a contact with a mail address."
      : `There is no mail address for ${contact} in the process.`,
  "no-mail-account": () =>
    "No mail account is set up. Do so in Settings, or send from your own mail program.",
  "not-to-be-sent": ({ why }) =>
    ({
      locked:
        "You have written, and they have not answered yet. Nothing more is sent until they have.",
      leave: "The plan says to leave it, so nothing is sent.",
      closed: "The process is over, so no follow-up is sent.",
    })[why],
  "review-stops": ({ rules }) =>
    rules.length === 1
      ? "There is one thing in the text to put right before it can be sent."
      : `There are ${rules.length} things in the text to put right before it can be sent.`,
  "under-way": ({ state }) =>
    state === "uncertain"
      ? "We do not know whether the last mail went out. Tell us first, so that it is not sent twice."
      : "There is a mail in the outbox for this process already. Take that one back first if it should be another.",
  "too-late": ({ state }) => TOO_LATE_EN[state],
  "unusable-moment": ({ latestDays }) =>
    `Choose a time that lies ahead, at most ${latestDays} days from now.`,
  "too-large": ({ limit }) => `This is too large. There is room for ${mebibytes(limit)} MB.`,
  "unsupported-media-type": ({ expected }) => `The content has to be sent as ${expected}.`,
  "method-not-allowed": ({ allowed }) => `Only ${allowed.join(", ")} can be used here.`,
  "foreign-host": () => "Efterklang answers on its own machine only, as localhost or 127.0.0.1.",
  "cross-site": () => "The request came from another site and was refused.",
  "too-slow": ({ seconds }) => `It took more than ${seconds} seconds and was given up. Try again.`,
  "storage-full": () =>
    "The computer’s disk is full, so the latest could not be saved. What was saved before is still there. Make room on the disk and try again.",
};

const WORDS: Record<LanguageCode, Words> = { da, en };

/** What happened, what was kept and what to do, for a person. */
export function describeRefusal<C extends RefusalCode>(
  code: C,
  details: RefusalDetails[C],
  language: LanguageCode,
): string {
  return WORDS[language][code](details);
}

const INTERNAL_FAULT: Record<LanguageCode, string> = {
  da: "Der gik noget galt i Efterklang. Det, der var gemt, er der stadig. Prøv igen.",
  en: "Something went wrong in Efterklang. What was saved is still there. Try again.",
};

/** What a person is told of a fault that is ours. */
export function describeInternalFault(language: LanguageCode): string {
  return INTERNAL_FAULT[language];
}

function mailFaultText(fault: RefusalDetails["mail-fault"]["fault"], to: LanguageCode): string {
  const { whatHappened, whatToDo } = describeMailFault(fault.code, fault, to);
  return `${whatHappened} ${whatToDo}`;
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}
