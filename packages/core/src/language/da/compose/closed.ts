import type { ComposeWords, Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** Thank-yous when the process is over: after a no, a yes, the candidate's own no, and a cancelled search. */
export const closed: ComposeWords["closed"] = {
  no: {
    opening: {
      both: ways(
        "Tak for beskeden og for den tid, {I} har brugt på mig, (især|ikke mindst) til samtalen[ {day}][ om {position}].",
        "(Tak|Mange tak), fordi {I} gav mig besked, og tak for (samtalen|en god samtale|vores samtale)[ {day}][ om {position}].",
        "(Tak|Mange tak) for (samtalen|en god samtale|vores samtale)[ {day}][ om {position}] og for (svaret|{jeres} svar).",
        "(Tak|Mange tak) for {jeres} svar og for (en god samtale|samtalen)[ {day}][ om {position}].",
        "Jeg havde håbet på et andet svar, men (er|jeg er) glad for (samtalen|vores samtale)[ {day}][ om {position}]. (Tak|Mange tak) for {jeres} tid.",
        "Tak for (svaret|beskeden). Selv om valget faldt på en anden, er jeg glad for (vores samtale|samtalen)[ {day}][ om {position}].",
        "Det var et godt forløb, også selv om det blev et nej. (Tak|Mange tak) for (samtalen|en god samtale)[ {day}][ om {position}].",
        "(Tak|Mange tak) for et (ordentligt|godt) forløb og for (samtalen|en god samtale)[ {day}][ om {position}].",
        "{I} valgte en anden, og det er jeg naturligvis ærgerlig over. Tak for (en god samtale|samtalen)[ {day}][ om {position}] alligevel.",
      ),
    },
    lastLine: {
      both: ways(
        "Jeg hører gerne fra {jer}, hvis der (en dag|senere) er en stilling, der passer.",
        "Jeg følger gerne med i, hvad {I} laver, og søger gerne hos {jer} (en anden gang|igen).",
        "Døren står åben fra min side, hvis det (bliver aktuelt|kommer på tale) igen.",
        "Jeg ønsker {jer} (held og lykke|alt godt) med den nye kollega.",
        "Jeg ønsker {jer} alt godt og taler gerne med {jer} (igen en anden gang|en anden gang).",
        "Måske krydses vores veje igen. Det vil jeg (være glad for|sætte pris på).",
        "Jeg søger gerne hos {jer} igen, når den rette stilling er der.",
        "Skulle der komme en (anden stilling|stilling mere), hører jeg gerne om den.",
      ),
    },
  },
  offer: {
    opening: {
      both: ways(
        "(Tusind tak|Mange tak|Tak) for tilbuddet[ om {position}] og for (en god samtale|samtalen|vores samtale)[ {day}].",
        "(Tusind tak|Mange tak) for tilbuddet[ om {position}]. Jeg blev (meget|rigtig) glad for det, lige som jeg var for (samtalen|vores samtale)[ {day}].",
        "(Tak|Mange tak) for tilbuddet[ om {position}], for (samtalen|en god samtale)[ {day}] og for den tillid, {I} viser mig.",
        "Jeg (er|blev) (rigtig|meget) glad for {jeres} tilbud. (Tak|Mange tak) for det og for (samtalen|en god samtale)[ {day}][ om {position}].",
        "Det var (dejligt|en glæde) at få {jeres} tilbud[ om {position}]. (Tak|Mange tak) for det og for (samtalen|vores samtale)[ {day}].",
        "Efter (samtalen|vores samtale)[ {day}] håbede jeg på at høre fra {jer}, og jeg er glad for tilbuddet[ om {position}]. (Tak|Mange tak) for det.",
        "{I} har gjort mig (glad|meget glad) med {jeres} tilbud[ om {position}]. (Tak|Mange tak) for det, og tak for samtalen[ {day}].",
      ),
    },
    lastLine: {
      both: ways(
        "Jeg læser tilbuddet (grundigt|ordentligt) igennem og (vender tilbage med et svar|giver {jer} et svar).",
        "Jeg ser på tilbuddet nu og (vender tilbage med et svar|giver {jer} et svar).",
        "Jeg læser tilbuddet i ro og mag og (skriver|vender tilbage), så snart jeg har et svar.",
        "Nu læser jeg tilbuddet (grundigt|roligt) igennem, og så hører {I} fra mig.",
        "Jeg tænker tilbuddet (igennem|godt igennem) og (svarer {jer} derefter|vender tilbage med et svar).",
        "{I} hører fra mig, når jeg har læst (tilbuddet|det hele) (grundigt|ordentligt) igennem.",
        "Giv mig lov at læse tilbuddet (grundigt|ordentligt), så (svarer jeg|vender jeg tilbage).",
      ),
    },
  },
  yes: {
    opening: {
      both: ways(
        "(Tusind tak|Mange tak) for det gode svar og for (en god samtale|samtalen)[ {day}][ om {position}].",
        "(Tusind tak|Mange tak) for det gode svar. Samtalen[ {day}][ om {position}] gav mig (stor lyst|kun mere lyst) til jobbet.",
        "(Tak|Mange tak) for den tillid, {I} viser mig, og tak for (samtalen|en god samtale|vores samtale)[ {day}][ om {position}].",
        "Jeg er (rigtig|meget) glad for {jeres} svar. (Tak|Mange tak) for (samtalen|en god samtale)[ {day}][ om {position}] og for hele forløbet.",
        "(Tak|Mange tak) for et godt forløb og for (samtalen|en god samtale)[ {day}][ om {position}]. Jeg blev (meget|rigtig) glad for {jeres} svar.",
        "Det var en god besked at få. Mange tak for den og for (samtalen|vores samtale|en god samtale)[ {day}][ om {position}].",
        "Sikke en god (besked|nyhed). (Tak|Mange tak) for den og for (samtalen|en god samtale)[ {day}][ om {position}].",
      ),
    },
    lastLine: {
      both: ways(
        "Jeg (glæder mig|ser frem) til at lære {jer} bedre at kende.",
        "Jeg (glæder mig|ser frem) til (det videre samarbejde|samarbejdet).",
        "Jeg (ser frem|glæder mig) til at møde resten af holdet.",
        "Jeg glæder mig.",
        "Jeg (glæder mig|ser frem) til at (komme i gang|begynde).",
        "Tak for den måde, {I} har taget imod mig på.",
        "Sig endelig til, hvis der er noget, jeg kan (forberede|gøre klar), før jeg (begynder|starter).",
        "Skriv endelig, hvis {I} mangler noget fra mig, før jeg (begynder|starter).",
      ),
    },
  },
  withdrawn: {
    opening: {
      both: ways(
        "(Tak|Mange tak) for (samtalen|en god samtale)[ {day}][ om {position}] og for den tid, {I} brugte på mig.",
        "Selv om jeg har valgt at trække mig[ fra {position}], vil jeg gerne sige (tak|mange tak) for (en god samtale|samtalen)[ {day}].",
        "(Tak|Mange tak) for {jeres} tid og for (en god samtale|samtalen|vores samtale)[ {day}][ om {position}].",
        "Jeg vil gerne sige (ordentligt tak|tak) for (samtalen|en god samtale|vores samtale)[ {day}][ om {position}].",
        "(Tak|Mange tak) for et godt forløb og for (samtalen|en god samtale)[ {day}][ om {position}].",
        "Det var ikke nogen let beslutning at trække mig. (Tak|Mange tak) for {jeres} tid og for (samtalen|en god samtale)[ {day}][ om {position}].",
        "Jeg (satte|sætter) stor pris på (samtalen|vores samtale)[ {day}][ om {position}], også selv om jeg har trukket mig. (Tak|Mange tak) for den.",
        "Jeg har trukket mig, men jeg er (stadig|fortsat) glad for (samtalen|vores samtale)[ {day}][ om {position}]. (Tak|Mange tak) for den.",
        "Det blev ikke mig denne gang, og det var mit eget valg. (Tak|Mange tak) for (samtalen|en god samtale)[ {day}][ om {position}].",
      ),
    },
    lastLine: {
      both: ways(
        "Jeg håber, at {I} (finder|snart finder) den rette.",
        "Jeg ønsker {jer} (held og lykke|alt godt) med at finde den rette.",
        "Tak for forståelsen, og alt godt til {jer}.",
        "Jeg håber, at vores veje krydses (igen|en anden gang).",
        "Jeg ønsker {jer} alt godt (fremover|med stillingen).",
        "Jeg taler gerne med {jer} (en anden gang|igen, hvis det passer bedre).",
        "(Held og lykke|Alt godt) med det videre arbejde.",
        "Jeg (følger gerne|følger) med i, hvad {I} laver.",
        "Jeg (tænker tilbage på|husker) samtalen med glæde.",
      ),
    },
  },
  cancelled: {
    opening: {
      both: ways(
        "Tak for beskeden om, at processen stopper her, og for (en god samtale|samtalen|vores samtale)[ {day}][ om {position}].",
        "(Tak|Mange tak) for beskeden og for (en god samtale|samtalen|vores samtale)[ {day}][ om {position}].",
        "Selv om {I} ikke går videre[ med {position}], vil jeg gerne sige (tak|mange tak) for (samtalen|en god samtale)[ {day}].",
        "(Tak|Mange tak) for (samtalen|en god samtale)[ {day}][ om {position}] og for {jeres} besked.",
        "Det blev ikke til mere denne gang, men jeg er glad for (samtalen|vores samtale)[ {day}][ om {position}]. (Tak|Mange tak) for {jeres} tid.",
        "Sådan kan det gå, og jeg er glad for, at vi fik (samtalen|talt sammen)[ {day}][ om {position}]. (Tak|Mange tak) for {jeres} tid.",
        "Tak for besked. Jeg havde gerne set det gå anderledes, for det var en (god|interessant|spændende) samtale[ {day}][ om {position}].",
        "Ærgerligt, at det ikke blev til noget. (Tak|Mange tak) for (samtalen|en god samtale)[ {day}][ om {position}], som jeg er glad for.",
      ),
    },
    lastLine: {
      both: ways(
        "Jeg hører gerne fra {jer}, hvis planerne bliver taget op igen.",
        "Bliver det aktuelt (igen|en anden gang), taler jeg gerne videre med {jer}.",
        "Jeg vil gerne høre nyt, hvis {I} (en dag|senere) tager det op igen.",
        "Jeg ønsker {jer} alt godt og taler gerne med {jer} (en anden gang|igen).",
        "Skulle det komme på tale igen, er jeg (stadig|fortsat) interesseret.",
        "Skriv endelig, hvis {I} (en dag|senere) søger igen.",
        "Alt godt til {jer} (så længe|fremover).",
        "Jeg følger (gerne|stadig) med i, hvad {I} laver.",
        "Jeg (taler gerne|vil gerne tale) sammen igen, hvis planerne ændrer sig.",
      ),
    },
  },
};

/** Between thanks and last line, where the candidate says nothing themselves. */
export const closedRemark: Wordings = {
  both: [
    ...ways(
      "Jeg fik et (godt|rigtig godt) indtryk af {jer}.",
      "Jeg er glad for, at (vi fik talt sammen|jeg fik talt med {jer}).",
      "Jeg fik (meget|en del) med mig fra det, vi talte om.",
      "Det var (lærerigt|spændende) at høre om {jeres} arbejde.",
      "{I} tog {jer} god tid til mig, og det satte jeg pris på.",
    ),
    ...ways("Det var (rart|godt|en fornøjelse) at møde {jer}.").map((text) => ({
      text,
      only: "met" as const,
    })),
  ],
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
