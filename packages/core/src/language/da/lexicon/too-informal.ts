/**
 * Slang, abbreviations and greetings among friends. With two strings the second mends the first; `""` takes it out.
 */
export const TOO_INFORMAL_DA = {
  faulty: [
    ["(mvh|m v h|m vh)", "Med venlig hilsen"],
    ["(vh|v h)", "Venlig hilsen"],
    ["(kh|k h)", "Med venlig hilsen"],
    ["(bh|b h)", "De bedste hilsner"],
    ["dbh", "De bedste hilsner"],
    ["^(hejsa|hejhej|hej hej|heyhey|hey hey|hey|heey|heyy|hej med dig|halløj|halløjsa|dav|davs|davsen|mojn|yo|goddaw|tjena|heya|hallo|hallihallo)", "Hej"],
    ["(hejsa|halløj|halløjsa|davs)", "Hej"],
    ["^(hej)? hva så", "Hej"],
    ["^(knus|kram|kys|krammer|kys og kram|knus og kram|mange knus|de varmeste kram|kærligst|hav det|ses|vi ses|ha det|hav det fedt|hilsner og knus|over and out|peace|ciao|bye|byebye|tjing|fred ud|farvel så længe|high five)", "Med venlig hilsen"],
    "(knus|kram|kys) (og|herfra|til|fra) _?",
    ["(btw|BTW)", "for resten"],
    ["asap", "når det passer dig"],
    ["fyi", "til orientering"],
    ["(omg|lol|rofl|lmao|wtf|imo|imho|tbh|ngl|idk|yolo|fomo|thx|tnx|tks|pls|plz|u r|ttyl)"],
    ["(hehe|hihi|haha|hahaha|høhø|hæhæ|hihihi|hehehe|muhaha|hø hø)", ""],
    "(fed|fedt|fede|fedeste|megafed|megafedt|superfed|superfedt|sygt fedt|vildfed|kanonfed|kanonfedt|pissefed|pissefedt|skidefedt|hammerfedt|hammerfed|røvfedt|pisselækkert|skidegod|skidegodt|pissegod|pissegodt|røvgod|kanongod|kanongodt|megagod|megagodt|megagode|megasød|megasøde|megahyggelig|megahyggeligt|megaspændende|supersød|supersøde|supernice|megalækkert|megasej|supersej|mega)",
    "mega _",
    "(sindssygt|sindsygt|sindsyg|sygt|vildt|afsindigt|vanvittigt|hamrende|pisse|skide|sinds|sjukt|kanon|røv|hylende|stjerne|mega|mega-|hammer|smadder) (fed|fedt|fede|god|godt|gode|glad|gerne|meget|hyggelig|hyggeligt|spændende|nice|interessant|interessante|imponeret|imponerende|cool|sej|sejt|seje|sød|søde|sødt|dejligt|lækkert|rart|mange|klar|sjov|sjovt|inspirerende|optur|nervøs|længe|fint|dygtige|rar|rare|tak)",
    "(sindssygt|sindsygt|afsindigt|vanvittigt|hamrende|pisse|skide)",
    "(var|er|lyder|lød|bliver|så|for|total|totalt|helt) (sygt|vildt|syg|kanon|hylende|nice|sej|sejt|lækkert|crazy|awesome|amazing|sick|dope|lit|for vildt|for sygt|cool|genialt)",
    "(nice|awesome|amazing|dope|sick|cool|crazy|chill|chillet|chille|hyggern|lækker|sweet|yay|yeah|yes yes|jubii|jubi|woohoo|whoop|wow|wauw|uha|hurra|bingo)",
    "(sgu|sku|satme|fandme|fandeme|fanden|helvede|kraftedeme|kraftedme|lort|lorte|lortejob|fuck|fucking|shit|pis|røv|røvsyg|røvsygt|piv|for dælen|gud|herregud|jøsses|gosh|damn|crap|dæleme|skisme|søreme)",
    "(makker|makkeren|gutter|gutterne|drenge|folkens|venner|vennen|søde|skat|dude|bro|brormand|guys|bitches|tøser|piger og drenge|homies|boss|bossen|chefen selv)$",
    "(I to søde|søde jer|søde I|kære venner|hey gutter|hej gutter|hej folkens|hej venner|hej drenge)",
    ["(ku|ku')", "kunne"], ["(sku')", "skulle"], ["(ka|ka')", "kan"], ["(ska|ska')", "skal"], ["(ha')", "have"], ["(ta')", "tage"], ["(gi')", "give"], ["(bli')", "blive"], ["(vil'|vil ha|vil ha')", "vil have"],
    "(ik os|ikk|ik'|ikk'|ik også|ikke sandt du|vel du|du ved|altså bare)",
    "(oki|okidoki|okay dokey|jep|jeps|japs|jo tak du|nåh|nå men|nå|tja|øh|øhm|hmm|hm|tjo|tihi|fnis|smil|blink|kæmpesmil|kæmpe smil|stort smil|suk|øv|åh|åhh|ååh|ej hvor|årh)",
    "(snakkes|snakkes ved|vi snakkes|skrives ved|vi skrives|tales ved så|vi tales|vi skrives ved)",
    "(smid|skyd|smider|skyder|smide|skyde|stik|stikker|stikke) (mig|jer|dig)? (lige)? (en|et) (mail|besked|linje|sms|opkald|pling|praj|ring)",
    "(giv|gi) (mig)? (lige)? et (kald|ring|praj|pling|bip)",
    "slå på tråden",
    "(gider|gad|gide)",
    "(kæmpe|total|totalt|ren|det vildeste|mega|største) (optur|nedtur|fan|bonus|kram|kærlighed|hit|fest|win)",
    "(optur|nedtur|hyggesnak|bytte en pind|ævle|ævlede|sludrede|bavlede|knaldgodt|knaldgod|brandgod|brandgodt|møggod|topdollar|tophyggeligt|tiptop|tip top|topmøde deluxe|på den fede måde|hundredeprocent|nemlig ja|spot on|no problem|no worries|bring it on|let's go|lets go|good vibes|vibe|vibes|vibet|match made in heaven|rock on|rocker|rockede|det spiller|det kører|det kører for|kører bare|klør fem|på lir|lir|gøgl|nørde løs|crush|blæst bagover|blæste mig bagover|ramt af lynet|helt høj|helt oppe at køre|helt oppe og køre|flippede ud|flipper ud|tosset med|pjattet med|vild med|helt vild med|drøn|drøngod)",
    "(sådan der|agtigt|agtig|whatever|basically|literally|actually|anyway|no doubt|tbh|obvs|fair nok|fair enough)",
    "(heps|yes|yessir|jaja|ja ja|jamen altså|hva|hvad så|hva så|hvas)",
    "(hvis|når) (I|du) (lige)? (har tid til at)? (orker|gider|magter)",
  ],
  innocent: [
    "(ikke|aldrig) (nice)",
    "(vild|vilde) (natur|dyr|planter|blomster|laks)",
    "(fed|fede|fedt) (fisk|fiskene|mad|ost|muld|jord|kost|mælk|syrer|skrift|typer)",
    "(mættet|mættede|animalsk|animalske|umættet|flydende|brugt) fedt",
    "(nice to|nice-to)",
    "(cool|cold) (chain|down|box|boks)",
    "(lækker|lækkert|lækre) (mad|menu|menukort|kage|brød|retter|frokost)",
    "(I|teamet|huset) er vilde",
    "(design|software) crush",
  ],
} as const;

/** Common words that nobody writes in capitals unless they shout. */
export const SHOUTED_DA =
  "aldrig alle allerbedste alt altid altså bare bedste begejstret brænder cool elsker elskede endelig enorm enormt eneste fantastisk fantastiske fed fedt færdig glad glæder god godt haster helt hurtigt hurtigst hvornår igen ikke ingen intet jobbet klar kæmpe mange meget mega mig muligt nej nogensinde nødt nu perfekt perfekte please rette rigtig rigtigt samtale samtalen skal sidste sindssygt simpelthen snart sikker spændende stillingen stor stort super svar tak tusind uden utrolig utroligt venligst vil virkelig vildt vigtigt ønsker drømmejob drømmejobbet dejligt hej kære undskyld slet absolut bedst begge her jer jeres også dette denne kun præcis omgående straks stadig endnu nogen hele verdens garanterer lover forventer".split(
    " ",
  );
