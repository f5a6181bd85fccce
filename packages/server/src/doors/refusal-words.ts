import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { RefusalCode, RefusalDetails } from "../operations/refusal.ts";

type Words = { [C in RefusalCode]: (details: RefusalDetails[C]) => string };

const da: Words = {
  "not-found": ({ what }) =>
    ({
      case: "Forløbet findes ikke, eller det er slettet.",
      deletion:
        "Der er ikke noget at fortryde. Det, der blev slettet, er enten væk eller hentet tilbage.",
      route: "Her er der ikke noget.",
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
  locked: () =>
    "Du har allerede skrevet, og de har ikke svaret endnu. Derfor bliver der ikke lavet en besked mere. Skriv deres svar ind, når det kommer.",
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
      route: "There is nothing here.",
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
  locked: () =>
    "You have written already, and they have not answered yet, so no further message is made. Record their answer when it comes.",
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

function mebibytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}
