import { INTAKE_WORDS } from "./intake-words.ts";
import type { Words } from "./words.ts";

export const da: Words = {
  tagline: "Efterklang hjælper dig med at følge op på en jobsamtale.",
  commands: {
    plan: "Skal du følge op? Med hvem, hvordan og hvornår – og hvorfor",
    draft: "Skriv et udkast ud fra dine egne noter",
    review: "Læs korrektur på en tekst, før den bliver sendt",
    letter: "Lav et brev på A4 som PDF eller Word-dokument",
    sheet: "Lav et talepapir til telefonen, et besøg eller et brev, du afleverer",
    underlay: "Lav et linjeark til at lægge under et kort eller papir, der skrives i hånden",
    log: "Vis, hvad du har gjort, måned for måned, f.eks. til a-kassen",
    match: "Hvad er en mail for dine forløb: et svar, et autosvar, en retur – og hvorfor",
    completion: "Skriv et script, der giver din skal kommandoerne (bash, zsh eller fish)",
    new: "Læs en invitation eller en mail, og opret forløbet ud fra den",
    app: "Uden kommando: start appen, og åbn den i browseren",
  },
  options: {
    now: "det tidspunkt, der regnes fra, f.eks. 2026-11-24T15:00:00+01:00",
    json: "skriv svaret som JSON og intet andet",
    channel: "kanalen, hvis den skal være en anden end den anbefalede",
    draft: "filen med teksten; - læser standardinput",
    subject: "emnelinjen",
    language: "sproget her på siden: da eller en",
    port: "den port, appen lytter på",
    noOpen: "åbn ikke browseren",
    data: "mappen, hvor dine data ligger",
    help: "vis hjælp",
    version: "vis versionen",
    variant: "en anden formulering: 1, 2, 3 …",
    handwriting: "en tekst, der er kort nok til at skrive i hånden",
    spelling: "slå også ordene op i ordbogen",
    letterOut: "hvor brevet skal ligge: navn.pdf eller navn.docx",
    ownText: "filen med din egen tekst; - læser standardinput",
    sheetChannel: "phone, visit eller hand-delivered-letter; ellers den anbefalede",
    underlayOut: "hvor arket skal ligge: navn.pdf",
    month: "kun denne måned, f.eks. 2026-11",
    csv: "som tabel (CSV) i stedet for tekst",
    paper: "A6, A5 eller A4",
    feedback: "spørg efter et afslag om et enkelt råd",
    invitation: "teksten til en invitation på LinkedIn, når forløbet er slut",
    cases: "mappen med dine forløb som JSON-filer",
  },
  file: "forløbet som JSON; - læser standardinput",
  mail: "mailen, som den blev modtaget (.eml); - læser standardinput",
  intake: INTAKE_WORDS.da,
  examples: "Eksempler",
  exitStatus: "Slutstatus",
  exitStatuses: [
    "0  alt er, som det skal være",
    "1  review fandt noget, der skal rettes, før teksten sendes",
    "2  det, du gav, kunne ikke bruges; der står én linje om hver fejl",
  ],
  notUtf8: "Filen er ikke UTF-8-tekst. Gem den som UTF-8, og prøv igen.",
  cannotRead: (code) =>
    code === "ENOENT"
      ? "Filen findes ikke."
      : code === "EISDIR"
        ? "Det er en mappe; angiv en fil."
        : code === "EACCES"
          ? "Filen må ikke læses; ret adgangen, og prøv igen."
          : `Filen kunne ikke læses (${code || "ukendt fejl"}).`,
  unknownChannel: (found, allowed) => `»${found}« er ikke en kanal. Vælg en af disse: ${allowed}.`,
  unknownValue: (found, allowed) => `»${found}« kan ikke bruges her. Vælg en af disse: ${allowed}.`,
  unknownEnding: (path, allowed) =>
    `»${path}« har ikke en kendt endelse. Vælg en af disse: ${allowed}.`,
  cannotWrite: (path, code) =>
    code === "ENOENT"
      ? `Mappen til »${path}« findes ikke.`
      : code === "EISDIR"
        ? `»${path}« er en mappe; angiv en fil.`
        : code === "EACCES" || code === "EROFS" || code === "EPERM"
          ? `Der må ikke skrives til »${path}«.`
          : `Der kunne ikke skrives til »${path}« (${code || "ukendt fejl"}).`,
  letterWritten: (path, pages) =>
    `Brevet ligger i ${path} (${pages === 1 ? "1 side" : `${pages} sider`}).`,
  underlayWritten: (path, paper) => `Linjearket til ${paper} ligger i ${path}.`,
  stillOpen: "Forløbet er stadig i gang. Vent med LinkedIn, til det er slut.",
  notAMonth: (found) => `»${found}« er ikke en måned. Skriv den som 2026-11.`,
  notANumber: (option) => `${option} skal være et helt tal.`,
  twiceStdin: "Standardinput kan kun læses én gang: lad enten FILE eller --draft være en fil.",
  emptyMail: "Filen er tom; den skal indeholde en mail.",
  noCaseFiles: "Mappen indeholder ingen forløb (filer, der ender på .json).",
  cannotReadFolder: (code) =>
    code === "ENOENT"
      ? "Mappen findes ikke."
      : code === "ENOTDIR"
        ? "Det er en fil; angiv en mappe."
        : code === "EACCES"
          ? "Mappen må ikke læses; ret adgangen, og prøv igen."
          : `Mappen kunne ikke læses (${code || "ukendt fejl"}).`,
  sameCaseId: (id) => `Et andet forløb i mappen har også id »${id}«; det første gælder.`,
  usage: (message) => `${message} Skriv »efterklang --help« for at se, hvordan kommandoen bruges.`,
  to: "Til",
  subject: "Emne",
  why: "Hvorfor",
  when: "Hvornår",
  opens: "fra",
  best: "bedst",
  closes: "senest",
  noEnd: "ingen frist",
  channels: "Kanaler",
  worthAsking: "Værd at svare på",
  reconsider: (moment) => `Planen ser anderledes ud ${moment}.`,
  saying: (register, elements, maxWords) =>
    `Med i teksten: ${elements.join(", ")}. Højst ${maxWords} ord, i ${register}.`,
  sheet: {
    opening: "Start",
    points: "Det, du vil sige",
    closing: "Slut",
    voicemail: "På telefonsvareren",
    reach: "Hvem",
    where: "Hvor",
    best: "Hvornår det passer bedst",
    gatekeeper: "Til den, der tager imod",
    question: "Det ene spørgsmål",
    busy: "Hvis de har travlt",
    missing: "Mangler eller fylder for meget",
    leave: (duration) => `Gå igen efter ${duration}, eller før, hvis de kigger på uret.`,
    takes: (duration) => `Det tager ${duration} at sige.`,
  },
  noSender: "uden navn",
  leftOut: "Ikke med i denne tekst:",
  notNow: "Et udkast til skuffen – planen siger ikke, at du skal sende det nu:",
  wordCount: (count) => (count === 1 ? "1 ord" : `${count} ord`),
  nothingFound: "Ingen bemærkninger. Teksten er klar.",
  found: (count) => (count === 1 ? "1 bemærkning" : `${count} bemærkninger`),
  severity: { must: "skal rettes", should: "bør rettes", could: "overvej" },
  mend: "Forslag",
  inSubject: "emnelinjen",
  running: (url) => `Efterklang kører på ${url}`,
  alreadyRunning: (url) => `Efterklang kører allerede på ${url}`,
  stopWith: "Stop med Ctrl+C. Dine data bliver på denne maskine.",
  stopped: "Efterklang er stoppet. Alt er gemt.",
  needsNewerNode: (version) =>
    `Appen kræver Node 24 eller nyere; dette er ${version}. Start den med »npm start«, som selv henter den rigtige.`,
  cannotStart: (message) => `Appen kunne ikke starte: ${message} Dine data er urørte.`,
  unexpected: (message) => `Noget gik galt, som ikke burde kunne ske: ${message} Intet er ændret.`,
};
