import type { ComposeWords } from "../../compose-words.ts";

/** What is said on the phone or at the door. */
export const sheet: ComposeWords["sheet"] = {
  call: {
    thanks: {
      both: [
        "Goddag[, {first}]. Det er {name}. Jeg vil gerne sige tak for samtalen[ {day}][ om {position}].",
        "Hej[, {first}]. Det er {name}. Jeg ville sige tak for en god samtale[ {day}][ om {position}].",
        "Hej[, {first}], det er {name}. Vi talte sammen[ {day}][ om {position}], og det vil jeg gerne takke for.",
        "Goddag[, {first}]. Jeg vil gerne sige tak for samtalen[ {day}][ om {position}].",
      ],
    },
    inquiry: {
      both: [
        "Goddag[, {first}]. Det er {name}. Vi talte sammen[ {day}][ om {position}].",
        "Hej[, {first}]. Det er {name}. Jeg var til samtale hos {jer}[ {day}][ om {position}].",
        "Goddag[, {first}]. Jeg var til samtale hos {jer}[ {day}][ om {position}].",
      ],
    },
  },
  visit: {
    thanks: {
      both: [
        "Goddag[, {first}]. Jeg kom forbi for at sige tak for samtalen[ {day}][ om {position}]. Det er {name}.",
        "Hej[, {first}], det er {name}. Jeg ville selv komme og sige tak for samtalen[ {day}][ om {position}].",
        "Hej[, {first}], det er {name}. Jeg kommer kun for at sige tak for samtalen[ {day}][ om {position}].",
        "Goddag[, {first}]. Jeg kom forbi for at sige tak for samtalen[ {day}][ om {position}].",
      ],
    },
    inquiry: {
      both: [
        "Goddag[, {first}], det er {name}. Jeg har et enkelt spørgsmål efter samtalen[ {day}][ om {position}].",
        "Hej[, {first}], det er {name}. Jeg var til samtale hos {jer}[ {day}][ om {position}] og har et enkelt spørgsmål.",
        "Goddag[, {first}]. Jeg har et enkelt spørgsmål efter samtalen[ {day}][ om {position}].",
      ],
    },
  },
  question: {
    both: [
      "Må jeg spørge, hvornår {I} regner med at være afklarede?",
      "Ved {readerDu}, hvornår {I} regner med at have en afgørelse?",
      "Hvad er næste skridt hos {jer}?",
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
  secretary: {
    both: [
      "Goddag, det er {name}. Jeg vil gerne tale med {recipient} om min samtale[ {day}]. Hvis det ikke passer nu, hvornår må jeg så ringe igen?",
      "Goddag, det er {name}. Kan du stille mig om til {recipient}? Det er om min samtale[ {day}]. Ellers ringer jeg gerne igen, når det passer bedre.",
      "Goddag, det er {name}. Jeg var til samtale hos {jer}[ {day}][ om {position}] og vil gerne tale med den, der står for ansættelsen.",
      "Goddag. Jeg vil gerne tale med {recipient} om min samtale[ {day}]. Hvis det ikke passer nu, hvornår må jeg så ringe igen?",
      "Goddag. Jeg var til samtale hos {jer}[ {day}][ om {position}] og vil gerne tale med den, der står for ansættelsen.",
    ],
  },
  reception: {
    both: [
      "Goddag, jeg hedder {name}. Jeg vil gerne hilse på {recipient}, hvis det passer. Det tager to minutter.",
      "Goddag, mit navn er {name}. Har {recipient} to minutter? Ellers vil jeg bede dig hilse og sige tak for samtalen[ {day}].",
      "Goddag, jeg hedder {name}. Jeg var til samtale[ {day}][ om {position}] og vil gerne hilse på den, der står for ansættelsen. Det tager to minutter.",
      "Goddag. Jeg vil gerne hilse på {recipient}, hvis det passer. Det tager to minutter.",
      "Goddag. Jeg var til samtale[ {day}][ om {position}] og vil gerne hilse på den, der står for ansættelsen. Det tager to minutter.",
    ],
  },
  handOver: {
    both: [
      "Goddag, jeg har et brev til {recipient}, som jeg gerne vil aflevere her.",
      "Goddag, må jeg lægge dette brev til {recipient} hos dig?",
      "Goddag, jeg har et brev til den, der står for ansættelsen[ til {plainPosition}], og vil gerne aflevere det her.",
    ],
  },
  busy: {
    both: [
      "Så vil jeg ikke forstyrre. Jeg ville sige tak for samtalen[ {day}]. Hav en god dag.",
      "Det forstår jeg godt. Jeg ville sige tak for samtalen[ {day}], og det er sagt nu. God dag.",
    ],
  },
  callLater: {
    both: [
      "Så vil jeg ikke forstyrre. Hvornår passer det bedre, at jeg ringer?",
      "Det forstår jeg godt. Hvornår må jeg ringe igen?",
    ],
  },
  comeLater: {
    both: [
      "Så vil jeg ikke forstyrre. Må jeg ringe en anden dag?",
      "Det forstår jeg godt. Hvornår passer det, at jeg ringer i stedet?",
    ],
  },
  voicemail: {
    both: [
      "Hej[, {first}]. Det er {name}. Jeg ville sige tak for samtalen[ {day}][ om {position}]. Jeg er fortsat meget interesseret. {ReaderDu} behøver ikke ringe tilbage. God dag.",
      "Goddag[, {first}]. Det er {name}. Tak for samtalen[ {day}]. Jeg er fortsat meget interesseret. {ReaderDu} behøver ikke ringe tilbage. God dag.",
      "Goddag[, {first}]. Jeg ville sige tak for samtalen[ {day}][ om {position}]. Det var godt at tale med {dig}. {ReaderDu} behøver ikke ringe tilbage. God dag.",
    ],
  },
  inquiryVoicemail: {
    both: [
      "Hej[, {first}]. Det er {name}. Jeg var til samtale[ {day}][ om {position}] og vil gerne høre, hvor langt {I} er i processen.[ Jeg kan træffes på {phone}.] Tak, og god dag.",
      "Goddag[, {first}]. Det er {name}. Jeg vil gerne høre, hvor langt {I} er i processen.[ Mit nummer er {phone}.] Tak, og god dag.",
      "Goddag[, {first}]. Jeg var til samtale[ {day}][ om {position}] og vil gerne høre, hvor langt {I} er i processen.[ Jeg kan træffes på {phone}.] Tak, og god dag.",
    ],
  },
};
