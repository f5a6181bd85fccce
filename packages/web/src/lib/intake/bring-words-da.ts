/** Words for offering an invitation, apart from those for reading it: Today says no more. Danish is written first. */
export const da = {
  title: "Har du fået en invitation?",
  hint: "Så slipper du for at skrive. Tag den, som den er: en kalenderfil, en mail, et kontaktkort eller bare teksten.",
  elsewhere: "Du kan også bare trække den herind eller sætte den ind på siden.",
  choose: "Vælg filer",
  paste: "Indsæt tekst",
  pasteLabel: "Teksten, som du fik den",
  read: "Læs den",
  drop: "Slip den her",
  reading: "Læser invitationen …",
  nothingShared:
    "Der var ikke noget at læse i det, du delte. Prøv at dele filen eller teksten igen.",
};
export type BringWords = typeof da;
