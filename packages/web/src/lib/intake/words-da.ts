/** Words for bringing an invitation in, fetched only where they are needed. Danish is written first. */
export const da = {
  read: {
    title: "Det her fandt vi",
    hint: "Tryk på en linje for at se, hvor det står, eller for at rette den.",
    nothing: "Vi fandt ikke noget om en samtale",
    nothingText:
      "Du kan selv udfylde linjerne her, eller prøve med en anden fil eller mere af teksten.",
    likely: "Sandsynligvis",
    missing: "Ikke fundet",
    source: "Her står det",
    sourceOf: (file: string) => `Teksten fra ${file}`,
    pasted: "det, du satte ind",
    noSource: "Det står der ikke noget om.",
    other: "Tag en anden",
    questions: "Lige en ting",
    labels: {
      company: "Virksomhed",
      position: "Stilling",
      time: "Samtalen",
      form: "Hvordan og hvor",
      asked: "De bad om",
      promised: "Svar senest",
      person: "Hvem",
      invitation: "De inviterede dig",
    },
    timeUnknown: "Tidspunktet står der ikke",
    formats: { "in-person": "I mødes", video: "På video", phone: "I telefonen" },
    formTitle: "Hvordan foregår den?",
    location: "Adresse",
    link: "Link til mødet",
    start: "Begynder",
    end: "Slutter",
    reference: (reference: string) => `ref. ${reference}`,
    asks: { "no-contact": "ikke at blive kontaktet", "no-calls": "ikke at blive ringet op" },
    thisIsMe: "Det er mig",
    removeInterview: "Tag samtalen ud",
  },
  questions: {
    "which-time": "Hvilken tid bliver det?",
    "weekday-contradicts": "Ugedag og dato passer ikke sammen. Hvornår er samtalen?",
    "interview-time": "Hvornår er samtalen?",
    "half-day": "Om formiddagen eller om eftermiddagen?",
    "interview-format": "Hvordan foregår samtalen?",
    "who-leads": "Hvem står for ansættelsen?",
    channel: "Hvordan fik de fat i dig?",
    "who-are-you": "Hvem af dem er dig?",
    none: "Ingen af dem",
    otherTime: "En anden tid",
    repeats: "Kalenderen gentager mødet. Vi har kun taget den første gang med.",
  },
  unreadable: {
    title: (count: number) => (count === 1 ? "En fil kom ikke med" : `${count} filer kom ikke med`),
    kept: "Filen selv er, som den var. Du kan også kopiere teksten og sætte den ind.",
    why: {
      empty: "Den er tom.",
      broken: "Den er gået i stykker undervejs og kan ikke læses.",
      "unknown-format":
        "Den slags fil kan vi ikke læse. En kalenderfil, en mail, et kontaktkort eller ren tekst går.",
      "too-large": "Den er for stor. Prøv med mailen uden vedhæftede filer.",
      "too-many": "Der var for mange på en gang. Tag den for sig selv bagefter.",
    },
  },
  placed: {
    same: {
      title: "Den invitation kender vi",
      text: (company: string) =>
        `Den hører til forløbet hos ${company}. Der er ikke noget nyt i den.`,
    },
    moved: {
      title: "Samtalen er flyttet",
      text: (company: string) => `Det gælder samtalen hos ${company}.`,
      before: "Før",
      after: "Nu",
      act: "Flyt samtalen",
    },
    added: {
      title: "Endnu en samtale",
      text: (company: string) => `Du er inviteret til en samtale mere hos ${company}.`,
      act: "Føj den til forløbet",
    },
    cancelled: {
      title: "Samtalen er aflyst",
      text: (company: string) =>
        `${company} har aflyst. Det siger ikke noget om dig: Planer ændrer sig, og der kan komme en ny tid.`,
      close: "Luk forløbet",
      wait: "De finder en ny tid",
      stays: "Skriv det ind i forløbet",
      unknown: "Vi kender ikke forløbet, så der er ikke noget, du skal gøre her.",
    },
    open: "Åbn forløbet",
    separate: "Det er et andet job",
    anyway: "Opret det alligevel",
    nowhere: "virksomheden",
    changed:
      "Forløbet er lige blevet ændret et andet sted. Vi har læst invitationen igen, så du kan se, om det stadig passer.",
  },
  failed: {
    title: "Invitationen kunne ikke læses lige nu",
    kept: "Den er ikke gået tabt.",
  },
};
export type IntakeWords = typeof da;
