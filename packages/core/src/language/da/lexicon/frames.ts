import type { FrameWords } from "../../review-words.ts";

const DAY = "(dag|aften|morgen|overmorgen|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)";
const PERIOD =
  "(uge|ugen|ugens|weekenden|weekend|måned|måneden|månedens|år|året|nytår|jul|påske|ferien|døgn|dage|timer|fyraften|frokost|middag|udgangen)";

/** What stands together in a sentence that is at fault; a class may hold phrases, `*` is a stem. */
export const FRAMES_DA: FrameWords = {
  classes: {
    self: ["(jeg|mig|min|mit|mine|vi|vores|os)"],
    third: [
      "(kund*|klient*|patient*|elev|elever|eleverne|gæst*|passager*|leverandør*|beboer*|bruger*|lejer*|medlem*|læser*|han|hun|ham|hende|kolleger*|holdet|lærling*|kreditor*|familier|forældre|forældrene|ansatte|borger*|pårørende|retten|skifteretten|sag|sager|sagerne|tjeneste*|unge|kampagne*)",
    ],
    agreed: [
      "(som (vi|du|I) (aftalte|foreslog|bad|nævnte|sagde|spurgte|talte|har aftalt|lovede|skrev|ønskede)|som aftalt|(du|I) (nævnte|spurgte|foreslog|sagde|fortalte|bad|skrev|tilbød|lovede|ville|forventede)|nævnte (du|I)|hvis det passer|vi (talte|snakkede) om)",
    ],
    answer: [
      "(svar|svare|svaret|svarer|besked|tilbagemelding*|afgør*|beslut*|afklar*|bestem*|klarhed|bekræft*|ja eller nej|lyd fra|udmelding|vide hvor|praj)",
    ],
    ask: [
      "^(send|giv|svar|bekræft|ring|skriv|meld|lad mig|sørg|vær)",
      "(jeg skal have|jeg må have|jeg vil have|jeg regner med|regner jeg med|jeg forventer|forventer jeg|jeg kræver|jeg venter|jeg ønsker|jeg beder|beder jeg|skal jeg have|jeg ser gerne|(I|du) (må|skal|bør|burde|kan vel|skylder|bedes)|(skal|må|bør) (I|du)|venligst|skal bruge)",
    ],
    deadline: [
      `((senest|inden|før|til|inden for|i løbet af|i|på|nu|allerede|først på) (_|_ _)? (${DAY.slice(1, -1)}|${PERIOD.slice(1, -1)})|omgående|straks|nu|snart|med det samme|hurtigst muligt|snarest|øjeblikkeligt|prompte)`,
    ],
    rival: [
      "(anden|andet|andre|øvrige|konkurrerende|to|tre|flere) (_)? (firma|firmaer|virksomhed*|sted|steder|hus|skole*|institution*|arbejdsgiver*|hospital*|klinik*|tegnestue*|bureau*|butik*|køkken*|kommune*|tilbud|jobtilbud|stilling|job)",
      "(andet firma|konkurrent*|andetsteds)",
    ],
    hanging: [
      "(vent*|hen|holde hen|skrive under|underskrive|står på spring|vil have mig|gerne have mig|vil ansætte|presser|rykker|sige nej|sige ja|takke ja|takke nej|takket ja|på hånden|udløber|bejler|er ude efter mig|har budt|har tilbudt|tilbudt mig|ligger klar|er klar til|tage imod|interesseret i mig)",
    ],
    willVisit: [
      "((jeg|så|vil jeg|ellers) (ringer|kommer|dukker|kigger|møder|troner|banker|stiller|rykker|ringe|kommer jeg|dukker jeg|kigger jeg|ringer jeg|møder jeg|stiller jeg))",
    ],
    visited: [
      "(pladsen|kontoret|døren|afdelingen|værkstedet|receptionen|op|forbi|afgørelse*|svar|svaret|personligt|hver dag|indtil|til I|besked|beslutning)",
    ],
    ifNothing: [
      "(hvis|hører|hvis jeg|får|med mindre|medmindre) .. (intet|ikke|ingen|ingenting|hører)",
    ],
    presume: [
      "(går ud fra|regner med|antager|forudsætter|formoder|tager det|betragter|ser|venter|imødeser|opfatter|stoler på|tager for givet)",
    ],
    won: [
      "(min fordel|jobbet er mit|stillingen er min|er mit|er min|er ansat|har fået jobbet|får jobbet|kontrakten i møde|kontrakten|min kontrakt|en kontrakt|startdato|nøglerne|mit nye skrivebord|ansættelsesbrev*)",
    ],
    impatient: [
      "(hvor længe|så lang tid|på tide|trækker ud|stadig ikke (svaret|hørt|ringet|skrevet)|endnu ikke (svaret|ringet|skrevet)|snart bestemme|bestemme jer|beslutte jer|bestem jer|tålmodighed*|hvor svært|vente længere|gå og vente|vente mere|holde mig hen|lade mig vente|i uvished|skynd*|få fingeren)",
    ],
    you: ["(du|dig|din|dit|jer|jeres|må I|har I|kan I|vil I|ved I|I (må|skal|bør|kan|vil|har))"],
    owe: [
      "(skylder mig|skylder I|mindste I kan|mindste du kan|har fortjent|har krav på|rimeligt at få)",
    ],

    plight: [
      "(desperat*|sidste chance|sidste udkald|sidste håb|eneste håb|eneste chance|ingen andre vil|ved ikke hvad jeg skal|hvad jeg skal gøre|kan ikke mere|holder ikke til|dagpenge*|kontanthjælp*|arbejdsløs*|ledig i|opsparing*|huslejen|regninger*|sat på gaden|mister huset|miste huset|redningskrans*|redde mig|redder mig|redningen|så længe efter|afslag på afslag|nej efter nej|blevet til noget)",
    ],
    admit: [
      "(jeg ved|er klar over|klar over at|godt klar|jeg indrømmer|jeg frygter|jeg er bange for|jeg tror nok|jeg fik vist|vist|jeg må erkende|jeg er ked af|jeg føler|jeg er flov|beklager)",
    ],
    weak: [
      "(ad pommern til|katastrofe|vrøvl*|sludre*|plapre*|imod mig|min alder|for gammel|for ung|ikke god nok|ikke stærk|svagest*|nerver*|nervøs*|snubl*|frøs|gik i stå|gik i sort|gik i baglås|dumt|kluntet|forfærdelig*|elendig*|håbløs*|skuffe*|levede ikke op|ikke levede op|lever ikke op|ikke sagt noget|ikke fik sagt|hullet i|hullerne|kiks*|fumle*|tabte tråden|kedede jer|spild af|uerfaren*|til grin|ikke slår til|kom til kort)",
    ],
    mercy: [
      "(bære over|se bort fra|se igennem fingre|tilgive|tilgiv|ynk|være rare|nåde|en chance|chancen|giv mig|give mig|en plads i|forbarm*|tænke på mig|sig ja|sige ja|vælg mig|vælge mig|glemme mig|dømme mig|holde det imod)",
    ],
    plea: ["(håber|beder|bønfalder|please|bare|kære|vil I ikke|kan I ikke|må I|skal nok|nu)"],
    anything: [
      "(alt hvad|hvad som helst|hvad det skal være|alle vagter|uanset hvad|gratis|til enhver løn|dag og nat|for mindre)",
    ],
    offered: [
      "(jeg vil|vil jeg|jeg gør|gør jeg|gøre|villig til|klar til|parat til|skal nok|jeg tager)",
    ],

    isMe: [
      "(jeg er|er jeg|jeg var|jeg har været|gør mig|kalder mig|kaldt mig|siger at jeg|siger jeg|mener at jeg|synes at jeg|mig som|med mig|som mig|som jeg|end mig|end jeg|kendt som|får I|får du)",
    ],
    best: [
      "(bedste|dygtigste|stærkeste|skarpeste|hurtigste|klogeste|grundigste|mest erfarne|mest kvalificerede|mest talentfulde|uovertruffen|uovertruffet|uden sidestykke|enestående|fremragende|genial*|geni|naturtalent|superstjerne|stjerne|troldmand|fænomenal*|ekstraordinær*|verdensklasse|født|drøm|fejlfri|uerstattelig|uundværlig|uvurderlig|legende|haj|ørn)",
    ],
    role: [
      "(*plejerske*|*pædagog*|*lærer*|tømrer*|snedker*|*udvikler*|ingeniør*|jurist*|advokat*|*chauffør*|kok|kokken|*assistent*|*leder|*lederen|kandidat*|ansøger*|medarbejder*|*kollega|ansat|person*|de har mødt|de har haft|i branchen|i byen|i landet|på markedet|på mit felt|jeg kender|I kan|du kan|I får|du får|til jobbet|til at|når det gælder|inden for)",
    ],
    boastMore: [
      "(jeg (er|var)?|er jeg|kan jeg) (_|_ _|_ _ _)? (hurtigere|bedre|hårdere|skarpere|dygtigere|grundigere|stærkere|renere|klogere|mere|højere|længere|flere) (_|_ _)? (end (de fleste|alle|andre|nogen|de andre|resten|gennemsnittet|folk|mange|dem|jeres))",
    ],
    rivals: [
      "((de|jeres|alle) (øvrige|andre|resterende)|øvrige (ansøgere|kandidater)|andre (ansøgere|kandidater)|resten af (feltet|ansøgerne|kandidaterne)|konkurrenterne|ingen andre|ingen af de andre|feltet)",
    ],
    outdo: [
      "(måle sig|matche*|hamle op|næppe|få|ingen|kan ikke|har ikke|mangler|slå*|bagud|tilbyde det|min baggrund|min erfaring|det jeg|formentlig ikke)",
    ],
    hireMe: [
      "(med mig|ansæt mig|ansætter I mig|får I mig|vælger I mig|vælg mig|tager I mig|har I mig|når jeg er|hvis I vælger mig|hvis I ansætter|sæt mig)",
    ],
    bliss: [
      "(slipper I|får I|er I sikre|går I|vil I aldrig|aldrig mere|forsvinder|garant*|succes*|fordobl*|tredobl*|stiger|eksploder*|løst|bekymring*|sove|forvandl*|fortryd*|stjerne)",
    ],
    noError: [
      "((aldrig|næsten aldrig|stort set aldrig|sjældent|ikke) .. (fejl|galt|glipper|svipper|smutter|fejler))",
    ],
    scarce: [
      "(finder næppe|finder ikke|finder sjældent|næppe finde|møder næppe|møder ikke|svært ved at finde|svært at finde|lede længe|leder længe|skal lede|sjældent finde|langt imellem)",
    ],
    fans: [
      "(børn|børnene|kunder|kunderne|patienter|patienterne|elever|eleverne|gæster|gæsterne|folk|alle|forældre|kolleger|chefer|beboere|beboerne|klienter|passagerer)",
    ],
    adore: [
      "(elsker mig|forguder mig|tilbeder mig|roser mig|siger at jeg er|siger jeg er|synes at jeg er|synes jeg er|kalder mig|sværger til mig|mener at jeg er)",
    ],

    event: [
      "(jeg|vi|min|mit|mine|vores|mig|os) (_|_ _|_ _ _)? (skilsmisse*|skilt|samlivsbrud|forældremyndighed|gravid*|venter barn|venter vores|termin|baby|bryllup*|giftes|forlovet|bryllupsrejse|flytning|købt hus|købt lejlighed|solgt hus|solgt huset|boliglån*|lånet|banken|udlejer*|gæld|pasning|begravelse*|dødsfald*|hvalp)",
      "(svigerforældre|svigermor|ungerne|vores børn|mine børn|vores datter|vores søn|min datter|min søn|min kone|min mand|min kæreste|min mor|min far|vores hund)",
    ],
    ill: [
      "(konstateret|sygemeldt|sygemelding|stress|depression*|angst|migræne|medicin|operation*|opereret|opereres|psykolog|kemo*|kræft|blodprop|diskusprolaps|ryggen|knæet|knæene|nakken|hoften|skulderen|helbred*|indlagt|gigt|diabetes|astma|søvnløs*|diagnose*|kronisk*)",
    ],
    myIll: [
      "(jeg har|har jeg|jeg er|er jeg|jeg fik|jeg har fået|har fået|jeg døjer|jeg kæmper|jeg lider|jeg skal|min (mand|kone|mor|far|søn|datter|kæreste|ryg)|mit helbred|mit knæ)",
    ],
    money: [
      "(løn|lønnen|timeløn*|timebetaling*|timebetalingen|månedsløn*|bonus|pension|pensionen|overtid*|tillæg|lønpakke*|penge|pengene|kroner|kr|kørepenge|firmabil|lønniveau*)",
    ],
    haggle: [
      "(under|mindst|på plads|forvent*|accepter*|nøjes|går ned|går ikke ned|får nu|det jeg får|tjener nu|hvad med|hvor meget|værd|forhandl*|minimum|kræve|have mere|stige|drøfte|diskutere|skal ligge)",
    ],
    nation: [
      "(regering*|minister*|statsminister*|folketinget|politiker*|partiet|partierne|valget|indvandr*|udlændinge*|skat|skatten|skatter|krigen|eu)",
    ],
    opinion: [
      "(tyveri|skandal*|skam*|idiot*|ødelægge*|min mening|mener jeg|forargelig*|løgn*|til grin|vanvid|træt af|håbløs*|stemmer på|stemte på|kriminel*|uduelig*)",
    ],
    boss: [
      "(min|mine|vores|den) (nuværende|gamle|tidligere|forrige|seneste|egen|nye)? (chef|leder|direktør|arbejdsgiver|mester|ledelse|kolleger|souschef|afdelingsleder|arbejdsplads|virksomhed)",
    ],
    grudge: [
      "(ud af det|går ikke godt|enes|mobbe*|råbe*|skælder|giftig*|urimelig*|håbløs*|holde ham ud|holde hende ud|udstå|behandler mig|elendig*|forfærdelig*|inkompetent*|uvenner|rager uklar|ignorer*|lyver|løgner|fyret|træt af|utilfreds*|skændes|hader|idiot*|uenig*)",
    ],
    isYou: ["(I er|er I|du er|er du|I var|I allesammen|I lyder)"],
    chummy: [
      "(sej|seje|skøn|skønne|fed|fede|lækker|lækre|cool|vilde|nice|guld værd|guldklumper|tøser|gutter|gutterne|banden|søde|guder|dejlige|for sjove|fantastiske mennesker|drengerøve|legender|stjerner)",
    ],
    linkedin: ["(linkedin|linked in)"],
    connect: [
      "(forbind*|forbundet|tilføj*|følge dig|følger dig|følg mig|connect*|adde*|add|invit*|anmod*|netværk*|kontaktanmodning|holde kontakten|accepter*)",
    ],
    theirs: [
      "(jeres (opslag|side)|dit (opslag|profil)|din (besked|profil|invitation|anmodning)|(du|I) (fandt|skrev|kontaktede|inviterede|tilføjede|slog op)|der fandt|stillingsopslag*)",
    ],
    leave: [
      "((uger|uge|dage|måned) (fri|ferie)|holder ferie|holder _ uger fri|bestilt ferie|ferie* (_|_ _)? bestilt|skal på ferie|rejser (til|på ferie)|(fri|ferie) i (juli|august|juni|uge|december|påsken|julen))",
    ],
  },
  frames: {
    pushy: [
      "ask answer deadline !third !agreed",
      "rival hanging !third !agreed",
      "willVisit visited !third !agreed",
      "ifNothing willVisit !third !agreed",
      "presume won self !third !agreed",
      "you impatient !third !agreed",
      "owe answer !third",
    ],
    pleading: [
      "self plight !third !agreed",
      "admit weak self !third !agreed",
      "plea mercy you !third",
      "offered anything !third !agreed",
    ],
    oversell: [
      "isMe best role !agreed",
      "boastMore",
      "rivals outdo self",
      "rivals outdo you",
      "hireMe bliss",
      "self noError !agreed",
      "scarce self you",
      "fans adore",
    ],
    tooInformal: ["isYou chummy !third"],
    linkedin: ["linkedin connect !theirs"],
    otherOffers: ["rival hanging !third !agreed"],
    offTopic: [
      "event !third !agreed",
      "myIll ill !agreed",
      "self money haggle !third !agreed",
      "nation opinion",
      "boss grudge",
      "self leave !third !agreed",
    ],
  },
};
