import type { EmployerSlotWords } from "../../review-words.ts";

const WANTED =
  "(stillingen|jobbet|rollen|ansættelsen|vikariatet|elevpladsen|praktikpladsen|lærepladsen|studiejobbet|*stillingen|*jobbet|projektlederstillingen)";
const TALK =
  "(samtalen|jobsamtalen|ansættelsessamtalen|interviewet|mødet|besøget|snakken|samtale|jobsamtale|rundvisningen|møde|besøg|snak)";

/** Where the name of an employer is due, and when it may be another's. */
export const EMPLOYER_SLOTS_DA: EmployerSlotWords = {
  slots: [
    "(gerne|drømt om at|drømmer om at|drøm at|lyst til at|lyst på at|glæder mig til at|klar til at) _ (for|hos)",
    "(drømt|drømmer) om (_|_ _)? (job|stilling|plads|arbejde) (i|hos)",
    `${WANTED} .. hos`,
    `${TALK} .. hos`,
    "(starte|begynde|arbejde|ansat|ansættes|fremtid|karriere|bidrage|være) (som)? .. hos",
    "(blive|bliver|blev|blevet|være|er|som) (en)? del af",
    "(erfaring|kompetencer|kræfter|viden) .. hos",
    "(jer|i|alle|kolleger|kollegerne|holdet|teamet) (alle)? hos",
    "(jobbet|stillingen) .. hos",
    "(arbejde|starte|begynde) for",
  ],
  ownPast: [
    "(mit|min|mine) .. (job|stilling|arbejde|tid|år|rolle|ansættelse|praktik|elevtid|projekt*|opgave*|erfaring*|kolleger|leder|chef|arbejdsgiver)",
    "(nuværende|tidligere|seneste|sidste|forrige|gamle|daværende) (job*|stilling*|arbejde*|arbejdsplads*|arbejdsgiver*|rolle*|ansættelse*|praktik*|chef|leder|firma)",
    "(har|havde) .. (arbejdet|været|haft|siddet|ledet|stået|lært|kørt|undervist)",
    "(arbejdede|arbejder|ledede|ledte|stod|kørte|lærte|sidder)",
    "(jeg var|var jeg)",
    "(da|dengang|hvor|mens) jeg",
    "(erfaring|erfaringer|erfaringerne) (fra|hos)",
    "(fra|under|efter) (jobbet|stillingen|rollen|arbejdet|mine|min|mit|tiden)",
    "(i|fra) jobbet",
  ],
  wishes: ["(vil|ville|kunne|glæder|håber|ønsker|lyst|søger|drømmer|bruge)"],
};
