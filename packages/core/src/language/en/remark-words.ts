import type { RemarkWords } from "../remark-words.ts";

export const enRemarkWords: RemarkWords = {
  "no-number": () => "There is no number to call. Find it before you need it.",
  "number-abroad": (value) =>
    `The number is in another country (${value("code")}). Dial the country code, and check what time it is there.`,
  "no-sender-name": () => "Your own name is missing.",
  "no-sender-address": () => "Your own address is missing, so they cannot answer by letter.",
  "no-recipient": () => "Nobody is named to turn to.",
  "no-company-address": () => "The company's address is missing.",
  "company-name-long": (value) =>
    `The company's name has ${value("characters")} characters and takes several lines. Write it shorter if it can be shortened.`,
  "few-points": (value) =>
    value("found") === "0"
      ? "There are no points in your notes. Three is a good number."
      : `There ${value("found") === "1" ? "is only 1 point" : `are only ${value("found")} points`} in your notes. Three is a good number.`,
  "note-left-out": (value) =>
    `A note of ${value("words")} words is too long to say and was left out. There is room for ${value("most")}.`,
  "no-office-hours": () => "No office hours are left before it is too late. Choose another way.",
  "too-many-words": (value) =>
    `The text has ${value("words")} words. A letter reads best with at most ${value("most")}.`,
  "over-one-page": (value) =>
    value("words") === "1"
      ? "The letter is 1 word too long for one page."
      : `The letter is ${value("words")} words too long for one page. Cut that many.`,
  unprintable: (value) =>
    `These characters are not in the letter's typeface and were left out of the PDF: ${value("characters")}`,
};
