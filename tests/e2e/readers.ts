import type { CaseFileInput, Exchange } from "../../packages/core/src/case-file/case-file.ts";
import { da as channelsDa } from "../../packages/web/src/lib/write/channel-words-da.ts";
import { en as channelsEn } from "../../packages/web/src/lib/write/channel-words-en.ts";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { en } from "../../packages/web/src/lib/words/en.ts";
import { DESKTOP, PHONE } from "./app.ts";

/** A case in each language whose interview ended twenty minutes before the tests' clock. */
const danish: CaseFileInput = {
  format: "efterklang/case-file@1",
  candidate: {
    name: "Mette Kjær",
    email: "mette@kjaer.example",
    phone: "+45 20 30 40 50",
    address: ["Vestergade 12, 2. th.", "8000 Aarhus C"],
  },
  company: { name: "Nordlys Energi A/S", address: ["Havnegade 3", "5000 Odense C"] },
  position: { title: "projektleder" },
  contacts: [
    {
      id: "anders",
      name: "Anders Holm",
      leads: true,
      email: "anders@nordlys.example",
      phone: "+45 70 10 20 30",
      linkedin: "https://www.linkedin.com/messaging/thread/2-abc/",
    },
  ],
  interviews: [
    {
      startAt: "2026-11-24T13:00:00+01:00",
      endAt: "2026-11-24T14:00:00+01:00",
      format: "in-person",
      contacts: ["anders"],
    },
  ],
  notes: {
    highlights: ["Det gjorde indtryk på mig, at I bygger jeres havvind selv."],
    enthusiasm: ["Jeg har lyst til at være med, når varmepumperne skal i drift."],
    fit: ["Jeg har ført to fjernvarmeprojekter i mål."],
  },
};

const english: CaseFileInput = {
  ...danish,
  language: "en",
  company: { name: "Northlight Energy Ltd", address: ["3 Harbour Street", "Leeds LS1 4AB"] },
  position: { title: "project manager" },
  notes: {
    highlights: ["It made an impression on me that you build your own wind farms."],
    enthusiasm: ["I would like to be there when the heat pumps start."],
    fit: ["I have brought two district heating projects home."],
  },
};

const heardBy = (channel: Exchange["channel"], kind: Exchange["kind"]): CaseFileInput => ({
  format: "efterklang/case-file@1",
  exchanges: [
    { at: "2026-11-18T09:00:00+01:00", from: "employer", contact: "anders", channel, kind },
  ],
});

/** What makes a plan go each way. */
export const WAYS = {
  phone: { ...heardBy("phone", "invitation"), judgement: { calmOnPhone: true } },
  visit: {
    judgement: { visitFits: true, visitPractical: true, preferredChannel: "visit" },
  },
  letter: {
    judgement: {
      letterFits: true,
      canDeliverByHand: true,
      preferredChannel: "hand-delivered-letter",
    },
  },
  linkedin: heardBy("linkedin", "message"),
  "online-message": heardBy("online-message", "message"),
  rejected: { process: { status: "rejected", endedOn: "2026-11-24" } },
  hired: { process: { status: "hired", endedOn: "2026-11-24" } },
} as const satisfies Record<string, Partial<CaseFileInput>>;

/** The tests' two people: a Dane on a phone, and somebody who reads English at a desk. */
export const READERS = [
  {
    name: "in Danish on a phone",
    words: da,
    channels: channelsDa,
    use: { locale: "da-DK", viewport: PHONE, hasTouch: true },
    file: danish,
  },
  {
    name: "in English on a desktop",
    words: en,
    channels: channelsEn,
    use: { locale: "en-GB", viewport: DESKTOP },
    file: english,
  },
] as const;

/** A reader's case that goes one way. */
export function caseFor(file: CaseFileInput, way: keyof typeof WAYS): CaseFileInput {
  return { ...file, ...WAYS[way] };
}
