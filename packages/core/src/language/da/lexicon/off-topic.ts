const MY = "(min|mit|mine)";
/** Words that make a statement one's own: the topic is then private, whatever the trade. */
const FAMILY =
  "(kone|mand|kæreste|samlever|ægtefælle|eksmand|ekskone|eks|søn|datter|børn|barn|drenge|piger|tvillinger|forældre|mor|far|mormor|morfar|farmor|farfar|svigermor|svigerforældre|bror|søster|familie|familieliv|privatliv|hund|kat|hest|kæledyr|yngste|ældste|baby|ufødte|husstand|barns|kærestes|kones|mands|mors|fars|datters|søns|husbond|veninde|fødselsdag|bryllup|bryllupsrejse)";
const ILL =
  "(syg|sygemeldt|indlagt|opereret|forkølet|stresset|deprimeret|udbrændt|stressramt|sengeliggende|gravid|kræftsyg|kronisk syg|deltidssygemeldt|langtidssyg|langtidssygemeldt|influenzaramt)";

/**
 * What has no place in a follow-up, by topic. `personal` is about the writer and always counts; `words` are
 * let off where the case itself deals with the topic.
 */
export const OFF_TOPIC_DA = {
  pay: {
    personal: [
      "(får|tjener|tjente|fik|ligger på|kræver|forventer) (_|_ _)? # (#)? (_)? (nu|i dag|om måneden|i timen|kr|kroner|tusind|tkr|i løn|plus)",
      "(mindst|minimum|omkring|cirka|ca) # (#)? (kr|kroner|om måneden|i timen|tusind|tkr|før skat)",
      "(mindst|minimum|helst|omkring|cirka|ca|under|over) _ .. (om måneden|i timen|om året|før skat|brutto|tusind|tusinde)",
      "(hvad|hvor meget|hvilken) ... (tillæg*|løn|timeløn|lønnen|udbetalt|*tillægget|*tillæg|månedsløn|startløn|bonus|pension) ..",
      "(får|har|kan) (man|jeg|I|ansatte) ... (firmabil|fri telefon|bonus|pension|tillæg|sundhedsforsikring|overtid|betalt)",
      "(hvad|hvor meget|hvordan) (får|tjener|giver|betaler|ligger|kan|er|bliver) (man|I|jeg|det|stillingen|jobbet|det her) (_|_ _)? (udbetalt|i løn|om måneden|i timen|betalt|tjene|lønnet|lønmæssigt|lønnes)",
      "(ned|op) i (løn|tid)",
      "(vil have|skal have|ønsker|ønsker mig|forventer|ligger på|ligger omkring|udgangspunkt*|tjener|tjente) .. (om måneden|i timen|pr måned|pr time|brutto)",
      "(vi|jeg) (er|kommer|kom) _? bagud med (huslejen|husleje|regningerne|afdragene|terminen|lånet)",
      "_ (kr|kroner|tusind) (i timen|om måneden|i løn|før skat|månedligt)",
      "(have|få|med) (pension|bonus|firmabil|fri telefon|overtidsbetaling|sundhedsforsikring)",
      `${MY} _? (løn|startløn|månedsløn|årsløn|timeløn|grundløn|lønforventning|lønforventninger|lønkrav|lønønske|lønønsker|lønpakke|bonus|pension|pensionsordning|lønniveau|lønseddel|gæld|husleje|boliglån|regninger|privatøkonomi)`,
      "(højere|bedre|god|højeste|mere i|stige i|lønstigning|gå ned i|ned i|op i|lavere) løn",
      "(angående|vedrørende|med hensyn til|mht|omkring|forhandle|forhandlet|forhandling om|diskutere|drøfte|snakke om|tale om|talt om|høre om|spørge til|vende|afklare|aftale) (om)? (selve|jeres)? (lønnen|løn|lønniveauet|lønpakken|lønspørgsmålet|lønforhold|bonus|bonussen|bonusordning|bonusordningen|pension|pensionen|firmabil|lønforhandling|lønforhandlinger)",
      "(hvad|hvor) (er|ligger|høj|stor|meget) (er|giver|får|ligger|i|man i)? (lønnen|løn|lønniveauet|startlønnen|pensionen|bonussen|man i løn|jeg i løn)",
      "(lønnen|løn|startløn|månedsløn|årsløn|timeløn) (på|over|omkring|svarende til|fra|som) _? (_|_ _)",
      "(regninger|huslejen|regningerne) (der)? (skal betales|at betale|hænger)",
      "betale (mine|min|mit|vores) (regninger|husleje|lån|gæld)",
    ],
    words: [
      "(overarbejdsbetaling|aflønning|aflønningen|aflønnes|lønnes|honorar|honoraret|timepris*)",
      "(lønnen|løn|startløn*|månedsløn*|årsløn*|timeløn*|grundløn*|lønforventning*|lønkrav|lønønske*|lønpakke*|lønniveau*|lønforhandling*|lønspørgsmål*|løntrin|løntillæg|lønstigning|lønramme*|bonus|bonussen|bonusordning*|pension|pensionen|pensionsordning*|pensionsbidrag|firmabil|firmabilen|frynsegoder|personalegoder|medarbejdergoder|aktieoptioner|overtidsbetaling|kørselsgodtgørelse|frokostordning*|sundhedsforsikring*)",
    ],
  },
  holidays: {
    personal: [
      "(jeg|vi) ... (fri|ferie|orlov|afsted|bortrejst) (_|_ _)? (hver|i uge|i uge _|om (fredagen|mandagen|onsdagen|torsdagen|tirsdagen|lørdagen|søndagen|aftenen)|når|mellem jul)",
      "(mulighed for|muligt|må|kan) ... (arbejde|arbejder|jobbe) (hjemme|hjemmefra)",
      "(jeg|vi) (har)? (bestilt|booket|købt) ... (tur|rejse|fly|flybilletter|ophold|ferie|sommerhus)",
      "(jeg|vi) (skal|er|tager|rejser|har) (_|_ _)? på (ferie|orlov|barsel|charter|skitur|skiferie|bryllupsrejse|weekendtur|kursus|rejse|interrail|jordomrejse)",
      "(tage|tager|holde|holder|have|har|ønsker|få|får) (_|_ _)? (fri|ferie|orlov|feriefri) (i|fra|til|mellem|hele|om|på|hver|uden|allerede|når)",
      "(en|to|tre|fast|faste) (dag|dage|hjemmedag|hjemmedage) (hjemme|hjemmefra)",
      "(skal bruge|har brug for|ønsker|vil gerne have|skal have|regner med|bliver nødt til at have) fri (hver|om|i|til|mellem|fra|på|fredag|onsdag|mandag)",
      "ugers (ferie|sommerferie|orlov|barsel)",
      "(kan|vil|ønsker) (jeg)? (dog|desværre|helst|derfor|til gengæld|altså|bare)? ikke (at)? (arbejde|møde|tage vagter|have vagter|tage vagt) (om|i|på|sent|weekend*|aften*|efter|før|mere end|nat*|jul*)",
      "hvor meget (overarbejde|overtid|ferie|hjemmearbejde|fleksibilitet)",
      "(hvordan|hvad) (er|med) (jeres|reglerne for|med|mulighederne for) (fleks|flekstid|hjemmearbejde|ferie|orlov|barsel|overarbejde)",
      "(have|holde|få|tage|holder|skal) (fri|friweekend|lange weekender) (hver|om|i uge|fra|til|mellem|fredag|den)",
      "jeg (er|bliver) (væk|bortrejst|ikke hjemme|optaget) (i uge|fra|hele|den|til)",
      `${MY} _? (ferie|sommerferie|vinterferie|juleferie|efterårsferie|påskeferie|skiferie|ferierejse|feriedage|ferieplaner)`,
      "(hvor mange|hvor meget|hvor lang|antal|antallet af) (feriedage|ferie|feriefridage|fridage|ferieuger|fri)",
      "(få|have|holde|afholde|mulighed for|bede om|tage) _? (ferie|feriefridage|orlov|fri hver|fri om|barsel|barselsorlov|forældreorlov)",
    ],
    words: [
      "(overarbejde|overarbejdet)",
      "(feriefridage|feriedage|feriedagene|ferieuge*|ferieplan*|feriepenge|sommerferie|sommerferien|vinterferie|vinterferien|juleferie|juleferien|skiferie|charterferie|barselsorlov|fædreorlov|forældreorlov|fridage|overtid|flekstid|afspadsering|hjemmearbejdsdage|hjemmearbejde)",
    ],
  },
  private: {
    personal: [
      "(vores|min|mit|mine) (_)? (mindste|ældste|yngste|mellemste|lille ny|førstefødte|eks|ekskone|eksmand|kæreste|samlever)",
      "(når|for|fordi|at) (jeg|vi) har (_)? (børn|børnene|ungerne|drengene|pigerne|hunden)",
      "(hjemme|herhjemme|derhjemme) (har|er|går|venter|passer) (vi|jeg|der|det|min|to|tre|et)",
      "(vi|jeg) venter (vores|et|endnu et|også|tvillinger)? (_)? (barn|barnebarn|baby|tvillinger|familieforøgelse|nummer to)",
      "(sætte|sælge|sælger|bygge|renovere|renoverer|flytte i|flytter i) (huset|hus|vores hus|lejligheden|sommerhuset|nyt hus)",
      "(er|blev) (jeg|vi)? (lige|netop|nyligt|for nylig|nu)? (blevet)? (bedstefar|bedstemor|farfar|mormor|farmor|morfar|bedsteforældre|onkel|moster|faster)",
      "fået en lille (ny|dreng|pige|en|søn|datter|hvalp)",
      "(jeg|vi) skal (_)? (til|holde|fejre|planlægge|arrangere) (_|_ _)? (bryllup|fødselsdag|konfirmation|begravelse|festival|barnedåb|koncert|polterabend)",
      "(jeg|vi) skal (snart|til sommer|også|selv)? (giftes|skilles|flytte sammen|føde)",
      "(ved at|skal|snart) (blive)? (skilt|skilles|gift|giftes)",
      "(jeg er|er jeg) _? (troende|kristen|muslim|religiøs|ateist|jøde|buddhist)",
      "(konen|manden|kæresten|svigermor|ungerne) (skal|er|har|kan|vil|siger|synes|glæder)",
      "(er|blev|har) jeg (lige|netop|nyligt|for nylig|desværre|selv|nu|også|blevet)? (blevet)? (skilt|gift|enlig|forlovet|single|alene|far|mor|bedstefar|bedstemor|forældre|flyttet fra)",
      "(har|og har) børnene",
      "(gået|går|gik) (lige|netop)? på (pension|efterløn)",
      "(købt|køber|solgt|bygger) (nyt|et nyt|vores|et)? (hus|sommerhus|lejlighed|sommerhuset)",
      `${MY} ${FAMILY}`,
      "(jeg|vi) (er|var|bliver|blev|ligger|står|har|gennemgår) (netop|lige|i gang med|midt i|også|for nylig|i øjeblikket|ved at|blevet|ny|enlig|alene|nyligt)? (blevet)? (skilt|gift|single|enlig|kærester|nybagt|forlovet|eneforsørger|alenemor|alenefar|flyttet fra hinanden|en skilsmisse|skilsmisse|flytterod|et hus|hus)",
      "(enlig|alene|alenemor|alenefar|eneforsørger)",
      "(i|mit) privatliv",
    ],
    words: ["(skilsmisse|skilsmissen|tømmermænd|nabostrid|kærestesorger|bryllupsplaner)"],
  },
  illness: {
    personal: [
      "(jeg|har) (_)? (en|et) (_)? (kronisk|alvorlig|medfødt|psykisk|arvelig|sjælden) (_)? (sygdom|lidelse|diagnose|skade|tilstand)",
      "(jeg|mig) (_|_ _|_ _ _)? (opereres|opereret|indlægges|indlagt|scannes|udredes|genoptrænes|sygemeldt)",
      "(bøvl|problemer|knas|vrøvl|ballade|ondt) (med|i) (_)? (ryg*|knæ*|nakke*|skulder*|hofte*|helbred*|mave*|hjerte*)",
      "(døjer|døjet|kæmper|kæmpet|lider|plages|slås|bøvler) (jeg)? (_|_ _)? (med|af) (_)? (migræne|stress|angst|gigt|ryg*|knæ*|nakke*|søvn*|hovedpine|depression|allergi|astma|smerter|eksem)",
      "(går|gået|gik) (jeg)? (_|_ _)? (til|hos|i) (psykolog|læge|terapi|terapeut|kiropraktor|behandling|udredning)",
      "(har|med|fået) (en|et)? (dårlig|dårligt|smadret|ødelagt|slidt|skidt) (ryg|knæ|nakke|skulder|hofte|hjerte|helbred|skuldre)",
      "(min|mine|mit) (ryg|skulder|skuldre|hofte|knæ|hjerte|øjne|nakke|arm|ben|fod|hånd|led|mave) (er|har|gør|driller|volder|drillede|holder|kan|blev)",
      "(ondt i|knækket|brækket|forstuvet) (ryggen|skulderen|hoften|knæet|nakken|armen|benet|foden|hovedet|maven)",
      `jeg (er|var|har|blev|ligger|lå|føler mig|gik) (_ _|_)? _? (_)? (ned med)? ${ILL}`,
      `(har|var|er|blev) jeg (været|desværre|også|lige|selv|nu|ret|lidt|stadig|tidligere|længe|i øjeblikket)? (været)? ${ILL}`,
      `${MY} _? (sygdom|sygdomsforløb|sygemelding|helbred|diagnose|adhd|angst|depression|stress|migræne|operation|læge|psykolog|behandling|medicin|ryg|ryglidelse|gigt|diabetes|kræft|graviditet|knæ|sygefravær|hovedpine|lidelse|terapi)`,
      "(har|lider af|fik|havde|døjer med|kæmper med|led af) _? (en)? (sygdom|depression|angst|stress|adhd|migræne|gigt|diabetes|kræft|feber|influenza|corona|covid|forkølelse|ondt i|hold i|diskusprolaps|smerter|rygproblemer|helbredsproblemer|søvnproblemer|lungebetændelse|halsbetændelse|tandpine|hovedpine|allergi)",
      "(gået|gik|gå) ned med (stress|flaget|en depression|influenza)",
    ],
    words: ["(sygemelding|sygemeldt|diskusprolaps|helbredsproblemer|rygproblemer|sygdomsforløb)"],
  },
  "other-offers": {
    personal: [
      "(job|stilling|tilbud|samtale|samtaler|proces) (_)? (hos|ved|i) (jeres|en af jeres|en) konkurrent*",
      "(langt|tæt|midt) (fremme|henne|inde|på|i) ... (proces|processer|forløb|samtaler|ansættelsesproces) ... (andet|anden|andre|hos|med)",
      "(et|en|to|tre|flere|nogle) (andet|anden|andre) (firma|firmaer|virksomhed|virksomheder|arbejdsgiver|arbejdsgivere|sted|steder|skole|klinik|hospital|kommune|butik) ... (har|vil|tilbyder|tilbød|venter|ønsker|ringer|presser|jagter)",
      "(også|samtidig|desuden) .. (til samtale|til jobsamtale|til anden samtale|i samtale|i proces) (hos|ved|på|i|med) _",
      "(videre|inde|med|langt|gang|også) i (en|et|to|flere) (anden|andet|andre|parallelle|parallelt) (proces|processer|forløb|ansættelsesforløb|samtaleforløb|ansættelsesproces)",
      "(også|samtidig|allerede) (i)? (proces|processer|forløb|spil|kontakt|dialog|samtaler) (hos|med|andetsteds|et andet sted|andre steder)",
      "(to|tre|flere) andre (virksomheder|firmaer|arbejdsgivere|steder|job)",
      "(et|mit|det|flere|to|tre|andre|fået|modtaget) _? (jobtilbud|jobtilbuddet)",
      "(jeg|mig|har|fået|modtaget|tilbudt|og) (et|to|flere|tre|mit) (andet|andre|konkurrerende|alternativt|alternative) (job|tilbud|jobs|stilling|stillinger)",
      "(jeg har|har jeg|jeg har også|jeg har allerede|jeg har nemlig|jeg har fået|jeg har modtaget|jeg fik) (fået)? _? _? (job)? (tilbud|jobtilbud)",
      "andre (jobtilbud|jobmuligheder|ansøgningsprocesser|jobsamtaler)",
      "(har|fået|modtaget|overvejer|afventer) .. (andre|flere|to|tre) _? tilbud",
      "(fået|har|modtaget|får) _? (et)? (tilbud|jobtilbud|kontrakt|ansættelsestilbud|job) (fra|hos) (en|et|anden|andre|jeres|to|flere|_)",
      "(tilbud|jobtilbud) (på hånden|fra anden|fra en anden|fra andre|fra et andet|hos en anden|liggende)",
      "(andre|flere|en anden|et andet|øvrige|tre|to|fire|fem) (samtaler|jobsamtaler|virksomheder|arbejdsgivere|firmaer|firma|virksomhed|arbejdsgiver|ansøgninger) .. (også|interesseret|interesserede|venter|i denne uge|i næste uge|har tilbudt|vil ansætte|har budt|på bordet|i spil|ude|er i gang|i gang)",
      "(til|har|i) (samtale|samtaler|jobsamtale|jobsamtaler|dialog) (også)? (hos|med|i) (andre|flere|en anden|jeres konkurrent*|tre andre|to andre|konkurrent*)",
    ],
    words: [],
  },
  politics: {
    personal: [
      "(jeg|mit|min) (stemmer|stemte|parti|partiet|politiske|er socialdemokrat|er liberal|er konservativ|er venstreorienteret|er højreorienteret|er medlem af (partiet|venstre|enhedslisten|socialdemokratiet))",
      "(stemmer|stemte|stemt) (på|om|blankt|imod|for|til valget|rødt|blåt)",
    ],
    words: [
      "(regeringen|regeringens|statsministeren|folketinget|folketingsvalg*|kommunalvalg*|christiansborg|socialdemokratiet|enhedslisten|dansk folkeparti|radikale venstre|liberal alliance|moderaterne|rød blok|blå blok|udlændingepolitik*|skattepolitik*|topskat*|trump|putin|gaza|israel|nato|valgkamp*|politikerne|politikere|indvandringspolitik*)",
    ],
  },
  gossip: {
    personal: [
      "(min|mit|mine) (_)? (chef|leder|boss|direktør|arbejdsgiver|kollega) ... (skiderik|nar|idiot|tyran|løgner|svin|kvaj|tåbe|psykopat)",
      "(kan|kunne) (jeg)? ikke (holde|udstå|fordrage|klare|snuppe|døje) (min|mit|mine|ham|hende)",
      "(hvor jeg (er|arbejder) nu|(min|mine|mit) (_)? (chef|chefer|leder|ledere|ledelse|arbejdsplads|arbejdsgiver|kolleger|kollegaer)|ledelsen der|stedet her|min nuværende) ... (til grin|umulig*|elendig*|håbløs*|idiot*|inkompetent*|giftig*|kaos|kaotisk*|dårlig*|råber|ligeglad*|respektløs*|uduelig*)",
      "(på grund af|pga|væk fra|træt af|flygter fra) (_|_ _)? (dårlig|dårligt|elendig|giftig|toksisk|kaotisk|inkompetent|håbløs|elendigt|giftigt) (ledelse|leder|chef|arbejdsmiljø|kultur|kolleg*)",
      "(træt af|uenig med|uvenner med|bøvl med|klemme hos|konflikt med) (min|mit|chefen|ledelsen|mine)",
      "(min|mine|nuværende|tidligere) _? (chef|leder|arbejdsgiver|arbejdsplads|kolleger|kollegaer|chefer|direktør) (er|var|kan|gør|gjorde|har) _? .. (umulig|idiot|tyran|inkompetent|dårlig|urimelig|ubehagelig|psykopat|elendig|giftig|giftigt|toksisk|mobbe*|mobbede|råbte|fyret|fyrede|håbløs|mikrostyr*|forfærdelig|sindssyg)",
      "(blev|er blevet|er) _? (fyret|bortvist|afskediget)",
    ],
    words: [],
  },
};

/** Words by which a case shows that a topic is its own. */
export const OWN_TOPICS_DA = {
  pay: ["løn", "bonus", "pension", "overenskomst", "kompensation"],
  holidays: ["ferie", "rejse", "orlov", "barsel", "vagtplan", "løn"],
  private: ["familie", "skilsmisse", "forældre"],
  illness: ["syg", "sygdom", "patient", "sundhed", "klinik", "læge"],
  "other-offers": ["tilbud", "rekruttering"],
  politics: [
    "politisk",
    "politik",
    "regering",
    "folketing",
    "ministerium",
    "parti",
    "minister",
    "kommune",
  ],
  gossip: [],
};

/** The same words at work, or in a figure of speech. */
export const TOPICS_IN_PASSING_DA = [
  "(jeg|vi) har (_)? (været|holdt) (_|_ _)? (på)? ferie (i|på|der|deroppe|hos)",
  "(min|mine) (far|mor|farfar|morfar|farmor|mormor|bedstefar|bedstemor|onkel|forældre|bedsteforældre) (var|kørte|havde|drev|lærte|byggede|solgte|*ede) ..",
  "(uden|ingen) (_)? (overarbejde|overtid)",
  "(handle*|handlede|drejer|drejede) (_)? (_)? _? om (løn|lønnen|pengene|bonus|ferie|pension)",
  "(kørt|lagt|lægge|lægger|lavet|laver|laves|udarbejdet|planlagt|ansvar for|styr på) (_|_ _|_ _ _)? (ferieplan*|feriedage|ferien|ferie)",
  "(efter|før|inden|siden|hen over|op til|omkring|mellem|på den anden side af) _? (sommerferien|vinterferien|juleferien|efterårsferien|påskeferien|ferien|sommerferie|juleferie|vinterferie)",
  "(rådgive*|rådgivet|vejlede*|vejledt|undervist|underviser|forhandle*|skrevet|svaret|besvaret|talt med|hjulpet|hjælper) (_|_ _|_ _ _)? (om|i|med) .. (løn|lønnen|pension|pensioner|bonus|feriepenge|ferie|barsel|skilsmisse|sygdom|gæld)",
  "pensions* _",
  "(ansvar for|kørt|køre|kører|beregnet|beregner|udbetalt|håndtere*|arbejdet med|arbejder med|styr på|afstemme*|bogført|indberette*) .. (løn|lønnen|pension|bonus|feriepenge|ferie)",
  "(løn|pension) og (bogholderi|økonomi|regnskab|personale|administration)",
  "(ekstra|en|som) bonus (at|ved|er|for)",
  "(det er|det var|er|kun|bare) (en|kun en|bare en)? _? bonus",
];
