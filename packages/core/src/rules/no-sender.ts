import type { Token } from "../text/token.ts";
import { tokenize, tokensWithin } from "../text/token.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { foldName, standsFor } from "./person-name.ts";
import type { Example, Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";
import { isRunningChat } from "./running-chat.ts";

/** Where nothing closes the message, the name is looked for among its last words. */
const LAST_WORDS = 8;

/** Nobody has signed, or only with a first name. */
export const noSender: Rule = {
  id: "no-sender",
  principle: "say-who-you-are",
  severity: "must",
  message: {
    da: ({ first }) => (first ? "Skriv hele dit navn under." : "Dit navn mangler til sidst."),
    en: ({ first }) => (first ? "Sign with your full name." : "Your name is missing at the end."),
  },
  why: {
    da: "De taler med mange. Uden et navn må de gætte, hvem der har skrevet.",
    en: "They are talking to many people. Without a name they have to guess who wrote.",
  },
  check(context) {
    const parts = nameParts(context);
    const signed = endWords(context);
    const gap = /[[{<_]/.test(context.message.signature?.text ?? "");
    // Whose name it should be, the case does not say: then it is no more than a reminder.
    if (parts.length === 0)
      return signed.length > 0 || gap ? [] : [{ ...missing(context), severity: "could" }];
    const mine = signed.filter((token) => parts.some((part) => isSame(token, part)));
    if (mine.length === 0) return gap ? [] : [missing(context)];
    return isFirstOnly(mine, signed, parts, context) ? [onlyFirst(mine[0]!)] : [];
  },
};

function nameParts({ caseFile }: ReviewContext): string[] {
  return tokenize(caseFile.candidate.name ?? "").map(({ key }) => foldName(key));
}

/** What stands below the closing, addresses on the net left out; without either, the last words of the message. */
function endWords({ message }: ReviewContext): Token[] {
  const { closing, signature, tokens, text, content } = message;
  const end = signature ?? (closing ? { start: closing.end, end: closing.end } : null);
  const words = end ? tokensWithin(tokens, end) : tokensWithin(tokens, content).slice(-LAST_WORDS);
  const named = words.filter((token) => !isNetAddress(text, token));
  return end ? named : named.filter(({ capital }) => capital);
}

function isNetAddress(text: string, { start, end }: Token): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (before === "@" || after === "@") return true;
  if (before === "/" && start > 1 && !/\s/.test(text[start - 2]!)) return true;
  return (
    (after === "." && /[\p{L}\d]/u.test(text[end + 1] ?? "")) ||
    (before === "." && /[\p{L}\d]/u.test(text[start - 2] ?? ""))
  );
}

function isSame({ key }: Token, part: string): boolean {
  const written = foldName(key);
  if (written === part || written.replace(/'/g, "") === part.replace(/'/g, "")) return true;
  return written.length > 2 && standsFor(written, part);
}

function isFirstOnly(
  mine: readonly Token[],
  signed: readonly Token[],
  parts: readonly string[],
  { channel, caseFile, now }: ReviewContext,
): boolean {
  if (parts.length < 2 || isRunningChat(channel, caseFile, now)) return false;
  if (!mine.every((token) => isSame(token, parts[0]!))) return false;
  const next = signed[signed.indexOf(mine[0]!) + 1];
  const initial =
    next?.key.length === 1 && parts.some((part, place) => place > 0 && part.startsWith(next.key));
  return !initial;
}

function onlyFirst({ start, end, text }: Token): Hit {
  return { span: { start, end }, severity: "could", params: { first: text } };
}

function missing({ message, caseFile }: ReviewContext): Hit {
  const { closing, signature, content } = message;
  const { end } = signature ?? closing ?? content;
  const span = { start: end, end };
  const name = caseFile.candidate.name?.trim();
  return { span, edits: name && !signature ? [{ span, text: `\n${name}` }] : [] };
}

const chat = {
  channel: "linkedin",
  caseFile: {
    exchanges: [
      { at: "2026-11-18T09:12:00+01:00", from: "employer", channel: "linkedin", kind: "message" },
    ],
  },
} satisfies Omit<Example, "body">;

export const noSenderExamples = (): RuleExamples => ({
  da: {
    bad: [
      {
        body: "Kære Anders\n\nTak for en god samtale i går.\n\nVenlig hilsen",
        lands: "somewhere",
      },
      { body: "Kære Anders\n\nTak for en god samtale i går.", lands: "somewhere" },
      {
        body: "Kære Anders\n\nTak for i går. Mette Kjær er mit navn, og jeg er glad for stillingen, som jeg har drømt om i mange år.\n\nVenlig hilsen\n20 30 40 50",
        lands: "somewhere",
      },
      { body: "Kære Anders\n\nTak for i går.\n\nVenlig hilsen\nPeter Lund", lands: "somewhere" },
      "Kære Anders\n\nTak for i går.\n\nVenlig hilsen\n«Mette»",
      {
        body: "Hej Anders\n\nTak for i går.\n\nVenlig hilsen\nmette@kjaer.example",
        lands: "somewhere",
      },
      { ...chat, body: "Tak for i går, Anders! Det var en god snak.", lands: "somewhere" },
    ],
    good: [
      danishMail("Tak for i går."),
      "Kære Anders\n\nTak for i går.\n\nVenlig hilsen Mette Kjær",
      "Kære Anders\n\nTak for i går.\n\nMed venlig hilsen\n\nMette Kjær\nProjektleder, ingeniør\n20 30 40 50\nVestergade 12, 8000 Aarhus C\n\nPS. Tak for kaffen.",
      "Kære Anders\n\nTak for i går.\n\nVenlig hilsen\nMette Kjaer",
      { ...chat, body: "Hej Anders. Tak for i går! Hilsen Mette" },
      "Kære Anders\n\nTak for i går.\n\n/Mette Kjær",
      "Kære Anders\n\nTak for i går.\n\nDe bedste hilsner\nMETTE KJÆR",
      { ...chat, body: "Tak for i går, Anders. /Mette" },
    ],
  },
  en: {
    bad: [
      { body: "Dear James,\n\nThank you for yesterday.\n\nKind regards,", lands: "somewhere" },
      { body: "Dear James,\n\nThank you for the interview yesterday.", lands: "somewhere" },
      {
        body: "Dear James,\n\nThank you for yesterday.\n\nKind regards,\nPeter Lund",
        lands: "somewhere",
      },
      "Dear James,\n\nThank you for yesterday.\n\nBest,\n«Sarah»",
      {
        body: "Dear James,\n\nThank you for yesterday.\n\nBest wishes,\nsarah@oneil.example",
        lands: "somewhere",
      },
      { ...chat, body: "Thanks for yesterday, James. It was good to talk.", lands: "somewhere" },
    ],
    good: [
      englishMail("Thank you for yesterday."),
      "Dear James,\n\nThank you for yesterday.\n\nBest,\nSarah O’Neil",
      "Dear James,\n\nThank you for yesterday.\n\nKind regards,\nSarah O'Neil, MSc\nData engineer\n+44 20 7946 0000\n\nP.S. Thank you for the map.",
      { ...chat, body: "Thanks for yesterday, James. Best, Sarah" },
      "Dear James,\n\nThank you for yesterday.\n\nSarah O'Neil",
      "Hi James,\n\nThanks for yesterday.\n\nMany thanks and best wishes,\nSarah O.",
    ],
  },
});
