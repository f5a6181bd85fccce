import type { ComposeWords } from "../../compose-words.ts";

/** The status inquiry: interview and position, their own timeline, one easy question. */
export const inquiry: ComposeWords["inquiry"] = {
  opening: {
    both: [
      "Tak for samtalen[ {day}][ om {position}].",
      "Tak for en god samtale[ {day}][ om {position}].",
      "Vi talte sammen[ {day}][ om {position}], og det var jeg glad for.",
      "Jeg var til samtale hos {jer}[ {day}][ om {position}].",
      "Jeg skriver om {position} efter vores samtale[ {day}].",
      "Jeg tænker stadig på vores samtale[ {day}][ om {position}].",
      "Det var en fornøjelse at tale med {dig}[ {day}][ om {position}].",
      "Jeg vender tilbage til vores samtale[ {day}][ om {position}].",
      { text: "Vi mødtes[ {day}] til en samtale[ om {position}].", only: "met" },
      { text: "Det var en fornøjelse at møde {dig}[ {day}][ og tale om {position}].", only: "met" },
    ],
    neutral: [
      "Tak for snakken[ {day}][ om {position}].",
      "Tak for sidst og for en god samtale[ {day}][ om {position}].",
    ],
  },
  promise: {
    both: [
      "{I} nævnte, at {I} forventede en afklaring senest {promised}.",
      "{I} regnede med at kunne give besked senest {promised}.",
      "{I} fortalte, at {I} ventede at være afklarede senest {promised}.",
      "Planen var, at der ville være nyt senest {promised}.",
      "{I} nævnte {promised} som den dag, hvor {I} regnede med at have nyt.",
      "Da vi talte sammen, regnede {I} med at have nyt senest {promised}.",
      "{I} ventede at have en afgørelse klar senest {promised}.",
    ],
  },
  question: {
    both: [
      "Har {I} en opdatering på processen?",
      "Hvor langt er {I} i processen?",
      "Kan {readerDu} fortælle mig, hvor langt {I} er nået?",
      "Er der nyt om processen?",
      "Hvordan ser tidsplanen for resten af processen ud?",
      "Ved {readerDu}, hvornår {I} regner med at have en afklaring?",
      "Kan {readerDu} sige noget om tidsplanen for resten af processen?",
      "Hvad er næste skridt i processen?",
    ],
    neutral: ["Hvordan går det, og er der nyt om ansættelsen?"],
  },
  interest: {
    both: [
      "Jeg er fortsat meget interesseret i stillingen.",
      "Jeg vil stadig meget gerne have stillingen.",
      "Min interesse for stillingen er uændret.",
      "Stillingen har stadig min fulde interesse.",
      "Jeg har stadig stor lyst til at arbejde hos {jer}.",
      "Jeg vil fortsat meget gerne arbejde hos {jer}.",
      "Lysten til stillingen er der stadig.",
      "Det er fortsat et job, jeg gerne vil have.",
    ],
  },
  lastLine: {
    both: [
      "Tak for hjælpen.",
      "Tak for {readerDin} tid.",
      "Jeg ønsker {readerDig} en god dag.",
      "Mange tak for hjælpen.",
      "Jeg glæder mig til at høre fra {readerDig}.",
      "God arbejdslyst.",
    ],
    neutral: ["Hav en god dag."],
  },
};
