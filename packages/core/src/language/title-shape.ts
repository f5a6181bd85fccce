/** True for words whose capitals mean something: acronyms, "DevOps", "B4". */
export function hasOwnCapitals(word: string): boolean {
  return /\p{N}/u.test(word) || /\p{L}.*\p{Lu}/u.test(word);
}

/** A title that is a whole sentence or far too long to stand inside one. */
export function isUnusable(title: string): boolean {
  return title === "" || title.includes("?") || title.split(" ").length > 9;
}
