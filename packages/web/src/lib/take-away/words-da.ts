/** Words for taking a process along to a calendar or a form, fetched only where they are needed. Danish is written first. */
export const da = {
  calendar: "Hent til kalenderen",
  calendarHint:
    "Samtalen, det bedste tidspunkt, fristen og dagen for svar. Hent igen, når planen ændrer sig.",
  logTitle: "Det har du gjort",
  logHint: "Til a-kassen eller dig selv.",
  copy: "Kopiér",
  copied: "Kopieret.",
  notCopied: "Det kunne ikke kopieres. Markér teksten, og kopiér den selv.",
  table: "Hent som tabel (CSV)",
  all: "Alle måneder",
  month: "Måned",
  fileName: "log",
};
export type TakeAwayWords = typeof da;
