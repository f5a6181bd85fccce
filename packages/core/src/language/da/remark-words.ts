import type { RemarkWords } from "../remark-words.ts";

export const daRemarkWords: RemarkWords = {
  "no-number": () =>
    "Der er intet telefonnummer, du kan ringe til. Find det, før du skal bruge det.",
  "number-abroad": (value) =>
    `Nummeret er fra et andet land (${value("code")}). Ring med landekoden, og se efter, hvad klokken er der.`,
  "no-sender-name": () => "Dit eget navn mangler.",
  "no-sender-address": () => "Din egen adresse mangler, så de kan ikke svare med brev.",
  "no-recipient": () => "Der står ikke, hvem du skal henvende dig til.",
  "no-company-address": () => "Virksomhedens adresse mangler.",
  "company-name-long": (value) =>
    `Virksomhedens navn er på ${value("characters")} tegn og fylder flere linjer. Skriv det kortere, hvis det kan forkortes.`,
  "few-points": (value) =>
    value("found") === "0"
      ? `Der er ingen punkter i dine noter. Tre er et godt tal.`
      : `Der er kun ${value("found")} ${value("found") === "1" ? "punkt" : "punkter"} i dine noter. Tre er et godt tal.`,
  "note-left-out": (value) =>
    `En note på ${value("words")} ord er for lang til at sige og er udeladt. Der er plads til ${value("most")}.`,
  "no-office-hours": () => "Der er ikke mere kontortid, før det er for sent. Vælg en anden kanal.",
  "too-many-words": (value) =>
    `Teksten er på ${value("words")} ord. Et brev læses bedst på højst ${value("most")}.`,
  "over-one-page": (value) =>
    value("words") === "1"
      ? "Brevet er 1 ord for langt til én side."
      : `Brevet er ${value("words")} ord for langt til én side. Skær så mange væk.`,
  unprintable: (value) =>
    `Disse tegn findes ikke i brevets skrift og er udeladt i PDF'en: ${value("characters")}`,
};
