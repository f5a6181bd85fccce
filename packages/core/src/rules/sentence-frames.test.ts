import { describe, expect, it } from "vitest";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { review } from "../review.ts";
import { danishMail, EXAMPLE_SETTINGS, englishMail } from "./example-case.ts";

const FRAMED = new Set(
  "pushy pleading oversell off-topic too-informal too-stiff linkedin-invitation".split(" "),
);

function findings(language: "da" | "en", title: string, company: string, sentence: string) {
  const setting = EXAMPLE_SETTINGS[language];
  const parsed = parseCaseFile({
    ...setting.caseFile,
    position: { title },
    company: { name: company },
  });
  if (!parsed.ok) throw new Error("the case file has faults");
  const body = (language === "da" ? danishMail : englishMail)(sentence);
  return review({ channel: "email", subject: "x", body }, parsed.caseFile, setting.now)
    .filter(({ rule }) => FRAMED.has(rule))
    .map(({ rule, span }) => `${rule}: ${body.slice(span.start, span.end)}`);
}

/** What the trade itself is about, said by those who work in it. */
const INNOCENT: Record<"da" | "en", [title: string, company: string, sentence: string][]> = {
  da: [
    [
      "lønbogholder",
      "Regnskab Vest",
      "Jeg har kørt løn i otte år og ved, at folk ringer, når pensionen er forkert.",
    ],
    [
      "lønbogholder",
      "Regnskab Vest",
      "Vi talte om, hvordan I får overtid og tillæg på plads inden månedens udgang.",
    ],
    [
      "rejsekonsulent",
      "Solrejser",
      "Jeg har selv rejst i tre uger i Peru og solgt ture dertil siden.",
    ],
    [
      "sygeplejerske",
      "Søkilden Hospital",
      "Patienter med angst og depression er dem, jeg har lært mest af.",
    ],
    [
      "sygeplejerske",
      "Søkilden Hospital",
      "Det er vigtigt for mig, at den syge får et svar samme dag.",
    ],
    [
      "akutsygeplejerske",
      "Akutklinikken",
      "Når det haster, skal nogen tage telefonen, og det gør jeg gerne.",
    ],
    [
      "marketingkonsulent",
      "LinkedIn",
      "Jeg forbinder gerne tal med historier, sådan som I gør på LinkedIn.",
    ],
    [
      "advokat",
      "Lange Toft",
      "Kreditorerne vil have svar inden fredag, og det er jeg vant til at håndtere.",
    ],
    ["advokat", "Lange Toft", "Skilsmisse og forældremyndighed er sager, hvor jeg lytter først."],
    [
      "marketingmedarbejder",
      "Havblik",
      "Den bedste kampagne, I viste mig, var den uden et eneste billede.",
    ],
    [
      "faglig konsulent",
      "Fagforbundet",
      "Medlemmerne forventer, at vi forhandler deres løn på plads til tiden.",
    ],
    ["flyttemand", "Flyt Let", "Jeg kan lide at se en familie flytte ind i nyt hus samme dag."],
    [
      "projektleder",
      "Nordlys",
      "Jeg lærer hurtigere end før, når vi deler erfaringer som på jeres møder.",
    ],
    ["projektleder", "Nordlys", "Det bedste ved samtalen var at høre jer være uenige om planen."],
    [
      "projektleder",
      "Nordlys",
      "Du nævnte, at I giver besked senest tirsdag, og det passer mig fint.",
    ],
    [
      "projektleder",
      "Nordlys",
      "Jeg kan starte på mandag, hvis det passer jer, og ellers den 1. i måneden.",
    ],
    ["projektleder", "Nordlys", "Min tidligere chef på havnen giver gerne en reference."],
    [
      "projektleder",
      "Nordlys",
      "Jeg ved, at jeg skal lære jeres system, og det glæder jeg mig til.",
    ],
    ["udvikler", "Kvantum", "Vi gik fra to til tre servere, og ingen ventede længere på svar."],
    [
      "udvikler",
      "Kvantum",
      "Kontrakten mellem to tjenester bør testes, før den ene er klar til drift.",
    ],
    [
      "kok",
      "Restaurant Tang",
      "Gæsterne kommer for jeres fisk, og den vil jeg gerne lære at røge.",
    ],
    ["lærer", "Brøndby Skole", "Børnene i 5. klasse elsker forsøg, og dem har jeg mange af."],
    [
      "rengøringsassistent",
      "Rent & Klar",
      "Jeg er stille og grundig og vant til at møde klokken fem.",
    ],
    [
      "politisk konsulent",
      "Miljøpartiet",
      "Regeringens udspil om skat på pesticider vil jeg gerne regne på.",
    ],
    [
      "boligrådgiver",
      "Boligbanken",
      "At hjælpe unge, der har købt hus for dyrt, er arbejde, jeg kan lide.",
    ],
  ],
  en: [
    [
      "payroll clerk",
      "Western Accounts",
      "I have run wages for eight years and know people ring when the pension is wrong.",
    ],
    [
      "payroll clerk",
      "Western Accounts",
      "We talked about getting overtime and pay right before the end of the month.",
    ],
    [
      "travel agent",
      "Sunways",
      "I spent three weeks in Peru myself and have sold trips there since.",
    ],
    [
      "nurse",
      "Lakeside Infirmary",
      "Patients with anxiety and depression are those I have learned most from.",
    ],
    [
      "nurse",
      "Lakeside Infirmary",
      "It matters to me that someone who is ill gets an answer the same day.",
    ],
    [
      "urgent care nurse",
      "Lakeside Urgent Care",
      "When it is urgent somebody has to pick up the phone, and I gladly do.",
    ],
    ["marketer", "LinkedIn", "I like to connect figures and stories, the way you do at LinkedIn."],
    [
      "solicitor",
      "Lang & Moss",
      "Creditors want an answer by Friday, and I am used to handling that.",
    ],
    ["family solicitor", "Lang & Moss", "Divorce and custody are cases in which I listen first."],
    [
      "marketing officer",
      "Seaview",
      "The best campaign you showed me was the one without a single picture.",
    ],
    ["union adviser", "The Union", "Members expect us to negotiate their pay in time."],
    [
      "removal worker",
      "Easy Moves",
      "I like seeing a family move into a new house on the same day.",
    ],
    [
      "data engineer",
      "Harbour",
      "I learn faster than before when we share what we know, as in your meetings.",
    ],
    [
      "data engineer",
      "Harbour",
      "The best part of the interview was hearing you disagree about the plan.",
    ],
    [
      "data engineer",
      "Harbour",
      "You mentioned that you would let me know by Tuesday, which suits me well.",
    ],
    [
      "data engineer",
      "Harbour",
      "I can start on Monday if that suits you, or on the first of the month.",
    ],
    [
      "data engineer",
      "Harbour",
      "My former manager at the water company is happy to give a reference.",
    ],
    [
      "data engineer",
      "Harbour",
      "I know that I would have to learn your system, and I look forward to it.",
    ],
    [
      "developer",
      "Quantile",
      "We went from two to three servers, and nobody had to wait for a reply.",
    ],
    [
      "developer",
      "Quantile",
      "The contract between two services should be tested before either is released.",
    ],
    ["chef", "The Kelp", "Guests come for your fish, and I would like to learn to smoke it."],
    [
      "teacher",
      "Brook Lane School",
      "The children in year 5 love experiments, and I have plenty of them.",
    ],
    ["cleaner", "Bright & Clear", "I am quiet and thorough and used to starting at five."],
    [
      "policy adviser",
      "The Green Party",
      "I would like to run the numbers on the government's tax on pesticides.",
    ],
    [
      "housing adviser",
      "Homes Trust",
      "Helping young people who bought a house they cannot afford is work I like.",
    ],
  ],
};

describe.each(["da", "en"] as const)("frames in %s", (language) => {
  it.each(INNOCENT[language])("let %s at %s say: %s", (title, company, sentence) => {
    expect(findings(language, title, company, sentence)).toEqual([]);
  });
});
