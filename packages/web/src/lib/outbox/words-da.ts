/** Words for mails on their way, and for answers that were noticed; fetched only where there are any. Danish is written first. */
export const da = {
  sendNow: "Send nu",
  sendBest: (when: string) => `Send på det bedste tidspunkt (${when})`,
  chooseTime: "Vælg et tidspunkt",
  when: "Hvornår skal den sendes?",
  sendAt: (when: string) => `Send ${when}`,
  needsTime: "Vælg et tidspunkt, der ligger forude.",
  handingOver: "Lægger mailen i udbakken …",
  unreachable: "Efterklang svarer ikke lige nu. Prøv igen om lidt.",
  notApproved:
    "Efterklang svarer ikke lige nu, så mailen er ikke lagt i udbakken. Prøv igen om lidt.",
  toSettings: "Til mailkontoen i indstillingerne",

  title: "Mailen",
  to: "Til",
  subject: "Emne",
  readMail: "Læs mailen",
  takeBack: "Fortryd",
  takenBack: "Mailen er taget tilbage. Din tekst står her stadig.",
  approved: "Mailen er på vej",
  approvedText: "Den går af sted om et øjeblik.",
  scheduled: (when: string) => `Mailen bliver sendt ${when}`,
  scheduledText:
    "Indtil da kan du fortryde. Kommer der svar forinden, bliver den ikke sendt, før du har set det.",
  again: "Mailen er ikke kommet af sted endnu",
  againText: (when: string) => `Vi prøver igen ${when}.`,
  waits: {
    "try-later": "Mailserveren bad os vente lidt.",
    unreachable: "Vi kunne ikke få fat i mailserveren.",
  },
  sending: "Mailen bliver sendt lige nu",
  sendingText: "Nu kan den ikke stoppes mere. Det tager kun et øjeblik.",
  sent: (when: string, to: string) => `Sendt ${when} til ${to}.`,
  noCopy:
    "Mailen er sendt, men kopien kunne ikke lægges i mappen til sendt post. Teksten står her i forløbet.",
  held: "Mailen er ikke sendt endnu",
  holds: {
    locked: "Du har skrevet til dem på en anden måde, og de har ikke svaret. Derfor venter mailen.",
    answered: "De har skrevet, siden du sagde ja til mailen. Læs det, før du bestemmer dig.",
    leave: "Planen siger nu, at du skal lade det ligge. Derfor venter mailen.",
    closed: "Der er sket noget afgørende i forløbet, siden du sagde ja til mailen.",
    "case-deleted": "Forløbet er slettet. Derfor bliver mailen ikke sendt.",
    slept: "Computeren sov eller var slukket, da mailen skulle af sted. Passer den stadig?",
    "clock-set-back": "Computerens ur er stillet tilbage. Se efter, om det går rigtigt.",
    "window-closed": "Tiden, hvor mailen passede, gik, før den kom af sted.",
    "kept-failing": "Vi har prøvet flere gange, men mailserveren tog ikke imod den.",
    account: "Mailkontoen kan ikke bruges lige nu.",
  },
  stillNot: "Som forløbet står nu, kan den ikke sendes.",
  sendAnyway: "Send nu",
  giveUp: "Lad være med at sende den",
  uncertain: "Kom mailen af sted?",
  uncertainText:
    "Forbindelsen blev afbrudt, mens den blev sendt. Se efter under sendt post i dit mailprogram. Vi sender den aldrig en gang til af os selv.",
  wasSent: "Ja, den er sendt",
  wasNotSent: "Nej, den kom ikke af sted",
  refused: "Mailen blev ikke leveret",
  refusals: {
    "recipient-refused": (address: string) =>
      `Mailserveren siger, at ${address} ikke tager imod mail. Se efter, om adressen er stavet rigtigt.`,
    bounced: (address: string) =>
      `Den kom retur: ${address} tog ikke imod den. Se efter, om adressen er stavet rigtigt.`,
    "message-refused": () => "Din mailserver ville ikke sende den.",
  },
  backToYou: "Du kan skrive igen. Din tekst står her stadig.",
  theirWords: "Serverens egne ord",

  questions: {
    answer: (who: string) => `Er det her svar fra ${who}?`,
    "auto-reply": (who: string) => `Er det her et automatisk svar fra ${who}?`,
    undelivered: (who: string) => `Kom din mail til ${who} retur?`,
    invitation: (who: string) => `Er det her en indkaldelse fra ${who}?`,
  },
  about: (company: string) => `Det gælder ${company}`,
  noSubject: "Uden emne",
  yes: "Ja",
  no: "Nej",
  why: "Hvorfor spørger vi?",
  noted: "Skrevet ind i forløbet.",
  leftOut: "Godt. Den bliver ikke skrevet ind.",
  decided: "Den er der allerede svaret på.",
  promise: (day: string) => `De lover svar senest ${day}.`,
  returns: (day: string) => `Tilbage igen ${day}.`,

  today: {
    yourTurn: "Din tur",
    onItsWay: "På vej",
    deletedCase: "Et slettet forløb",
  },
};
export type OutboxWords = typeof da;
