import type { ComposeWords } from "../../compose-words.ts";

/** What is said on the phone or at the door. */
export const sheet: ComposeWords["sheet"] = {
  opening: {
    both: [
      "Goddag[, {first}]. Det er {name}. Jeg vil gerne sige tak for samtalen[ {day}][ om {position}].",
      "Hej[, {first}]. Det er {name}. Jeg ville sige tak for en god samtale[ {day}][ om {position}].",
      "Hej[, {first}], det er {name}. Vi talte sammen[ {day}][ om {position}], og det vil jeg gerne takke for.",
      "Goddag[, {first}]. Jeg vil gerne sige tak for samtalen[ {day}][ om {position}].",
    ],
  },
  inquiryOpening: {
    both: [
      "Goddag[, {first}]. Det er {name}. Vi talte sammen[ {day}][ om {position}].",
      "Hej[, {first}]. Det er {name}. Jeg var til samtale hos {jer}[ {day}][ om {position}].",
      "Goddag[, {first}]. Jeg var til samtale hos {jer}[ {day}][ om {position}].",
    ],
  },
  closing: {
    both: [
      "Det var alt, jeg ville sige. Tak for {readerDin} tid, og god dag.",
      "Tak, fordi {readerDu} havde et øjeblik. Hav en god dag.",
      "Mange tak for {readerDin} tid. God dag.",
    ],
  },
  inquiryClosing: {
    both: [
      "Tak for hjælpen. Hav en god dag.",
      "Mange tak for svaret. God dag.",
      "Tak, så ved jeg besked. Hav en god dag.",
    ],
  },
  voicemail: {
    both: [
      "Hej[, {first}]. Det er {name}. Jeg ville sige tak for samtalen[ {day}][ om {position}]. Jeg er fortsat meget interesseret. {ReaderDu} behøver ikke ringe tilbage. God dag.",
      "Goddag[, {first}]. Jeg ville sige tak for samtalen[ {day}][ om {position}]. Det var godt at tale med {dig}. {ReaderDu} behøver ikke ringe tilbage. God dag.",
    ],
  },
  inquiryVoicemail: {
    both: [
      "Hej[, {first}]. Det er {name}. Jeg var til samtale[ {day}][ om {position}] og vil gerne høre, hvor langt {I} er i processen.[ Jeg kan træffes på {phone}.] Tak, og god dag.",
      "Goddag[, {first}]. Jeg var til samtale[ {day}][ om {position}] og vil gerne høre, hvor langt {I} er i processen.[ Jeg kan træffes på {phone}.] Tak, og god dag.",
    ],
  },
};
