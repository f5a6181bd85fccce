import { expect, it } from "vitest";
import { positionWords } from "./position-words.ts";

const DANISH: [string | undefined, string | null, string[]][] = [
  ["projektleder", "projektleder", ["stillingen som projektleder", "projektlederstillingen"]],
  ["Projektleder", "projektleder", ["stillingen som projektleder", "projektlederstillingen"]],
  ["PROJEKTLEDER", "projektleder", ["stillingen som projektleder", "projektlederstillingen"]],
  [
    "Projektleder (barselsvikariat)",
    "projektleder",
    ["stillingen som projektleder", "projektlederstillingen"],
  ],
  [
    "Projektleder – Odense",
    "projektleder",
    ["stillingen som projektleder", "projektlederstillingen"],
  ],
  [
    "Projektleder søges!",
    "projektleder",
    ["stillingen som projektleder", "projektlederstillingen"],
  ],
  [
    "Senior Data Engineer",
    "Senior Data Engineer",
    ["stillingen som Senior Data Engineer", "Senior Data Engineer-stillingen"],
  ],
  [
    "Key Account Manager",
    "Key Account Manager",
    ["stillingen som Key Account Manager", "Key Account Manager-stillingen"],
  ],
  [
    "sygeplejerske på afdeling B4",
    "sygeplejerske på afdeling B4",
    ["stillingen som sygeplejerske på afdeling B4"],
  ],
  [
    "Sygeplejerske på Rigshospitalet",
    "sygeplejerske på Rigshospitalet",
    ["stillingen som sygeplejerske på Rigshospitalet"],
  ],
  [
    "Administrativ Medarbejder",
    "administrativ medarbejder",
    ["stillingen som administrativ medarbejder"],
  ],
  ["IT-konsulent", "IT-konsulent", ["stillingen som IT-konsulent", "IT-konsulentstillingen"]],
  ["It-konsulent", "it-konsulent", ["stillingen som it-konsulent", "it-konsulentstillingen"]],
  ["Kok", "kok", ["stillingen som kok"]],
  ["Smed", "smed", ["stillingen som smed"]],
  ["UX-designer", "UX-designer", ["stillingen som UX-designer", "UX-designerstillingen"]],
  ["Er du vores nye kollega?", null, ["stillingen"]],
  ["  ", null, ["stillingen"]],
  [undefined, null, ["stillingen"]],
];

it.each(DANISH)("speaks Danish of the position %j", (raw, title, forms) => {
  const words = positionWords(raw, "da");
  expect(words.title).toBe(title);
  expect(words.forms).toEqual(forms);
});

const ENGLISH: [string | undefined, string | null, string][] = [
  ["Software Engineer", "Software Engineer", "the Software Engineer position"],
  ["project manager", "project manager", "the project manager position"],
  ["Head of Finance", "Head of Finance", "the Head of Finance position"],
  ["nurse on ward B4", "nurse on ward B4", "the position of nurse on ward B4"],
  ["NURSE MANAGER", "nurse manager", "the nurse manager position"],
  [undefined, null, "the position"],
];

it.each(ENGLISH)("speaks English of the position %j", (raw, title, form) => {
  const words = positionWords(raw, "en");
  expect(words.title).toBe(title);
  expect(words.forms[0]).toBe(form);
});
