import type { Wordings } from "../../compose-words.ts";

/** Interest in the composer's words, for a full message whose notes say nothing of it. */
export const interest: Wordings = {
  both: [
    "Jeg vil meget gerne have stillingen.",
    "Det er et job, jeg gerne vil have.",
    "Jeg vil gerne arbejde hos {jer}.",
    "Jeg kan godt se mig selv i stillingen.",
    "Stillingen interesserer mig meget.",
    "Samtalen har gjort mig mere interesseret i stillingen.",
    "Jeg har fået endnu mere lyst til at arbejde hos {jer}.",
    "Det er et arbejde, jeg har stor lyst til at gå i gang med.",
    "Jeg er blevet bekræftet i, at det er et job, jeg gerne vil have.",
    "Jeg kan tydeligt se mig selv i den hverdag, {I} beskrev.",
    "Jeg vil gerne være med til at løse de opgaver, {I} fortalte om.",
    "Min interesse for stillingen er kun blevet større.",
    "Jeg er fortsat meget interesseret i stillingen.",
  ],
  neutral: ["Jeg har virkelig lyst til at være med.", "Jeg kunne godt tænke mig at komme i gang."],
};

/** Before what the candidate is keen on. */
export const enthusiasmLead: Wordings = {
  both: [
    "Jeg er blevet mere sikker på, at jeg gerne vil have jobbet.",
    "Min interesse er kun blevet større.",
    "Lysten til stillingen er ikke blevet mindre.",
    "Jeg er fortsat meget interesseret i stillingen.",
    "Jeg vil meget gerne have stillingen.",
    "Det er et job, jeg gerne vil have.",
    "Jeg kan godt se mig selv hos {jer}.",
    "Det har bekræftet mig i, at jeg er gået efter det rigtige job.",
    { text: "Jeg tog derfra med endnu mere lyst til jobbet.", only: "in-person" },
  ],
};

/** Before what was forgotten in the interview. */
export const additionLead: Wordings = {
  both: [
    "Der er én ting, jeg ikke fik nævnt.",
    "Én ting nåede jeg ikke at nævne.",
    "En enkelt ting fik jeg ikke sagt.",
    "Jeg vil gerne tilføje en enkelt ting.",
    "Én ting kom vi ikke omkring.",
    "Et enkelt punkt nåede vi ikke.",
    "Siden er jeg kommet i tanke om noget, der er værd at nævne.",
    "Jeg har en enkelt tilføjelse.",
    "Det her nåede vi ikke ind på.",
    "Jeg skylder at fortælle én ting mere.",
  ],
};

/** Before the strongest point, which ends the message. */
export const fitLead: Wordings = {
  both: [
    "Jeg er tryg ved, at jeg kan løfte opgaven.",
    "Jeg kan se, hvor jeg kan gøre nytte.",
    "Det vigtigste til sidst.",
    "Jeg ved, hvad jeg kan bidrage med.",
    "Jeg tror på, at jeg kan gøre en forskel hos {jer}.",
    "Lad mig slutte med det vigtigste.",
    "Jeg har noget at bygge på.",
  ],
};
