import type { PositionWords } from "../position-words.ts";
import { hasOwnCapitals, isUnusable } from "../title-shape.ts";

const WITH_TAIL = /\s(?:at|on|in|for|to|with|within)\s|,/;

/** English names of a position, in the capitals of the advertisement. */
export function enPositionWords(raw: string): PositionWords {
  if (isUnusable(raw)) return { title: null, forms: ["the position", "the role"], relaxed: [] };
  const title = unshouted(raw);
  const of = [`the position of ${title}`, `the role of ${title}`];
  if (WITH_TAIL.test(title)) return { title, forms: of, relaxed: [] };
  return {
    title,
    forms: [`the ${title} position`, `the ${title} role`, ...of.slice(0, 1)],
    relaxed: [`the ${title} job`],
  };
}

function unshouted(title: string): string {
  const shouted =
    title === title.toUpperCase() && title.length > 5 && !hasOwnCapitals(title.toLowerCase());
  return shouted ? title.toLowerCase() : title;
}
