import type { ComposeWords } from "../../compose-words.ts";

/** Sentence openings for the prompts; each ends where the candidate begins to type. */
export const openings: ComposeWords["openings"] = {
  highlights: {
    both: [
      "Det gjorde indtryk på mig, at {I} …",
      "Jeg blev glad for at høre, at {I} …",
      "Jeg har tænkt over det, {readerDu} sagde om …",
      "Vi talte om …, og det fik mig til at tænke på, at …",
      "Jeg lagde især mærke til, hvordan {I} …",
    ],
    formal: [
      "Jeg satte særligt pris på, at vi fik talt om …",
      "Det var interessant at høre, hvordan {I} arbejder med …",
    ],
    neutral: [
      "Det var spændende at høre, hvordan {I} …",
      "Snakken om … har jeg gået og tænkt videre over, fordi …",
    ],
  },
  enthusiasm: {
    both: [
      "Jeg har især lyst til at arbejde med …, fordi …",
      "Det, der tiltaler mig mest ved stillingen, er …",
      "Jeg vil gerne være med til at …",
      "Jeg kan se mig selv i den måde, {I} …",
      "Efter samtalen har jeg fået endnu mere lyst til at …",
    ],
    formal: [
      "Stillingen interesserer mig særligt, fordi …",
      "Det vil betyde meget for mig at arbejde med …",
    ],
    neutral: ["Jeg glæder mig ved tanken om at …", "Jeg kunne godt tænke mig at kaste mig over …"],
  },
  fit: {
    both: [
      "Jeg har … års erfaring med …",
      "I mit nuværende job har jeg stået for …",
      "Den opgave, {I} beskrev, ligner det, jeg gjorde, da jeg …",
      "Det, jeg især kan bidrage med, er …",
      "Jeg er vant til at …",
    ],
    formal: ["Min erfaring med … kan {I} bruge, når …", "Jeg har tidligere haft ansvaret for …"],
    neutral: ["Jeg er god til at …, og det viste sig, da …", "Jeg har selv prøvet at …"],
  },
  additions: {
    both: [
      "Jeg nåede ikke at nævne, at jeg …",
      "Én ting fik jeg ikke fortalt: …",
      "Da {readerDu} spurgte til …, glemte jeg at sige, at …",
      "Jeg kan tilføje, at jeg …",
      "Siden samtalen har jeg undersøgt …, og …",
    ],
    formal: [
      "Til spørgsmålet om … vil jeg gerne tilføje, at …",
      "Jeg vil også gerne nævne, at jeg …",
    ],
    neutral: ["Jeg kom bagefter i tanke om, at jeg …", "Jeg fik ikke sagt, at jeg også …"],
  },
};
