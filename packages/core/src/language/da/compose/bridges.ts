import type { Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** Interest in the composer's words, for a full message whose notes say nothing of it. */
export const interest: Wordings = {
  both: ways(
    "Jeg vil meget gerne have (stillingen|jobbet).",
    "Det er (et job|et arbejde|en stilling), jeg gerne vil have.",
    "Jeg vil (gerne|meget gerne) arbejde hos {jer}.",
    "Jeg kan (godt|sagtens|tydeligt) se mig selv i (stillingen|jobbet).",
    "(Stillingen|Jobbet) interesserer mig meget.",
    "Samtalen har (gjort mig mere interesseret i|givet mig mere lyst til) (stillingen|jobbet).",
    "Jeg har fået (endnu mere|kun mere) lyst til at arbejde hos {jer}.",
    "Det er et arbejde, jeg har stor lyst til (at gå i gang med|at tage fat på).",
    "Jeg er blevet bekræftet i, at det er (et job|et arbejde|en stilling), jeg gerne vil have.",
    "Jeg kan (tydeligt|godt) se mig selv i den hverdag, {I} (beskrev|fortalte om).",
    "Jeg vil gerne være med til at løse de opgaver, {I} (fortalte om|beskrev).",
    "Min interesse for (stillingen|jobbet) er kun blevet større.",
    "Jeg er (fortsat|stadig) meget interesseret i (stillingen|jobbet).",
  ),
  neutral: ways(
    "Jeg har virkelig lyst til at være med.",
    "Jeg kunne godt tænke mig at komme i gang.",
    "Jeg har stor lyst til at (komme i gang|tage fat).",
  ),
};

/** Before what the candidate is keen on. */
export const enthusiasmLead: Wordings = {
  both: [
    ...ways(
      "Jeg er blevet mere sikker på, at jeg gerne vil have (jobbet|stillingen).",
      "Min interesse er kun blevet større.",
      "Lysten til (stillingen|jobbet) er ikke blevet mindre.",
      "Jeg er (fortsat|stadig) meget interesseret i (stillingen|jobbet).",
      "Jeg vil meget gerne have (stillingen|jobbet).",
      "Det er (et job|et arbejde|en stilling), jeg gerne vil have.",
      "Jeg kan (godt|tydeligt|sagtens) se mig selv hos {jer}.",
      "Det har bekræftet mig i, at jeg er gået efter det rigtige job.",
      "Samtalen har kun givet mig mere lyst til (jobbet|stillingen).",
    ),
    ...ways("Jeg tog derfra med (endnu mere|kun mere) lyst til (jobbet|stillingen).").map(
      (text) => ({ text, only: "in-person" as const }),
    ),
  ],
};

/** Before what was forgotten in the interview. */
export const additionLead: Wordings = {
  both: ways(
    "Der er (én|en enkelt) ting, jeg ikke fik (nævnt|sagt).",
    "(Én|En enkelt) ting nåede jeg ikke at (nævne|sige).",
    "(Én|En enkelt) ting fik jeg ikke (sagt|nævnt).",
    "Jeg vil gerne tilføje (en enkelt|én) ting.",
    "(Én|En enkelt) ting kom vi ikke omkring.",
    "(Et enkelt|Ét) punkt nåede vi ikke.",
    "Jeg glemte at nævne (én|en enkelt) ting.",
    "Jeg vil gerne nævne (én|en enkelt) ting mere.",
    "Der er (én|en enkelt) ting at tilføje.",
    "Jeg mangler at nævne (én|en enkelt) ting.",
    "Siden er jeg kommet i tanke om noget, der er værd at nævne.",
    "Jeg har (en enkelt|én) tilføjelse.",
    "Det her nåede vi ikke ind på.",
    "Jeg skylder at fortælle (én|en) ting mere.",
  ),
};

/** Before the strongest point, which ends the message. */
export const fitLead: Wordings = {
  both: ways(
    "Jeg er (tryg ved|sikker på), at jeg kan løfte opgaven.",
    "Jeg kan (godt se|se), hvor jeg kan gøre nytte.",
    "Det vigtigste til sidst.",
    "Jeg ved, hvad jeg kan bidrage med.",
    "Jeg tror på, at jeg kan gøre (en forskel|nytte|gavn) hos {jer}.",
    "Lad mig slutte med det vigtigste.",
    "Jeg har (noget|en del) at bygge på.",
    "Jeg begynder ikke på bar bund.",
  ),
};
