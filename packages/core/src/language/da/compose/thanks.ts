import type { Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** Thanks after a first interview. They name interview, day and position. */
export const first: Wordings = {
  both: [
    ...ways(
      "(Tak|Mange tak) for (samtalen|vores samtale|en god samtale)[ {day}][ om {position}].",
      "Tak for en (interessant|grundig|god og åben|god og grundig|behagelig) samtale[ {day}][ om {position}].",
      "(Tak|Mange tak) for {din} tid og for (samtalen|en god samtale)[ {day}][ om {position}].",
      "Jeg er glad for (samtalen|vores samtale)[ {day}][ om {position}]. Tak for (den|{din} tid).",
      "Det var en (god|interessant|behagelig) samtale, vi havde[ {day}][ om {position}]. (Tak|Mange tak) for den.",
      "(Tak|Mange tak) for en samtale[ {day}], der har gjort mig klogere på {position}.",
      "(Tak|Mange tak) for den (gode|grundige|interessante) samtale[ {day}][ om {position}].",
      "Jeg satte pris på (samtalen|vores samtale)[ {day}][ om {position}]. (Tak|Mange tak) for {din} tid.",
      "Jeg er glad for, at vi fik talt sammen[ {day}][ om {position}]. (Tak|Mange tak) for {din} tid.",
      "(Tak|Mange tak) for samtalen[ {day}]. Det var (godt|rart|interessant) at tale om {position}.",
      "(Tak|Mange tak), fordi {du} tog {dig} tid til (at tale med mig|en samtale)[ {day}][ om {position}].",
      "(Tak|Mange tak) for {din} tid[ {day}]. Det var en (god|interessant) samtale[ om {position}].",
      "Jeg vil gerne sige (tak|mange tak) for (samtalen|vores samtale|en god samtale)[ {day}][ om {position}].",
      "Det var en fornøjelse at tale med {dig}[ {day}][ om {position}]. (Tak for {din} tid|Mange tak for det).",
      "Tak for den tid, {du} (satte af til|brugte på) (samtalen|vores samtale)[ {day}][ om {position}].",
      "Jeg sætter (pris|stor pris) på, at {du} tog {dig} tid til (en samtale|at tale med mig)[ {day}][ om {position}].",
      "Det var (godt|rart) at tale med {dig}[ {day}][ om {position}]. (Mange tak for samtalen|Tak for {din} tid).",
    ),
    ...ways(
      "Det var (en fornøjelse|rart|godt) at møde {dig}[ {day}][ og tale om {position}]. (Tak for {din} tid|Mange tak for samtalen).",
      "(Tak|Mange tak) for et (godt|interessant) møde[ {day}][ om {position}].",
      "(Tak|Mange tak), fordi {du} ville mødes[ {day}][ og tale om {position}].",
    ).map((text) => ({ text, only: "met" as const })),
    ...ways(
      "(Tak|Mange tak), fordi jeg måtte komme til samtale[ {day}][ om {position}].",
      "Tak for en god modtagelse og en god samtale[ {day}][ om {position}].",
    ).map((text) => ({ text, only: "in-person" as const })),
    ...ways(
      "Jeg har haft et par dage til at tænke over samtalen[ {day}][ om {position}], og jeg vil gerne sige tak for (den|{din} tid).",
    ).map((text) => ({ text, only: "later" as const })),
    ...ways("(Tak|Mange tak) for {recent}. Det var en (god|interessant) samtale[ om {position}]."),
  ],
  formal: ways(
    "Jeg vil gerne takke for (samtalen|vores samtale|en god samtale)[ {day}][ om {position}].",
    "Lad mig begynde med at sige tak for (samtalen|vores samtale)[ {day}][ om {position}].",
    "Lad mig først sige (tak|mange tak) for (samtalen|en god samtale)[ {day}][ om {position}].",
    "Jeg vil gerne begynde med at takke for (samtalen|vores samtale)[ {day}][ om {position}].",
    "Jeg vil gerne sige {dig} tak for (samtalen|en god samtale)[ {day}][ om {position}].",
    "Jeg er glad for, at vi fik talt så grundigt om {position}[ {day}]. Tak for {din} tid.",
  ),
  neutral: [
    ...ways(
      "(Tak|Mange tak) for (en god|en hyggelig|en interessant|vores) snak[ {day}][ om {position}].",
      "(Tak|Mange tak) for snakken[ {day}][ om {position}].",
      "Det var en (god|hyggelig) snak, vi fik[ {day}][ om {position}]. (Tak|Mange tak) for den.",
      "Tusind tak for (samtalen|en god snak|snakken|vores snak)[ {day}][ om {position}].",
    ),
    ...ways(
      "Tak for sidst. Det var (rart|godt|hyggeligt) at møde {dig}[ {day}][ og tale om {position}].",
      "Det var (rart|godt) at møde {dig}[ {day}][ og få en snak om {position}]. Tak for (det|{din} tid).",
    ).map((text) => ({ text, only: "met" as const })),
  ],
};

/** Thanks after a second or later round. */
export const again: Wordings = {
  both: [
    ...ways(
      "(Tak|Mange tak) for endnu en (god|interessant|grundig) samtale[ {day}][ om {position}].",
      "(Tak|Mange tak) for vores {ordinal} samtale[ {day}][ om {position}].",
      "(Tak|Mange tak), fordi {du} tog {dig} tid til (at tale med mig igen|en samtale mere)[ {day}][ om {position}].",
      "Det var (en fornøjelse|godt|rart) at tale med {dig} igen[ {day}][ om {position}]. (Tak|Mange tak) for {din} tid.",
      "Jeg er glad for, at vi fik talt videre[ {day}][ om {position}]. (Mange tak for {din} tid|Tak for samtalen).",
      "Jeg sætter (pris|stor pris) på, at {du} tog {dig} tid til (en samtale mere|endnu en samtale)[ {day}][ om {position}].",
      "Det blev endnu en (god|interessant) samtale[ {day}][ om {position}], og den vil jeg gerne sige tak for.",
      "Jeg vil gerne sige tak for (endnu en samtale|samtalen)[ {day}], hvor vi kom længere ind på {position}.",
    ),
    ...ways(
      "Det var (godt|rart) at ses igen[ {day}] til en samtale mere[ om {position}]. (Tak|Mange tak) for {din} tid.",
    ).map((text) => ({ text, only: "met" as const })),
    ...ways("(Tak|Mange tak), fordi jeg måtte komme til samtale igen[ {day}][ om {position}].").map(
      (text) => ({ text, only: "in-person" as const }),
    ),
  ],
  formal: ways("Jeg vil gerne takke for endnu en (samtale|god samtale)[ {day}][ om {position}]."),
  neutral: ways("(Tak|Mange tak|Tusind tak) for endnu en god snak[ {day}][ om {position}]."),
};

/** Beginnings that leave the thanks for the end. */
export const thoughtFirst: Wordings = {
  both: [
    ...ways(
      "Jeg har tænkt (meget|en del) over (samtalen|vores samtale)[ {day}][ om {position}].",
      "Siden (vores samtale|samtalen)[ {day}] har jeg tænkt (en del|meget) over {position}.",
      "(Vores samtale|Samtalen)[ {day}][ om {position}] har sat (gode|mange) tanker i gang.",
      "Efter (vores samtale|samtalen)[ {day}] står {position} (tydeligere|klarere) for mig.",
      "Jeg vender gerne kort tilbage til (vores samtale|samtalen)[ {day}][ om {position}].",
      "(Vores samtale|Samtalen)[ {day}] har gjort mig klogere på {position}.",
    ),
    {
      text: "Samtalen[ {day}][ om {position}] har fulgt mig hjem.",
      only: "in-person",
    },
    { text: "Nu har samtalen[ {day}][ om {position}] fået lov at bundfælde sig.", only: "later" },
  ],
};

/** What follows the thanks in a short thank-you, where there is nothing more to add. */
export const shortRemark: Wordings = {
  both: ways(
    "Det gav mig et (klart|godt) indtryk af både opgaverne og {jer}.",
    "Det var (rart|godt) at få sat flere ord på arbejdet, og jeg er (fortsat|stadig) meget interesseret.",
    "Jeg fik svar på det, jeg (havde brug for|gerne ville vide), og vil fortsat meget gerne have stillingen.",
    "Jeg fik et (godt|klart) billede af opgaverne og er (fortsat|stadig) meget interesseret.",
    "Nu ved jeg mere om (hverdagen|arbejdet) hos {jer}, og jeg er (stadig|fortsat) meget interesseret.",
    "Jeg er glad for, at jeg fik (lejlighed til|mulighed for) at høre mere om arbejdet hos {jer}.",
    "Det var en god oplevelse, og jeg er (fortsat|stadig) meget interesseret i stillingen.",
    "Det var (godt|nyttigt) at høre, hvad {I} lægger vægt på.",
    "Jeg er blevet klogere på både stillingen og {jer}, og det har kun givet mig mere lyst til den.",
    "Jeg fik et (godt|rigtig godt) indtryk af {jer} og vil meget gerne arbejde hos {jer}.",
    "{I} gav mig et (ærligt|klart) billede af arbejdet, og det sætter jeg pris på.",
    "Jeg er blevet bekræftet i, at det er et (job|arbejde), jeg gerne vil have.",
  ),
};
