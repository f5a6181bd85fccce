import type { FrameWords } from "../frame-words.ts";

const VERY = "(så|meget|rigtig|virkelig|vældig|utrolig|yderst|særdeles|altså|ret)?";

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Greetings and closings in Danish. */
export const FRAME_WORDS_DA: FrameWords = {
  greetings: [
    "kære",
    "hej",
    "hejsa",
    "hejj*",
    "heej*",
    "hey",
    "heyy*",
    "heey*",
    "halløj",
    "halløjsa",
    "dav",
    "davs",
    "mojn",
    "goddag",
    "godmorgen",
    "godaften",
    "god (dag|morgen|formiddag|eftermiddag|aften)",
    "hr",
    "hr.",
    "fru",
  ],
  namelessGreetings: [
    "til rette vedkommende",
    "til den ansættelsesansvarlige",
    "hej med (dig|jer)",
  ],
  greetingFillers: list(
    "alle sammen allesammen alle jer dig i team teamet hold holdet igen begge med til og samt dig der hr hr. fru frk dr " +
      "bedømmelsesudvalg bedømmelsesudvalget ansættelseskomité ansættelseskomite komité kontaktperson kontaktpersoner personale personalet bestyrelse bestyrelsen læser kommende co flere frau herr herrn mr mrs ms sekretariat sekretariatet ansættelsesudvalg ansættelsesudvalget ansættelsesteam ansættelsesteamet rekrutteringsteam rekrutteringsteamet rekruttering udvalg udvalget " +
      "afdeling afdelingen ledelse ledelsen leder hr-afdeling personaleafdeling personaleafdelingen rekrutteringsansvarlig " +
      "ansættelsesansvarlige ansættelsesansvarlig rette vedkommende modtager venner kolleger hos fra på den det de resten af dem",
  ),
  openers: list(
    "tak tusind mange stort hjertelig mange jeg det vi i du først lige bare endnu her som efter til igen og med så en rart dejligt hyggeligt godt rigtig håber siden nu må har kan er ville vil skriver",
  ),
  closings: [
    `(med)? (de)? ${VERY} (venlig|venlige|venligste|allervenligste|allerbedste|bedste|mange|varme|varm|kærlig|kærlige|hjertelig|hjertelige|kollegial|kollegiale|glade|gode|sønderjyske|jyske|fynske|solrige|søde) (hilsen|hilsner|hilsener)`,
    "(med)? mange (venlige|gode|varme|glade) (hilsen|hilsner|hilsener)",
    "(med)? (tak og|ønske om en god dag og|mange tak og|på forhånd tak og)? (venlig|venlige|bedste|mange) (hilsen|hilsner)",
    "(tak og|mange tak og)? (venlig|venlige|bedste|de bedste|mange) (hilsen|hilsner|hilsener) (og|med) .. tak",
    "med (mange|stor|stort)? tak og (venlig|venlige)? (hilsen|hilsner)",
    "tak og (hilsen|hilsner)",
    "^(hilsen|hilsner|hilsener)",
    "med (hilsen|hilsner)",
    "med (ønsket|ønske|ønsker) om .. (weekend|dag|uge|aften|eftermiddag|jul|sommer|proces)",
    "med (stor|mange)? tak for .. (dag|snak|snakken|samtale|samtalen|tid|tiden|møde|mødet)",
    "mvh",
    "m v h",
    "vh",
    "v h",
    "kh",
    "dbh",
    "mmh",
    "bh",
    "knus",
    "kram",
    "med (stor)? agtelse",
    "ærbødigst",
    "deres hengivne",
  ],
  looseClosings: [
    "hilsen",
    "hilsner",
    "(de)? (bedste|allerbedste)",
    "(de)? bedste ønsker",
    "alt godt",
    "alt det bedste",
    "(på forhånd|mange|tusind)? tak (på forhånd|igen|herfra|for nu)?",
    "(ha|hav|ha'|fortsat|rigtig)? (en|et)? (fortsat|rigtig|dejlig)? (god|dejlig|skøn) (dag|aften|weekend|uge|eftermiddag|formiddag|sommer|jul|ferie)",
    "god (arbejdslyst|weekend|dag|aften)",
    "(vi|på) (ses|snakkes|tales|gensyn|genhør)",
    "pas (godt)? på (dig|jer) selv",
    "venligst",
    "hej hej",
  ],
};
