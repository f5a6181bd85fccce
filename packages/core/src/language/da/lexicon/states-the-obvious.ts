const APPLICATION =
  "(ansøgning|ansøgningen|CV|cv'et|CVet|mit CV|min ansøgning|motiverede ansøgning|motivation|vedhæftede CV|papirer|bilag|resumé|følgebrev|profil)";

/** What they know already, or what goes without saying. */
export const STATES_THE_OBVIOUS_DA = {
  faulty: [
    "som det (også|jo|ligeledes|allerede) (fremgår|fremgik|står|er nævnt) (af|i) (min|mit)",
    "(denne|min|den her) (mail|besked|e mail|henvendelse) er (blot|bare|en) (en)? (opfølgning|tak|kort opfølgning)",
    "jeg skriver (blot|bare|nu|til dig|til jer|derfor)? for at følge op",
    "som (jeg)? (har)? tidligere (skrevet|oplyst|beskrevet|anført) (jeg)?",
    "i (min|mit) (motiverede|vedhæftede)? (ansøgning|CV|følgebrev) (skrev jeg|nævnte jeg|står|fremgår|kan (I|du|man) (se|læse))",
    "(I|du) har (jo|allerede|sikkert|nok) (jo|allerede|også)? (læst|set|modtaget|fået) (min|mit)",
    "er jo (en|et) (_)? (stor|stort|kendt|førende|velrenommeret|velrenommeret|anerkendt|international) (_)? (virksomhed|kommune|skole|butik|koncern|spiller|arbejdsplads|firma|hospital)",
    "(I|du) (kender) (jo|allerede) (_)? (min|mit) (baggrund|CV|ansøgning|historie|profil)",
    "som (I|du) (jo|sikkert|nok|allerede|formentlig|naturligvis|selvfølgelig|måske|godt|udmærket|vel)? (jo|allerede|godt|sikkert|udmærket|nok)? (ved|husker|erindrer|er klar over|er bekendt med) ((så|at)? (jeg|har jeg|søgte|var|er jeg) (jeg|søgte|har søgt|søger|var|er|søgt)?)?",
    "(I|du) (ved|husker) (mig)? (jo|sikkert|nok|formentlig) (mig|at|fra|nok)?",
    "som bekendt",
    "(I|du) (søger|leder) (jo|som bekendt) (efter)?",
    "(jeg)? (har)? jo (har)? (søgt|søgte) (stillingen|jobbet)",
    "(jeg søgte|jeg har søgt) jo (stillingen|jobbet)",
    "som (det)? (nævnt|beskrevet|skrevet|anført|angivet|fremgår|fremgik|skitseret) (det)? (også)? (i|af) ((min|mit|jeres|den|det) (vedhæftede|motiverede|fremsendte)? (ansøgning|CV|stillingsopslag|jobopslag|annonce|opslag|papirer|følgebrev)|ansøgningen|cv'et|CVet|stillingsopslaget|jobopslaget|annoncen|opslaget|papirerne)",
    "som (jeg)? (skrev|nævnte|beskrev|allerede skrev|allerede nævnte|har skrevet|også skrev) i (min|mit|ansøgningen) (ansøgning|CV|motivation|følgebrev|profil)?",
    `som (I|du) (kan|har kunnet|også kan|sikkert har|nok har|allerede har|måske har) (se|læse|læst|set) (af|i|på) (min|mit)? ${APPLICATION}`,
    `(jeg)? (har|sender|vedhæfter|vedlægger|vedhæftede) (også|hermed|igen|for en sikkerheds skyld|lige|derfor)? (vedhæftet|vedlagt|sendt|jer|dig)? (igen)? (min|mit) ${APPLICATION} (igen|her|for en sikkerheds skyld|til orientering)?`,
    `(vedhæftet|vedlagt) (er|finder du|finder I|følger|sender jeg|har jeg|denne mail er|her er) (hermed|også|igen)? (min|mit) ${APPLICATION}`,
    `(min|mit) ${APPLICATION} (er|ligger|har jeg) (igen|også)? (vedhæftet|vedlagt|lagt ved)`,
    `(I|du) (finder|kan finde|får) (hermed|også|igen)? (min|mit) ${APPLICATION} (vedhæftet|vedlagt|igen)?`,
    "det (siger sig selv|giver sig selv|er en selvfølge|er selvsagt|er selvfølgelig klart|er jo klart)",
    "(selvsagt|indlysende nok|som alle ved|som vi alle ved|som enhver ved)",
    "(jeg)? (skriver) (denne|den her) (mail|besked|e-mail|e mail) (til (dig|jer))? (for|med)",
    "(formålet med|hensigten med|årsagen til|grunden til) (denne|den her|min) (mail|besked|e mail|henvendelse) (er)?",
    "som (det)? (sikkert)? er (jer|dig) bekendt",
    "(I|du) er (jo)? (en)? (kendt|stor|førende|velkendt) virksomhed (der|som|med|i|inden)?",
    "(arbejde er vigtigt|et job er vigtigt|alle mennesker har brug for)",
  ],
  innocent: [
    "(som|CV) .. (I|du) (bad om|efterspurgte|spurgte efter|ønskede|nævnte|gerne ville)",
    "(som aftalt|som lovet|som I bad om|som du bad om)",
    "(om|hvis|når|hvad|hvordan|hvornår|hvem|hvor) (I|du) (ved|husker)",
    "(ved|husker) (I|du)",
    "(I|du) (ved|husker) (om|hvad|hvordan|hvornår|mere|præcis|bedst|noget|nok bedre)",
    "(siden|da|før|dengang|fordi) jeg (søgte|har søgt)",
  ],
  /** A sentence that says this answers a wish of theirs. */
  unless: [
    "(som aftalt|som lovet|bad om|efterspurgte|spurgte efter|ville gerne se|opdateret|opdaterede|nye|ny version)",
  ],
} as const;
