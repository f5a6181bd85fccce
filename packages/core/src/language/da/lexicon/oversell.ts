/** Ways of saying "I am", in both word orders, with what people put after it for emphasis. */
const I_AM =
  "(jeg er|er jeg|jeg vil være|vil jeg være|jeg ville være|jeg kan være|jeg bliver|bliver jeg|jeg har altid været|har jeg altid været|har jeg været|mig som|mig selv som|mig for|jeg må være|at være|det er mig der er)";
const EMPHASIS =
  "(helt|absolut|klart|langt|simpelthen|virkelig|bare|ganske|uden tvivl|uden sammenligning|afgjort|utvivlsomt|helt sikkert|højst sandsynligt|i sandhed|åbenlyst|bestemt|så afgjort|ubetinget)";
const ROLE =
  "(kandidat*|ansøger*|medarbejder*|mand|kvinde|person|valg|projektleder*|profil|kollega|match|leder*|sælger*|udvikler*|i branchen|på markedet|i landet|i danmark|i feltet|til jobbet|til stillingen|til rollen|til opgaven|til posten|I kan få|I kan finde|du kan få|du kan finde)";
const BEST =
  "(bedste|allerbedste|dygtigste|stærkeste|skarpeste|mest kvalificerede|bedst kvalificerede|mest erfarne|mest kompetente|mest oplagte|mest engagerede|mest dedikerede|mest motiverede|perfekte|ideelle|optimale|helt rigtige|eneste rigtige|eneste rette|mest talentfulde|mest effektive|hurtigste)";
/** Words of praise that belong in a reference, not in one's own mouth. */
const GRAND =
  "(uovertruffen|uovertrufne|uovertruffent|enestående|exceptionel|exceptionelle|exceptionelt|ekstraordinær|ekstraordinære|ekstraordinært|fremragende|fænomenal|fænomenale|fænomenalt|suveræn|suveræne|suverænt|formidabel|formidable|formidabelt|eminent|eminente|brillant|brillante|genial|geniale|genialt|verdensklasse|usædvanlig dygtig|unik|unikke|uvurderlig|uvurderlige|uundværlig|ekseptionel|ekseptionelle|outstanding|fantastisk|fantastiske)";
const SKILL =
  "(kompetence*|evne|evner|evner*|færdighed*|resultat*|erfaring*|talent*|indsats*|kvalifikation*|profil|egenskab*|baggrund|arbejdsmoral|menneskekendskab|blik|flair|sans|track record)";
const THEY_REGRET = "(fortryde|fortryder|ærgre|blive skuffet|blive skuffede|bliver skuffede|blive skuffede)";

/** Sales talk about oneself. What is said of them, of the talk or of the work never stands here. */
export const OVERSELL_DA = {
  faulty: [
    `${I_AM} den ${EMPHASIS}? ${BEST} ${ROLE}?`,
    `${I_AM} ${EMPHASIS}? ${EMPHASIS}? (den|det) ${EMPHASIS}? ${BEST} ${ROLE}?`,
    `${I_AM} jeres (nye|næste)? ${BEST} ${ROLE}`,
    `${I_AM} (den|det) (helt|absolut|100 procent|100) (rette|rigtige)`,
    `${I_AM} (uden tvivl|utvivlsomt|100|100 procent|hundrede procent|110 procent|afgjort|helt sikkert|klart|absolut|simpelthen|garanteret) (den|det) (helt)? (rette|rigtige|person|mand|kvinde|kandidat|bedste)`,
    "(100|100 procent|hundrede procent|110 procent|1000) (den rette|den rigtige|rigtig for|dedikeret|klar|engageret|kvalificeret|parat|sikker på at jeg)",
    `(jeg er|er jeg) ${EMPHASIS}? (som)? (født|skabt|som skabt) til (jobbet|stillingen|rollen|opgaven|posten|faget|at|det|det her|dette)`,
    "født til (jobbet|stillingen|rollen|det her job|denne stilling|denne rolle)",
    "(det|et|jeres) (helt|absolut)? (perfekte|perfekt|ideelle|optimale) (match|kandidat|ansøger|valg|medarbejder)",
    "den (helt)? (perfekte|ideelle|optimale) (kandidat|ansøger|medarbejder|profil|kollega)",
    "(jeg|mig|profil|baggrund|kompetencer|erfaring) (er|passer|matcher|som) (et)? (perfekt|100 procent|100|fuldstændig|fuldstændigt|hundrede procent) (match|til jobbet|til stillingen|til rollen|til jer|til profilen|med stillingen|til opgaven|til det|kvalificeret)",
    "(er|passer) jeg (et)? (perfekt|100 procent|100) (match|til|ind)",
    "matcher (stillingen|profilen|jobbet|jeres behov|det I søger|jer) (perfekt|100|100 procent|hundrede procent|til fulde|fuldstændigt|på alle punkter)",
    "(opfylder|lever op til) (til fulde)? (alle|samtlige) (jeres)? (krav|ønsker|kriterier|forventninger) (til fulde|og mere til|og lidt til)?",
    `(I|du|det) (vil|kommer|kommer I|kommer du) (helt sikkert|garanteret|bestemt|aldrig)? (ikke|aldrig)? (til at)? ${THEY_REGRET}`,
    `(fortryder|ærgrer) (I|du) (ikke|aldrig|bestemt ikke|garanteret ikke)`,
    "(I|du) fortryder (det|mig)? (ikke|aldrig)",
    "(ikke|aldrig|nødig) (komme|kommer) til at fortryde",
    "(I|du) (ville|vil) begå en (stor|kæmpe)? fejl",
    "(det|ville) være en (stor|kæmpe)? fejl (ikke|at lade|at overse|at vælge en anden|at sige nej)",
    "(I|du) (går|vil gå) glip af (mig|en|noget|et)",
    "gå glip af (mig|en dygtig|et talent|en medarbejder|en som mig)",
    "jeg (garanterer|vil garantere|kan garantere) (jer|dig)? (for)? (at)?",
    "garanterer jeg (jer|dig)?",
    "(kan|tør|vil) jeg (roligt|godt|trygt)? (garantere|love)",
    "jeg (kan|tør|vil)? (roligt|godt|trygt)? (lover|love) (jer|dig|at)",
    "(det|lover) lover jeg (jer|dig)?",
    "med garanti",
    "(I|du) (får|vil få|er) garanteret",
    "(I|du) kan (være)? (helt|100|roligt|trygt|fuldstændig)? (sikre|sikker|stole|regne) på at jeg (altid|vil|leverer|aldrig|kan)",
    "jeg (giver|yder|leverer|vil give|vil yde|vil levere) (altid|hver dag)? (110|120|150|200|1000)",
    "(bedre|dygtigere|stærkere|mere kvalificeret|mere erfaren|mere kompetent|mere motiveret|mere engageret|mere dedikeret|hurtigere|grundigere|skarpere) end (alle|nogen|de|langt de|alle de|de fleste)? (af)? (jeres|de)? (andre|anden|øvrige|fleste|fleste andre) (ansøgere|kandidater|kandidat|ansøger|I|i feltet)",
    "(jeg er|jeg kan|jeg gør|jeg arbejder|er jeg|jeg passer) .. (bedre|dygtigere|stærkere|mere kvalificeret|mere erfaren|mere motiveret|mere engageret|hurtigere|grundigere|hårdere|mere) end (de|alle|de fleste|nogen|alle de|langt de)? (andre|anden|fleste|øvrige)",
    "(bedre|dygtigere|mere kvalificeret|mere) end (jeres|de) (øvrige|andre) (ansøgere|kandidater)",
    "i modsætning til (de|mange|jeres|alle|flere)? (af)? (de|jeres)? (andre|øvrige|fleste|fleste andre)? (ansøgere|kandidater|ansøgerne|kandidaterne)",
    "i modsætning til (de|alle|mange|så mange) (andre|øvrige|fleste)",
    "(ingen|næppe nogen|ikke nogen) (af de)? (andre|anden|øvrige) (ansøger|ansøgere|kandidat|kandidater) (kan|har|vil|er|kommer)?",
    "(der er)? (ingen|næppe nogen) (andre|anden) (der)? (kan|har|vil|brænder|ved) .. (som jeg|som mig|end mig|end jeg|tilbyde|måle sig|matche)",
    "(måle|måler) sig med (mig|mine|min|mit)",
    "(I|du) (finder|får|vil finde|kommer til at finde|kan finde|møder|vil møde|kan få|kommer ikke til at finde) (ikke|næppe|aldrig|svært ved at finde)? (nogen|en|nogen anden|en anden|en kandidat|nogen kandidat)? (der er|som er)? (bedre|dygtigere|mere kvalificeret|mere engageret|mere motiveret|mere dedikeret|mere erfaren|mere passioneret|mere passende|mere oplagt)",
    "finder (I|du) (ikke|næppe|aldrig) (nogen|en|mange)? (bedre|dygtigere|mere|som mig|med min)",
    "(finder|får) (I|du) ikke (bedre|nogen bedre|en bedre)",
    "(slår|overgår|overstråler|udkonkurrerer) (alle|de) (de)? (andre|øvrige)",
    "(skiller|adskiller) mig (klart|markant|positivt)? (ud)? fra (mængden|de andre|de øvrige|andre ansøgere|andre kandidater|de fleste|flokken)",
    "(langt|højt)? (foran|over) (de andre|de øvrige) (kandidater|ansøgere)",
    "(i|af) (særklasse|verdensklasse|absolut topklasse|topklasse)",
    "(jeg er|som) (en)? (sand|ægte|rigtig|absolut|født)? (ener|stjerne|rockstjerne|superstjerne|verdensmester|troldmand|ninja|guru|haj|mester|geni|vinder|maskine|arbejdshest|fighter|naturtalent|multitalent|problemknuser|ekspert i alt|gudsgave|gave|game changer|gamechanger)",
    "(naturtalent|multitalent|gamechanger|game changer|rockstjerne|superstjerne)",
    "(er jeg) en (sand|ægte|rigtig|absolut)? (ener|stjerne|haj|mester|ninja|guru)",
    `mine ${GRAND} ${SKILL}`,
    `min ${GRAND} ${SKILL}`,
    `mit ${GRAND} ${SKILL}`,
    `(jeg har|har jeg) (en|et|nogle)? ${GRAND} ${SKILL}`,
    `(jeg er|er jeg) (også|altid|en|et|både)? (helt|simpelthen|virkelig|vildt|intet mindre end)? (uovertruffen|enestående|exceptionel|ekseptionel|ekstraordinær|fremragende|fænomenal|suveræn|suverænt|formidabel|eminent|brillant|genial|uvurderlig|uundværlig|outstanding|exceptionelt dygtig|usædvanlig dygtig|ekstremt dygtig|enormt dygtig|sindssygt dygtig|vanvittigt dygtig|utrolig dygtig|ualmindelig dygtig)`,
    "(jeg er|er jeg) (helt|simpelthen|virkelig|vildt)? (fantastisk|utroligt god|utrolig god|ekstremt god|sindssygt god|afsindigt god|fremragende) (til|med|i)",
    "(en|et) (kæmpe|stor|stort|uvurderlig|uvurderligt|enorm|enormt|markant|betydelig) (gevinst|aktiv|aktivt|scoop|fordel|plus|styrke|kapacitet) for (jer|virksomheden|teamet|afdelingen|jeres)",
    "et scoop",
    "(en)? jackpot",
    "(jeg brænder|jeg er|er jeg|brænder jeg) (helt|så)? (vildt|sindssygt|ekstremt|vanvittigt|enormt|afsindigt|utroligt|brændende|hundrede procent) (vildt|meget)? (for|passioneret|dedikeret|lidenskabelig)",
    "(jeg brænder|brænder jeg|at brænde) (helt|så)? (vildt|sindssygt|ekstremt|vanvittigt|enormt|afsindigt|utroligt)",
    "(tage|løfte|bringe|føre|flytte) (jer|virksomheden|teamet|afdelingen|butikken|forretningen|jeres) .. (til|op på) (et helt nyt|nye|det næste|næste|et nyt|et højere|uanede) (niveau|højder)",
    "(revolutionere|revolutionerer) (jeres|jer|afdelingen|virksomheden|branchen)",
    "(der er|er der) (ikke noget|intet) (som)? jeg ikke (kan|klarer|mestrer|har styr på)",
    "(jeg)? (kan|klarer|mestrer|behersker) (alt|det hele|alting) (inden for|til perfektion|fra|hvad)",
    "(mestrer|behersker) (alt|alle|det hele)",
    "til (perfektion|fuldkommenhed)",
    "jeg (fejler|svigter|skuffer) (næsten)? aldrig",
    "jeg (begår|laver) (næsten)? aldrig fejl",
    "jeg (har)? (aldrig) (fejlet|skuffet|svigtet|skuffer|fejler|svigter)",
    "(jeg)? (altid)? (overgår|overgå|overgået|sprænger|overtræffer|overtræffe) (alle|jeres|enhver|samtlige|alles)? (mål|forventning|forventninger|forventningerne)",
    "alle (mine)? (tidligere|nuværende)? (chefer|kolleger|kollegaer|kunder|arbejdsgivere|ledere) (siger|vil sige|elsker|har elsket|roser|kan bekræfte|er enige|var enige)",
    "(hævet over) (enhver|al) tvivl",
    "(ikke|ingen) (er)? (i|nogen)? tvivl om at (I har brug for mig|jeg er den|jeg er det|I skal vælge mig)",
    "(I|du) (har brug for|mangler|behøver) (netop|præcis|lige|sådan)? (mig|en som mig|en som jeg|en ildsjæl som mig|en profil som mig)",
    "(lige)? (præcis)? (den|det|hvad) (kandidat|person|profil|medarbejder)? (som)? (I|du) (har)? (altid)? (leder efter|ledt efter|drømmer om|har ventet på|drømt om|ventet på|mangler)",
    "(svaret på) (jeres|alle jeres) (problemer|bønner|drømme|udfordringer)",
    "(løse|løser) (alle|samtlige) (jeres|virksomhedens|afdelingens) (problemer|udfordringer)",
    "(jeg har|jeg havde|jeg fik|havde jeg|mine) (de)? (bedste|højeste) (resultater|tal|karakterer|salgstal) i (hele|landet|branchen|danmark|afdelingen|årgangen|virksomheden)",
    "ingen slår mig",
    "(jeg)? (slår|overhaler|udmanøvrerer) (alle|enhver|de fleste)",
    "(skabe|skaber|levere|leverer) mirakler",
    "(bomstærk|knivskarp|rasende dygtig|lynende intelligent)",
    "(jeg er|er jeg|som en|som|mig som) (en)? (yderst|særdeles|ekstremt|ekstrem|usædvanligt|overordentlig|overordentligt|enormt|højt) (kompetent|dygtig|kvalificeret|talentfuld|intelligent|begavet|effektiv|resultatskabende|resultatorienteret|dedikeret|målrettet|passioneret|ambitiøs)",
  ],
  innocent: [
    "(håber|ønsker|vælge|vælger|valgt|finder|finde|finde frem til|valgte) (I|at I|har)? (finder|vælger)? (den|netop den) (bedste|rette|perfekte|ideelle|rigtige|helt rigtige) (kandidat|ansøger|person|medarbejder)",
    "(jeg er|er jeg) ikke (den|det|født|skabt|perfekt|et)",
    "(ikke|aldrig) (garantere|love|lover|garanterer)",
    "(kan|vil|tør) jeg ikke (garantere|love)",
    "(bedre|mere|hurtigere|dygtigere) end (jeg|forventet|ventet|før|nogen ordforklaring)",
    "(jobbet|stillingen|rollen) er (som)? skabt til mig",
    "(I|jeres|afdelingen|teamet|huset|butikken|virksomheden) er (i særklasse|et perfekt match|i verdensklasse)",
    "(I|du) garanterer",
    "(som|det) (du|I) lovede",
  ],
};

/** Adjectives that become a boast when three of them stand in a row about oneself. */
export const BOASTS_DA = [
  "dygtig","engageret","passioneret","ambitiøs","dedikeret","målrettet","effektiv","kompetent","kreativ","innovativ","visionær","proaktiv",
  "professionel","struktureret","omstillingsparat","fleksibel","selvstændig","ansvarsbevidst","ansvarsfuld","loyal","motiveret","energisk","dynamisk",
  "talentfuld","intelligent","hårdtarbejdende","arbejdsom","flittig","resultatorienteret","resultatskabende","løsningsorienteret","serviceminded","robust",
  "stabil","pålidelig","udadvendt","empatisk","analytisk","strategisk","grundig","omhyggelig","detaljeorienteret","kvalitetsbevidst","initiativrig",
  "handlekraftig","lærenem","positiv","imødekommende","nytænkende","erfaren","velkvalificeret","højt kvalificeret","skarp","hurtig","vedholdende",
  "ihærdig","entusiastisk","karismatisk","tillidsvækkende","inspirerende","lidenskabelig","mødestabil","samvittighedsfuld","stærk","klog",
];
