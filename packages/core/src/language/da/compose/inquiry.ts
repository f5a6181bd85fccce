import type { ComposeWords } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** The status inquiry: interview and position, their own timeline, one easy question. */
export const inquiry: ComposeWords["inquiry"] = {
  opening: {
    both: [
      ...ways(
        "(Tak|Mange tak) for (samtalen|en god samtale|vores samtale)[ {day}][ om {position}].",
        "Vi talte sammen[ {day}][ om {position}], og det var (jeg glad for|en god samtale).",
        "Jeg var til samtale hos {jer}[ {day}][ om {position}].",
        "Jeg skriver om {position} efter (vores samtale|samtalen)[ {day}].",
        "Jeg tænker (stadig|fortsat) på (vores samtale|samtalen)[ {day}][ om {position}].",
        "Det var (en fornøjelse|godt|rart) at tale med {dig}[ {day}][ om {position}].",
        "Jeg vender tilbage til (vores samtale|samtalen)[ {day}][ om {position}].",
      ),
      ...ways(
        "Vi mødtes[ {day}] til en samtale[ om {position}].",
        "Det var (en fornøjelse|godt|rart) at møde {dig}[ {day}][ og tale om {position}].",
      ).map((text) => ({ text, only: "met" as const })),
    ],
    neutral: ways(
      "(Tak|Mange tak) for snakken[ {day}][ om {position}].",
      "Tak for sidst og for en god (samtale|snak)[ {day}][ om {position}].",
    ),
  },
  promise: {
    both: ways(
      "{I} nævnte, at {I} (forventede|regnede med) en afklaring senest {promised}.",
      "{I} regnede med at kunne give besked senest {promised}.",
      "{I} fortalte, at {I} ventede at være afklarede senest {promised}.",
      "Planen var, at der ville være nyt senest {promised}.",
      "{I} nævnte {promised} som den dag, hvor {I} (regnede med|ventede) at have nyt.",
      "Da vi talte sammen, regnede {I} med at have nyt senest {promised}.",
      "{I} ventede at have en afgørelse klar senest {promised}.",
    ),
  },
  question: {
    both: ways(
      "Har {I} (en opdatering på|nyt om) processen?",
      "Hvor langt er {I} i (processen|forløbet)?",
      "Kan {readerDu} (fortælle mig|sige noget om), hvor langt {I} er (nået|i processen)?",
      "Er der nyt om (processen|ansættelsen)?",
      "Hvordan ser tidsplanen for resten af (processen|forløbet) ud?",
      "Ved {readerDu}, hvornår {I} (regner med|venter) at have en afklaring?",
      "Kan {readerDu} (sige noget|fortælle mig lidt) om tidsplanen for resten af (processen|forløbet)?",
      "Hvad er næste skridt i (processen|forløbet)?",
    ),
    neutral: ["Hvordan går det, og er der nyt om ansættelsen?"],
  },
  interest: {
    both: ways(
      "Jeg er (fortsat|stadig) meget interesseret i stillingen.",
      "Jeg vil (stadig|fortsat) meget gerne have stillingen.",
      "Min interesse for (stillingen|jobbet) er uændret.",
      "Stillingen har (stadig|fortsat) min fulde interesse.",
      "Jeg har (stadig|fortsat) stor lyst til at arbejde hos {jer}.",
      "Jeg vil (fortsat|stadig) meget gerne arbejde hos {jer}.",
      "Lysten til (stillingen|jobbet) er der stadig.",
      "Det er (fortsat|stadig) et job, jeg gerne vil have.",
    ),
  },
  lastLine: {
    both: ways(
      "(Tak|Mange tak|På forhånd tak) for hjælpen.",
      "(Tak|Mange tak) for {readerDin} tid.",
      "Jeg ønsker {readerDig} en (god|rigtig god) dag.",
      "Jeg (glæder mig|ser frem) til at høre fra {readerDig}.",
      "God arbejdslyst.",
      "God dag til {readerDig}.",
    ),
    neutral: ways("Hav en (god|rigtig god) dag."),
  },
};
