/** Words for setting up one's mail account, fetched with Settings. Danish is written first. */
export const da = {
  title: "Mailkonto",
  text: "Med din egen konto kan du sende herfra, til tiden og kun én gang, og svar bliver ført ind af sig selv. Intet går gennem andre end din egen mailudbyder.",
  readOnly: "Indbakken bliver kun læst: Intet bliver markeret som læst, flyttet eller slettet.",
  failed: "Efterklang svarer ikke lige nu. Intet er ændret. Prøv igen om lidt.",
  loading: "Henter mailkontoen …",

  address: "Din mailadresse",
  go: "Videre",
  finding: "Finder serverne …",
  findHint: "Kender vi ikke udbyderen, spørger vi DNS, hvilke mailservere domænet har.",
  notFound:
    "Vi kender ikke serverne til den adresse. Udbyderen oplyser dem, ofte under »Mailprogrammer« eller »IMAP«.",
  notAnAddress: "Skriv hele adressen, fx navn@udbyder.dk.",
  provider: "Udbyder",
  otherProvider: "En anden",
  unconfirmed: "Vi har ikke kunnet afprøve de her servere selv. Prøven viser, om de passer.",
  openHelp: (provider: string) => `Åbn siden hos ${provider}`,
  newWindow: "åbner i et nyt vindue",

  login: "Sådan logger du ind",
  logins: {
    password: "Adgangskode",
    google: "Log ind med Google",
    microsoft: "Log ind med Microsoft",
  },
  password: "Adgangskode",
  keptPassword: "Den, der er gemt, bliver brugt, hvis feltet er tomt.",
  showPassword: "Vis adgangskoden",
  clientId: "Klient-id",
  clientSecret: "Klienthemmelighed",
  clientSecretHint: "Kun hvis din registrering har en.",
  tenant: "Lejer (tenant)",
  tenantHint: "Kun hvis din organisation kræver det.",
  ownClient: {
    google:
      "Google kræver, at programmet er registreret. Opret dit eget klient-id (type: computerprogram) i Google Cloud, og sæt det ind her.",
    microsoft:
      "Microsoft kræver, at programmet er registreret. Opret din egen app-registrering i Microsoft Entra, med denne adresse til omdirigering, og sæt klient-id’et ind her.",
  },
  redirect: "Adresse til omdirigering",

  servers: "Servere og andre indstillinger",
  outgoing: "Udgående post (SMTP)",
  incoming: "Indgående post (IMAP)",
  noIncoming: "Uden indgående post (så bliver svar ikke fundet)",
  host: "Server",
  port: "Port",
  security: "Kryptering",
  securities: { implicit: "TLS", starttls: "STARTTLS", none: "Ingen (kun på denne computer)" },
  user: "Brugernavn",
  name: "Navn, som modtageren ser",
  keepsOwnCopy: "Udbyderen gemmer selv en kopi af det, jeg sender",
  trusted: "Eget certifikat (PEM)",
  trustedHint:
    "Kun til din egen server. Sæt teksten fra »BEGIN CERTIFICATE« til »END CERTIFICATE« ind.",

  save: "Gem og prøv",
  saveSignIn: (provider: string) => `Gem, og log ind hos ${provider}`,
  signInAgain: (provider: string) => `Log ind hos ${provider}`,
  saving: "Gemmer …",
  saved: "Mailkontoen er gemt.",

  test: "Prøv kontoen",
  testing: "Prøver kontoen … Det tager højst nogle sekunder, og der bliver ikke sendt noget.",
  works: "Kontoen virker. Der er ikke sendt noget.",
  doesNot: "Kontoen virker ikke helt endnu.",
  steps: {
    "smtp-login": "Log ind for at sende",
    "imap-login": "Log ind for at læse svar",
    "sent-folder": "Mappen til sendt post",
  },
  outcomes: { passed: "I orden", failed: "Gik ikke", skipped: "Ikke prøvet" },

  change: "Ret kontoen",
  remove: "Fjern kontoen",
  removeQuestion: "Skal mailkontoen fjernes?",
  removeText:
    "Kontoen og adgangskoden bliver slettet her. Hos din udbyder sker der ingenting. Mails, der venter i udbakken, bliver ikke sendt.",
  removed: "Mailkontoen er fjernet.",
  byEnvironment:
    "Kontoen er sat op dér, hvor Efterklang bliver startet (miljøvariabler), og kan kun ændres dér.",
  keyIn: {
    keyring: "Adgangskoden er gemt krypteret. Nøglen ligger i computerens nøglering.",
    file: "Adgangskoden er gemt krypteret. Nøglen ligger i en fil, som kun du kan læse, adskilt fra dine data.",
  },
  secretNone: "Du er ikke logget ind endnu.",
  noPassword: "Der er ingen adgangskode endnu.",
  secretUnreadable:
    "Adgangskoden kan ikke læses på denne computer, fordi nøglen er væk. Skriv den igen.",
  through: (smtp: string) => `Sender gennem ${smtp}`,

  inbox: "Svar",
  inboxStates: {
    off: "Svar bliver ikke fundet, fordi der ikke er sat indgående post op.",
    connecting: "Forbinder til indbakken …",
    watching: "Vi holder øje med indbakken.",
    resting: "Indbakken kan ikke læses lige nu.",
  },
  lookedAt: (when: string) => `Sidst set igennem ${when}.`,
  againAt: (when: string) => `Vi prøver igen ${when}.`,
  look: "Se efter svar nu",
  looking: "Ser efter svar …",
  lookedInVain: "Der var ikke noget nyt.",
  found: (recorded: number, proposed: number) =>
    [
      recorded === 0
        ? null
        : recorded === 1
          ? "1 svar er ført ind."
          : `${recorded} svar er ført ind.`,
      proposed === 0
        ? null
        : proposed === 1
          ? "1 mail spørger vi dig om på I dag."
          : `${proposed} mails spørger vi dig om på I dag.`,
    ]
      .filter(Boolean)
      .join(" "),

  signIns: {
    "signed-in": "Du er logget ind. Kontoen er klar.",
    denied: "Der blev ikke givet lov. Intet er ændret. Prøv igen, når du vil.",
    unknown: "Det tog for lang tid, eller det var begyndt et andet sted. Prøv igen herfra.",
    "no-refresh-token":
      "Udbyderen gav kun lov for en kort tid. Fjern tilladelsen hos udbyderen, og log ind igen.",
  },
};
export type MailAccountWords = typeof da;
