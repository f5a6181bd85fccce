import { hasPhrase, plainWords } from "./mail-words.ts";

/**
 * Ways to say that they will be heard from, or that it will be decided: a verb or noun of answering, with up to a few
 * words between its parts. They are looked for in a clause of at most 200 characters, so none can take long.
 */
const PROMISES: readonly RegExp[] = [
  // Danish: "vender vi tilbage", "hører du nærmere", "kommer tilbage til dig"
  /(?<!\p{L})(vender?|vende|kommer?|komme) (\S+ ){0,4}(tilbage|retur)(?!\p{L})/u,
  /(?<!\p{L})(hører?|høre) (\S+ ){0,3}(i? ?fra|nærmere|mere|nyt)(?!\p{L})/u,
  /(?<!\p{L})(giver?|får?|have|har|sender?|modtager?|kommer|følger|forventer?|lover?) (\S+ ){0,5}(svar|svaret|besked|afklaring|tilbagemelding|udfaldet|resultatet|lyd|nyt til|et kald|et ring)(?!\p{L})/u,
  /(?<!\p{L})(svaret|beskeden|(forventet|endeligt?|et) svar|svar (fra os|til dig)|tilbagemelding|afgørelse|beslutning|afklaring)/u,
  /(?<!\p{L})(ringer|kontakter|informerer|orienterer|underretter|mailer|adviserer)(?!\p{L})/u,
  /(?<!\p{L})(ringe til|ringe|kontakte|informere|orientere|underrette|skrive til|skriver til|skriver ud til|tager? fat i|fanger) (dig|jer|alle|kandidat)/u,
  /(?<!\p{L})(melder?|melde|skriver) (\S+ ){0,3}(ud|tilbage)(?!\p{L})/u,
  /(?<!\p{L})bliver? (kontaktet|ringet op|informeret|orienteret)/u,
  /(?<!\p{L})(tager? kontakt|beslutter os|bestemmer os|ved (besked|mere))(?!\p{L})/u,
  // English: "get back to you", "hear from us", "should know"
  /\b(get|gets|getting|come|comes|coming|circle|circling|report|be|write|call|ring) (\S+ )?back\b/,
  /\b(will|shall|to|'ll) revert\b/,
  /\b(be|get|stay|keep) in touch\b/,
  /\bin touch with you\b/,
  /\bhear (\S+ ){0,2}(from|back|either way)\b/,
  /\b(follow up|touch base|check in|catch up) with you\b/,
  /\b(let|keep) you (know|posted|updated)\b/,
  /\b(update|notify|inform|contact|call|phone|ring|email|e-mail|text|message|write to|reach out to) (you|all|every|each|both|the candidates|candidates|applicants)\b/,
  /\b(tell you (more|whether|if|how|about|what)|know more|give you a (call|ring))\b/,
  /\b(we|i|they)('ll|'d)? (should |will |hope to |expect to |aim to |ought to )know\b/,
  /\b(have|has|get|receive|expect|give you|send you|share|reach|make) (\S+ ){0,5}(answer|news|decision|outcome|feedback|update|response|result|results|verdict|reply|word)\b/,
  /\b(expect|get|receive) (\S+ ){0,3}(email|e-mail|mail|call|message|letter)\b/,
  /\b(our (answer|response|reply|feedback)|an update|outcome|decision|decide)\b/,
];

/** The other way round: the candidate is the one who is to answer. */
const ASKS = [
  "kan du",
  "vil du",
  "må du gerne",
  "må gerne",
  "bedes du",
  "bedes vende",
  "du bedes",
  "bede dig",
  "beder dig",
  "bede om",
  "beder om",
  "udbedes",
  "hvis du",
  "du kan ringe",
  "du kan kontakte",
  "du kan skrive",
  "du kan fange",
  "du ringer",
  "du kontakter",
  "du vender tilbage",
  "du melder tilbage",
  "du er velkommen til",
  "du er meget velkommen til",
  "ring til",
  "ring gerne",
  "kontakt os",
  "kontakt mig",
  "kontakt gerne",
  "giv os besked",
  "giv os svar",
  "giv os et svar",
  "giv os dit",
  "giv mig",
  "giv besked",
  "give os",
  "give mig",
  "giver os",
  "giver mig",
  "lad os",
  "lad mig",
  "lade os",
  "send os",
  "send mig",
  "skal vi have",
  "skal vi bruge",
  "dit svar",
  "din beslutning",
  "din afgørelse",
  "din tilbagemelding",
  "svar fra dig",
  "besked fra dig",
  "hører fra dig",
  "høre fra dig",
  "can you",
  "could you",
  "would you",
  "if you",
  "you can call",
  "you can contact",
  "you can reach",
  "feel free",
  "let us know",
  "let me know",
  "back to us",
  "back to me",
  "call us",
  "call me",
  "contact us",
  "contact me",
  "hear from you",
  "hearing from you",
  "from you by",
  "your decision",
  "your answer",
  "your reply",
  "your response",
  "your feedback",
] as const;

/** "Please get back by …" asks; "please expect our answer" does not. */
const PLEASE = /\bplease (?!expect|note|allow|bear|rest|be patient|know)/;

/** "We had promised to call on Friday" is over; "as promised" is not. */
const BEFORE_NOW =
  /(?<!as )\bpromised\b|\b(we|i) said\b|\bshould have (heard|been|had|got|gotten|come|called|written|told)\b|\bhad hoped\b|(?<!\p{L})(lovede|burde have|havde håbet|skulle have (hørt|fået|ringet|skrevet|været))(?!\p{L})/u;

/** True where a clause, in lower case, says that they will be heard from. */
export function saysPromise(clause: string): boolean {
  const words = plainWords(clause);
  return PROMISES.some((way) => way.test(words));
}

/** True where a sentence, in lower case, asks the candidate for an answer, or speaks of what was promised earlier. */
export function asksCandidate(sentence: string): boolean {
  return (
    sentence.includes("?") ||
    hasPhrase(plainWords(sentence), ASKS) ||
    PLEASE.test(sentence) ||
    BEFORE_NOW.test(sentence)
  );
}
