import type { ComposeWords } from "../../compose-words.ts";

/** Thank-yous when the process is over: after a no, a yes, the candidate's own no, and a cancelled search. */
export const closed: ComposeWords["closed"] = {
  no: {
    opening: {
      both: [
        "Tak for beskeden og for den tid, {I} har brugt på mig, især til samtalen[ {day}][ om {position}].",
        "Tak, fordi {I} gav mig besked, og tak for samtalen[ {day}][ om {position}].",
        "Mange tak for samtalen[ {day}][ om {position}] og for svaret.",
        "Tak for {jeres} svar og for en god samtale[ {day}][ om {position}].",
        "Jeg havde håbet på et andet svar, men er glad for samtalen[ {day}][ om {position}]. Tak for {jeres} tid.",
        "Tak for svaret. Selv om valget faldt på en anden, er jeg glad for vores samtale[ {day}][ om {position}].",
        "Det var et godt forløb, også selv om det blev et nej. Tak for samtalen[ {day}][ om {position}].",
        "Tak for et ordentligt forløb og for samtalen[ {day}][ om {position}].",
      ],
    },
    lastLine: {
      both: [
        "Jeg hører gerne fra {jer}, hvis der en dag er en stilling, der passer.",
        "Jeg følger gerne med i, hvad {I} laver, og søger gerne hos {jer} en anden gang.",
        "Døren står åben fra min side, hvis det bliver aktuelt igen.",
        "Jeg ønsker {jer} held og lykke med den nye kollega.",
        "Jeg ønsker {jer} alt godt og taler gerne med {jer} igen en anden gang.",
        "Måske krydses vores veje igen. Det vil jeg være glad for.",
        "Jeg søger gerne hos {jer} igen, når den rette stilling er der.",
      ],
    },
  },
  offer: {
    opening: {
      both: [
        "Tusind tak for tilbuddet[ om {position}] og for en god samtale[ {day}].",
        "Mange tak for tilbuddet[ om {position}]. Jeg blev meget glad for det, lige som jeg var for samtalen[ {day}].",
        "Tak for tilbuddet[ om {position}], for samtalen[ {day}] og for den tillid, {I} viser mig.",
        "Jeg er rigtig glad for {jeres} tilbud. Tak for det og for samtalen[ {day}][ om {position}].",
      ],
    },
    lastLine: {
      both: [
        "Jeg læser det grundigt igennem og vender tilbage med et svar.",
        "Jeg ser på det nu og vender tilbage med et svar.",
        "Jeg læser det i ro og mag og skriver, så snart jeg har et svar.",
      ],
    },
  },
  yes: {
    opening: {
      both: [
        "Tusind tak for det gode svar og for en god samtale[ {day}][ om {position}].",
        "Mange tak for det gode svar og for samtalen[ {day}][ om {position}].",
        "Tak for den tillid, {I} viser mig, og tak for samtalen[ {day}][ om {position}].",
        "Jeg er rigtig glad for {jeres} svar. Tak for samtalen[ {day}][ om {position}] og for hele forløbet.",
        "Tak for et godt forløb og for samtalen[ {day}][ om {position}]. Jeg blev meget glad for {jeres} svar.",
        "Det var en god besked at få. Mange tak for den og for samtalen[ {day}][ om {position}].",
      ],
    },
    lastLine: {
      both: [
        "Jeg glæder mig til at lære {jer} bedre at kende.",
        "Jeg glæder mig til det videre samarbejde.",
        "Jeg ser frem til at møde resten af holdet.",
        "Jeg glæder mig.",
        "Jeg ser frem til samarbejdet.",
        "Tak for den måde, {I} har taget imod mig på.",
        "Sig endelig til, hvis der er noget, jeg kan forberede, før jeg begynder.",
      ],
    },
  },
  withdrawn: {
    opening: {
      both: [
        "Tak for samtalen[ {day}][ om {position}] og for den tid, {I} brugte på mig.",
        "Selv om jeg har valgt at trække mig[ fra {position}], vil jeg gerne sige tak for en god samtale[ {day}].",
        "Tak for {jeres} tid og for en god samtale[ {day}][ om {position}].",
        "Jeg vil gerne sige ordentligt tak for samtalen[ {day}][ om {position}].",
        "Mange tak for et godt forløb og for samtalen[ {day}][ om {position}].",
      ],
    },
    lastLine: {
      both: [
        "Jeg håber, at {I} finder den rette.",
        "Jeg ønsker {jer} held og lykke med at finde den rette.",
        "Tak for forståelsen, og alt godt til {jer}.",
        "Jeg håber, at vores veje krydses igen.",
        "Jeg ønsker {jer} alt godt fremover.",
      ],
    },
  },
  cancelled: {
    opening: {
      both: [
        "Tak for beskeden om, at processen stopper her, og for en god samtale[ {day}][ om {position}].",
        "Tak for beskeden og for en god samtale[ {day}][ om {position}].",
        "Selv om {I} ikke går videre[ med {position}], vil jeg gerne sige tak for samtalen[ {day}].",
        "Mange tak for samtalen[ {day}][ om {position}] og for {jeres} besked.",
        "Det blev ikke til mere denne gang, men jeg er glad for samtalen[ {day}][ om {position}]. Tak for {jeres} tid.",
      ],
    },
    lastLine: {
      both: [
        "Jeg hører gerne fra {jer}, hvis planerne bliver taget op igen.",
        "Bliver det aktuelt igen, taler jeg gerne videre med {jer}.",
        "Jeg vil gerne høre nyt, hvis {I} en dag tager det op igen.",
        "Jeg ønsker {jer} alt godt og taler gerne med {jer} en anden gang.",
        "Skulle det komme på tale igen, er jeg stadig interesseret.",
      ],
    },
  },
};

/** One question, easy to answer and easy to leave. */
export const feedback: ComposeWords["feedback"] = {
  both: [
    "Har {readerDu} et enkelt råd til mig til en anden gang?",
    "Hvis {readerDu} har et øjeblik: Hvad kunne jeg have gjort bedre?",
    "Er der en enkelt ting, {readerDu} vil råde mig til at gøre anderledes næste gang?",
    "Må jeg spørge, hvad der talte for en anden? Det vil jeg kunne bruge en anden gang.",
  ],
};
