import type { ComposeWords } from "../../compose-words.ts";

/** Before a note that lacks only its subject: "har ti års erfaring" becomes "Jeg har ti års erfaring". */
const doing = ["Jeg {x}."];
const state = ["Jeg er {x}."];

/** Frames that make a fragment a sentence. `{x}` keeps the candidate's words. */
export const frames: ComposeWords["frames"] = {
  highlights: {
    noun: [
      "Især vores snak om {x} har jeg tænkt over siden.",
      "Det var spændende at høre om {x}.",
      "Jeg var særligt glad for, at vi fik talt om {x}.",
      "Det gjorde indtryk at høre om {x}.",
      "Samtalen om {x} har jeg tænkt videre over.",
      "Jeg tog særligt det, vi sagde om {x}, med mig.",
    ],
    definite: [
      "Jeg hæftede mig især ved {x}.",
      "Det, der gjorde størst indtryk på mig, var {x}.",
      "Jeg har siden tænkt over {x}.",
      "Jeg blev særligt optaget af {x}.",
      "Jeg lagde især mærke til {x}.",
      "Det var især {x}, der gjorde indtryk.",
    ],
    talk: [
      "Jeg var især glad for {x}.",
      "Jeg har siden tænkt over {x}.",
      "Jeg tog særligt {x} med mig.",
      "Det var især {x}, der gjorde indtryk.",
      "Jeg satte særligt pris på {x}.",
    ],
    that: [
      "Jeg hæftede mig især ved, {x}.",
      "Det gjorde indtryk på mig, {x}.",
      "Jeg lagde især mærke til, {x}.",
      "Jeg blev glad for at høre, {x}.",
      "Det er blevet hængende hos mig, {x}.",
    ],
    question: [
      "Jeg var glad for at høre, {x}.",
      "Det var spændende at høre, {x}.",
      "Jeg hæftede mig især ved, {x}.",
      "Det gav mig et godt billede at høre, {x}.",
      "Jeg lagde især mærke til, {x}.",
    ],
    infinitive: [
      "Det var særligt godt {x}.",
      "Jeg satte især pris på {x}.",
      "Det gav mig meget {x}.",
    ],
    gerund: ["Især vores snak om {x} har jeg tænkt over siden."],
    state,
    doing,
  },
  enthusiasm: {
    noun: [
      "Det, der især tiltaler mig, er {x}.",
      "Det, jeg glæder mig mest til, er {x}.",
      "Jeg er særligt optaget af {x}.",
      "Jeg har særligt lyst til at arbejde med {x}.",
      "Det er især {x}, der trækker i mig.",
    ],
    definite: [
      "Det, der især tiltaler mig, er {x}.",
      "Jeg er særligt optaget af {x}.",
      "Det er især {x}, der trækker i mig.",
      "Særligt {x} gør, at jeg gerne vil have jobbet.",
      "Jeg bliver især glad ved tanken om {x}.",
    ],
    talk: [
      "Det er især {x}, der har givet mig lyst til jobbet.",
      "Særligt {x} har givet mig lyst til jobbet.",
    ],
    that: [
      "Det, der især tiltaler mig, er, {x}.",
      "Det betyder meget for mig, {x}.",
      "Jeg kan godt lide, {x}.",
      "Det trækker i mig, {x}.",
    ],
    question: [
      "Jeg er særligt optaget af, {x}.",
      "Det, der tiltaler mig, er, {x}.",
      "Jeg vil gerne lære mere om, {x}.",
    ],
    infinitive: [
      "Jeg har stor lyst til {x}.",
      "Jeg glæder mig til {x}.",
      "Jeg vil sætte stor pris på {x}.",
      "Det, jeg ser mest frem til, er {x}.",
    ],
    gerund: ["Det, der især tiltaler mig, er {x}."],
    state,
    doing,
  },
  fit: {
    noun: [
      "Jeg har {x}.",
      "Jeg kommer med {x}.",
      "Det, jeg især kan bidrage med, er {x}.",
      "Det, jeg især har med i bagagen, er {x}.",
      "Jeg kan bidrage med {x}.",
    ],
    definite: [
      "Det, jeg især kan bidrage med, er {x}.",
      "Jeg kan bidrage med {x}.",
      "Det, jeg især har med i bagagen, er {x}.",
      "Jeg kan trække på {x}.",
    ],
    talk: ["Det, der især taler for mig, er {x}."],
    that: ["Det, der især taler for mig, er, {x}.", "Noget af det, jeg kommer med, er, {x}."],
    question: ["Jeg ved, {x}.", "Jeg har erfaring med, {x}.", "Jeg har prøvet i praksis, {x}."],
    infinitive: [
      "Jeg er vant til {x}.",
      "Jeg har erfaring med {x}.",
      "Det, jeg især kan bidrage med, er {x}.",
    ],
    gerund: ["Det, jeg især kan bidrage med, er {x}."],
    state,
    doing,
  },
  additions: {
    noun: [
      "Jeg fik ikke nævnt, at jeg også har {x}.",
      "Jeg nåede ikke at sige, at jeg har {x}.",
      "Jeg glemte at fortælle, at jeg har {x}.",
      "Det kom ikke frem, at jeg har {x}.",
      "Jeg kan tilføje, at jeg har {x}.",
    ],
    definite: [
      "Jeg nåede ikke at nævne {x}.",
      "Én ting, jeg ikke fik nævnt, er {x}.",
      "Jeg fik ikke fortalt om {x}.",
      "Vi nåede ikke omkring {x}.",
    ],
    talk: ["Jeg nåede ikke at nævne {x}."],
    that: [
      "Jeg nåede ikke at nævne, {x}.",
      "Jeg fik ikke fortalt, {x}.",
      "Jeg vil gerne tilføje, {x}.",
      "Én ting, jeg ikke fik sagt, er, {x}.",
    ],
    question: ["Jeg nåede ikke at fortælle, {x}.", "Jeg fik ikke fortalt, {x}."],
    infinitive: [
      "Jeg fik ikke nævnt, at jeg er vant til {x}.",
      "Jeg nåede ikke at sige, at jeg har erfaring med {x}.",
    ],
    gerund: ["Jeg nåede ikke at nævne {x}."],
    state: [
      "Jeg fik ikke nævnt, at jeg også er {x}.",
      "Jeg nåede ikke at sige, at jeg er {x}.",
      "Jeg er også {x}.",
    ],
    doing: [
      "Jeg {x}, og det fik jeg ikke nævnt.",
      "Jeg {x}, men det nåede jeg ikke at sige.",
      "Jeg {x}. Det nåede vi ikke ind på.",
    ],
  },
};
