/** Words for the calendar's secret address, fetched with Settings. Danish is written first. */
export const da = {
  title: "Kalender",
  text: "Få samtaler, frister og de bedste tidspunkter vist i din egen kalender. Adressen er hemmelig: den, der kender den, kan se dem.",
  here: "Efterklang kører på din egen computer, så det er kalenderen her på computeren, der kan læse adressen. Til andre kan du hente et forløb som fil.",
  make: "Lav en hemmelig adresse",
  renew: "Lav en ny adresse",
  stop: "Slå adressen fra",
  address: "Kalenderens adresse",
  once: "Kopiér den nu. Den bliver kun vist denne ene gang, så ingen andre finder den.",
  copy: "Kopiér",
  copied: "Kopieret.",
  notCopied: "Den kunne ikke kopieres. Markér adressen, og kopiér den selv.",
  inUse: "Der er en adresse i brug. Laver du en ny, holder den gamle op med at virke.",
  stopped: "Adressen er slået fra.",
  failed: "Efterklang svarer ikke lige nu. Intet er ændret. Prøv igen om lidt.",
};
export type CalendarFeedWords = typeof da;
