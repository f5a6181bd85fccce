/** Text for finding phrases in: lower case, one blank between words, curly quotes straightened. */
export function plainWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u00a0\u200b\u00ad]+/g, " ")
    .trim();
}

/** True where one of the phrases stands in the text between word boundaries; both in the form of `plainWords`. */
export function hasPhrase(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => standsIn(words, phrase));
}

function standsIn(words: string, phrase: string): boolean {
  for (let at = words.indexOf(phrase); at !== -1; at = words.indexOf(phrase, at + 1)) {
    const ends = at + phrase.length;
    if (!isLetter(words[at - 1]) && !isLetter(words[ends])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

const REPLY_PREFIX =
  /^\s*(re|sv|svar|vs|fw|fwd|vb|videresendt|antw|aw|ref)\s*(\[\d+\])?\s*[:：]\s*/i;
const TAGS = /^\s*\[[^\]]{1,40}\]\s*/;

/** A subject without what replies, forwards and lists put before it. */
export function bareSubject(subject: string): string {
  let bare = subject;
  for (let left = 10; left > 0; left--) {
    const shorter = bare.replace(REPLY_PREFIX, "").replace(TAGS, "");
    if (shorter === bare) break;
    bare = shorter;
  }
  return plainWords(bare);
}

/** True for a subject that says it answers something. */
export function isReplySubject(subject: string): boolean {
  return REPLY_PREFIX.test(subject.replace(TAGS, ""));
}
