import type { ComposeGrammar } from "../../compose-words.ts";
import { judge } from "./judge.ts";
import { smallInside } from "./small-inside.ts";

const ORDINALS: Readonly<Record<number, string>> = {
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
};
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** English greetings and sign-offs; "you" needs no choice. */
export const grammar: ComposeGrammar = {
  address: () => ({}),
  list: (parts) => {
    if (parts.length < 2) return parts[0] ?? "";
    return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  },
  ordinal: (count) => ORDINALS[count] ?? null,
  greetings: {
    known: {
      hi: "Hi",
      hello: "Hello",
      dear: "Dear",
      "good morning": "Hello",
      "good afternoon": "Hello",
    },
    default: { formal: "Dear", neutral: "Hi" },
  },
  greetingLine: (word, name) => `${word} ${name},`,
  namelessGreeting: (register, company) => {
    if (register === "neutral") return company === null ? "Hello," : `Hello ${company} team,`;
    return company === null ? "Dear hiring team," : `Dear ${company} team,`;
  },
  signOffs: {
    known: [
      "kind regards",
      "best regards",
      "warm regards",
      "best wishes",
      "with best wishes",
      "with kind regards",
      "with best regards",
      "many thanks and best wishes",
      "yours sincerely",
    ],
    default: {
      formal: [
        "Kind regards",
        "Best regards",
        "With kind regards",
        "With best regards",
        "Yours sincerely",
        "With best wishes",
      ],
      neutral: [
        "Kind regards",
        "Best wishes",
        "Best regards",
        "With best wishes",
        "Warm regards",
        "With warm regards",
      ],
    },
  },
  signOffLine: (words) => `${words},`,
  replyPrefix: "Re: ",
  politePattern: null,
  letterDate: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  attention: "Attn:",
  further: (frame) =>
    /^I .*(?:particularly|especially)/.test(frame)
      ? frame.replace(/particularly|especially/, "also")
      : null,
  judge,
  smallInside,
};
