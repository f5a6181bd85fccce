/** Verbs with -ede in the past, by their infinitive. */
const WITH_EDE =
  "arbejde svare klare lykkes samle udvikle håndtere organisere koordinere planlægge programmere analysere undervise præsentere formulere gennemføre implementere etablere optimere digitalisere automatisere opdatere sikre skabe passe virke snakke huske ønske håbe vente glæde interessere motivere inspirere imponere overraske overbevise bekræfte engagere fascinere nævne bemærke notere investere prioritere fokusere kombinere uddanne certificere specialisere søge starte afslutte varetage forberede formidle vejlede behandle bygge åbne lande bestå vægte dele handle matche teste flytte rejse pleje passe servicere administrere bogføre fakturere montere reparere vedligeholde rengøre dokumentere rapportere forhandle oversætte designe";

/** Verbs with -te in the past. */
const WITH_TE =
  "tale tænke høre lære møde føle mene vise bruge kende læse rose rejse øge styre indføre udføre opføre ansøge besøge undersøge opleve begynde forsøge hjælpe køre nævne løse tilføje betyde dreje brænde sende spørge elske";

/** Present and past forms that no rule gives, or that are the commonest. */
const IRREGULAR =
  "er var har havde lyder lød bor boede kan kunne vil ville skal skulle må måtte bør burde tør turde gør gjorde får fik går gik ser kommer står stod lægger lagde siger sagde tager tog giver gav bliver blev ligger lå sidder sad finder fandt ved vidste synes syntes tror troede forstår forstod forstå spiller spillede fortæller fortalte sælger solgte vælger valgte sætter satte bringer bragte holder holdt hjalp bærer bar skriver skrev driver drev bliver trækker trak hedder hed lader lod slår slog følger fulgte spurgte beskriver beskrev bidrager bidrog tiltaler tiltalte indgår indgik opstår opstod foregår foregik udgør indebærer kræver krævede elsker elskede lykkedes lykkes mangler manglede nåede når hæfter hæftede hæfte drømmer drømte brænder brændte trives trivedes mødes mødtes findes fandtes stemmer stemte gælder gjaldt hører hørte savner savnede handler handlede varer rummer rummede minder mindede ender endte vokser voksede skiller skilte passer ligner lignede gentager foretrækker foretrak kører kørte stiller stillede overtager overtog opnår opnåede mestrer behersker taler styrkede styrker tjener";

/** Forms that are as often a noun, an adjective or a preposition: they count only beside a subject. */
const DOUBTFUL =
  "ved vejleder formidler udvikler behandler spiller underviser rådgiver driver holder elsker bærer hedder bar leder lærer møder bruger bar holdt tror svar rejser når varer ender siger så kom bygger maler tester designer forsker handler sælger roser tjener søger koordinerede uddannede certificerede specialiserede specialiseret følgende kørte anvendte udvidede";

const words = (list: string) => list.split(" ");

/** "arbejde" gives "arbejder" and "arbejdede". */
function formsOf(infinitive: string, past: string): string[] {
  const stem = infinitive.endsWith("e") ? infinitive.slice(0, -1) : infinitive;
  return [`${stem}er`, `${stem}${past}`];
}

/** Past forms of these shapes that are no participles. */
const PLAIN_PAST = new Set(
  words(
    "virkede vidste snakkede huskede ønskede håbede ventede glædede interesserede nævnte fortalte talte hørte lærte mente viste følte tænkte mødte troede gjorde lagde hæftede spurgte elskede lykkedes manglede nåede krævede savnede handlede syntes fulgte solgte valgte satte bragte tiltalte drømte styrkede imponerede overraskede inspirerede overbeviste bekræftede spillede mindede lignede rummede arbejdede svarede oplevede",
  ),
);

const doubtful = new Set(words(DOUBTFUL));
const all = [
  ...words(IRREGULAR),
  ...words(WITH_EDE).flatMap((verb) => formsOf(verb, "ede")),
  ...words(WITH_TE).flatMap((verb) => formsOf(verb, "te")),
];

/** Finite forms that are hardly ever anything else. */
export const FINITE: ReadonlySet<string> = new Set(
  all.filter((form) => !doubtful.has(form) && !isParticipleLike(form)),
);

/** Finite forms that need a subject beside them to count. */
export const DOUBTFUL_FINITE: ReadonlySet<string> = new Set([...all, ...doubtful]);

/** "udviklede processer": past forms in -ede double as plural participles. */
function isParticipleLike(form: string): boolean {
  return /(ede|erte|rte|ste|lte|gte)$/.test(form) && !PLAIN_PAST.has(form);
}
