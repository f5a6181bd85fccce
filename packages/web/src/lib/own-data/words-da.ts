/** Words for exporting, importing and deleting, fetched only where they are needed. Danish is written first. */
export const da = {
  title: "Dine data",
  text: "Alt ligger på din egen computer og er dit. Du kan tage det med dig, lægge det ind et andet sted og slette det.",
  export: {
    title: "Tag det med",
    file: "Hent alt som fil",
    fileHint: "Én fil med alle forløb, udkast og indstillinger. Den kan lægges ind igen.",
    pages: "Hent alt som læsbare sider",
    pagesHint: "Et dokument, du kan åbne i enhver browser og skrive ud.",
    fileName: "efterklang",
    pagesName: "efterklang-forløb",
    done: "Filen er hentet.",
    failed:
      "Det kunne ikke hentes lige nu, for Efterklang svarer ikke. Intet er ændret. Prøv igen.",
  },
  import: {
    title: "Læg ind",
    hint: "En fil, som du har hentet her, eller et enkelt forløb. Intet bliver overskrevet, uden at du vælger det.",
    choose: "Vælg en fil",
    reading: "Læser filen …",
    refusedTitle: "Filen kunne ikke lægges ind",
    whole: "Hele filen",
    more: (count: number) => (count === 1 ? "Og 1 fejl mere." : `Og ${count} fejl mere.`),
    unreachable: "Efterklang svarer ikke lige nu, så intet er lagt ind. Prøv igen om lidt.",
    question: (count: number) =>
      count === 1
        ? "Et af forløbene findes her i en anden udgave"
        : `${count} af forløbene findes her i en anden udgave`,
    questionText: "Hvad skal der ske?",
    choices: {
      "keep-both": "Behold begge",
      replace: "Brug filens udgave",
      skip: "Behold kun min",
    },
    replaceHint: "Filens udgave tager pladsen, og din egen går tabt.",
    outcomes: {
      added: (count: number) =>
        count === 1 ? "1 forløb er lagt ind." : `${count} forløb er lagt ind.`,
      same: (count: number) =>
        count === 1
          ? "1 forløb var her i forvejen, ord for ord."
          : `${count} forløb var her i forvejen, ord for ord.`,
      "kept-both": (count: number) =>
        count === 1
          ? "1 forløb ligger nu ved siden af din egen udgave."
          : `${count} forløb ligger nu ved siden af dine egne udgaver.`,
      replaced: (count: number) =>
        count === 1 ? "1 forløb er erstattet." : `${count} forløb er erstattet.`,
      skipped: (count: number) =>
        count === 1 ? "1 forløb er sprunget over." : `${count} forløb er sprunget over.`,
    },
    settings: {
      none: "",
      same: "",
      taken: "Indstillingerne er lagt ind.",
      kept: "Dine egne indstillinger står, og det, der manglede, er hentet fra filen.",
    },
    nothing: "Der var ingen forløb i filen.",
  },
  delete: {
    title: "Slet alt",
    hint: "Alle forløb, udkast og indstillinger, også det, browseren har gemt.",
    button: "Slet alt …",
    question: "Skal alt slettes?",
    text: "Alle dine forløb, udkast og indstillinger bliver slettet. Du kan fortryde i ti minutter. Derefter er det væk for altid.",
    exportFirst: "Vil du have det med dig, så hent det som fil først.",
    confirm: "Slet alt",
    failed: "Efterklang svarer ikke lige nu, så intet er slettet. Prøv igen om lidt.",
    done: (count: number) =>
      count === 0
        ? "Alt er slettet."
        : count === 1
          ? "Alt er slettet, også dit ene forløb."
          : `Alt er slettet, også dine ${count} forløb.`,
    tooLate: "Det var for sent at fortryde. Det, der blev slettet, er væk.",
  },
  retention: {
    title: "Oplysninger om andre",
    text: (company: string) =>
      `${company} sluttede for mere end et halvt år siden. Vil du slette navne, mailadresser og telefonnumre på dem, du talte med, og beskedernes tekst? Dine egne noter og selve forløbet bliver.`,
    thisProcess: "Forløbet",
    unnamed: "Et forløb uden navn",
    forget: "Slet oplysningerne",
    later: "Ikke nu",
    done: (company: string) => `Oplysningerne om andre er slettet i ${company}.`,
    undo: "Fortryd",
  },
  pages: {
    title: "Dine forløb",
    exported: (moment: string) => `Hentet ${moment}`,
    contents: "Indhold",
    plan: "Planen",
    facts: "Fakta",
    people: "Mennesker",
    interviews: "Samtaler",
    record: "Hvad der er sket",
    notes: "Dine egne ord",
    draft: "Udkast",
    you: "Dig",
    application: "Din ansøgning",
    company: "Virksomhed",
    position: "Stilling",
    reference: "Jobnummer",
    address: "Adresse",
    status: "Status",
    endedOn: "Sluttede",
    leads: "står for ansættelsen",
    promised: "Lovet svar senest",
    nothing: "Ikke noget endnu.",
  },
};

/** The shape of these words in every language. */
export type OwnDataWords = typeof da;
