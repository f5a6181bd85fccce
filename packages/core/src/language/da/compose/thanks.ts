import type { Wordings } from "../../compose-words.ts";

/** Thanks after a first interview. They name interview, day and position. */
export const first: Wordings = {
  both: [
    "Tak for en god samtale[ {day}][ om {position}].",
    "Mange tak for samtalen[ {day}][ om {position}].",
    "Tak for samtalen[ {day}][ om {position}].",
    "Mange tak for en god samtale[ {day}][ om {position}].",
    "Tak for vores samtale[ {day}][ om {position}].",
    "Tak for {din} tid og for samtalen[ {day}][ om {position}].",
    "Tak for en interessant samtale[ {day}][ om {position}].",
    "Tak for en åben og god samtale[ {day}][ om {position}].",
    "Jeg er glad for samtalen[ {day}][ om {position}]. Tak for den.",
    "Tak for samtalen[ {day}]. Det var godt at tale om {position}.",
    "Tak, fordi {du} tog {dig} tid til at tale med mig[ {day}][ om {position}].",
    "Tak for {din} tid[ {day}]. Det var en god samtale[ om {position}].",
    "Jeg vil gerne sige tak for samtalen[ {day}][ om {position}].",
    "Det var en fornøjelse at tale med {dig}[ {day}][ om {position}]. Tak for {din} tid.",
    "Tak for den tid, {du} satte af til vores samtale[ {day}][ om {position}].",
    "Jeg sætter pris på, at {du} tog {dig} tid til en samtale[ {day}][ om {position}].",
    "Det var godt at tale med {dig}[ {day}][ om {position}]. Mange tak for samtalen.",
    "Tak for en god og grundig samtale[ {day}][ om {position}].",
    {
      text: "Det var en fornøjelse at møde {dig}[ {day}][ og tale om {position}]. Tak for {din} tid.",
      only: "met",
    },
    { text: "Tak for et godt møde[ {day}][ om {position}].", only: "met" },
    { text: "Mange tak, fordi {du} ville mødes[ {day}][ og tale om {position}].", only: "met" },
    { text: "Tak, fordi jeg måtte komme til samtale[ {day}][ om {position}].", only: "in-person" },
    {
      text: "Jeg har haft et par dage til at tænke over samtalen[ {day}][ om {position}], og jeg vil gerne sige tak for {din} tid.",
      only: "later",
    },
    "Tak for {recent}. Det var en god samtale[ om {position}].",
  ],
  formal: [
    "Jeg vil gerne takke for samtalen[ {day}][ om {position}].",
    "Lad mig begynde med at sige tak for samtalen[ {day}][ om {position}].",
    "Jeg er glad for, at vi fik talt så grundigt om {position}[ {day}]. Tak for {din} tid.",
  ],
  neutral: [
    "Tak for en god snak[ {day}][ om {position}].",
    "Mange tak for snakken[ {day}][ om {position}].",
    "Tusind tak for samtalen[ {day}][ om {position}].",
    {
      text: "Tak for sidst. Det var rart at møde {dig}[ {day}][ og tale om {position}].",
      only: "met",
    },
    {
      text: "Det var rart at møde {dig}[ {day}][ og få en snak om {position}]. Tak for det.",
      only: "met",
    },
  ],
};

/** Thanks after a second or later round. */
export const again: Wordings = {
  both: [
    "Tak for endnu en god samtale[ {day}][ om {position}].",
    "Mange tak for vores {ordinal} samtale[ {day}][ om {position}].",
    "Tak, fordi {du} tog {dig} tid til at tale med mig igen[ {day}][ om {position}].",
    "Det var en fornøjelse at tale med {dig} igen[ {day}][ om {position}]. Tak for {din} tid.",
    "Jeg er glad for, at vi fik talt videre[ {day}][ om {position}]. Mange tak for {din} tid.",
    "Jeg sætter pris på, at {du} tog {dig} tid til en samtale mere[ {day}][ om {position}].",
    {
      text: "Det var godt at ses igen[ {day}] til en samtale mere[ om {position}]. Tak for {din} tid.",
      only: "met",
    },
    {
      text: "Tak, fordi jeg måtte komme til samtale igen[ {day}][ om {position}].",
      only: "in-person",
    },
    "Det blev endnu en god samtale[ {day}][ om {position}], og den vil jeg gerne sige tak for.",
  ],
  formal: ["Jeg vil gerne takke for endnu en samtale[ {day}][ om {position}]."],
  neutral: ["Tak for endnu en god snak[ {day}][ om {position}]."],
};

/** Beginnings that leave the thanks for the end. */
export const thoughtFirst: Wordings = {
  both: [
    "Jeg har tænkt meget over vores samtale[ {day}][ om {position}].",
    "Siden vores samtale[ {day}] har jeg tænkt en del over {position}.",
    "Vores samtale[ {day}][ om {position}] har sat gode tanker i gang.",
    "Efter vores samtale[ {day}] står {position} tydeligere for mig.",
    "Jeg vender gerne kort tilbage til vores samtale[ {day}][ om {position}].",
    { text: "Samtalen[ {day}][ om {position}] har fulgt mig hjem.", only: "in-person" },
    { text: "Nu har samtalen[ {day}][ om {position}] fået lov at bundfælde sig.", only: "later" },
  ],
};

/** What follows the thanks in a short thank-you, where there is nothing more to add. */
export const shortRemark: Wordings = {
  both: [
    "Det gav mig et klart indtryk af både opgaverne og {jer}.",
    "Det var rart at få sat flere ord på arbejdet, og jeg er fortsat meget interesseret.",
    "Jeg fik svar på det, jeg havde brug for, og vil fortsat meget gerne have stillingen.",
    "Jeg fik et godt billede af opgaverne og er fortsat meget interesseret.",
    "Nu ved jeg mere om hverdagen hos {jer}, og jeg er stadig meget interesseret.",
    "Jeg er glad for, at jeg fik lejlighed til at høre mere om arbejdet hos {jer}.",
    "Det var en god oplevelse, og jeg er fortsat meget interesseret i stillingen.",
    "Det var godt at høre, hvad {I} lægger vægt på.",
    "Jeg er blevet klogere på både stillingen og {jer}, og det har kun givet mig mere lyst til den.",
    "Jeg fik et godt indtryk af {jer} og vil meget gerne arbejde hos {jer}.",
    "{I} gav mig et ærligt billede af arbejdet, og det sætter jeg pris på.",
    "Jeg er blevet bekræftet i, at det er et job, jeg gerne vil have.",
  ],
};
