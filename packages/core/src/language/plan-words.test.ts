import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Channel, LanguageCode } from "../case-file/case-file.ts";
import { CHANNELS, LANGUAGES } from "../case-file/case-file.ts";
import { QUESTION_CODES, REASON_CODES } from "../plan/codes.ts";
import type { Params, Plan } from "../plan/plan-types.ts";
import { plan } from "../plan/plan.ts";
import { arbitraryCase, caseFile, contact, readInput } from "../testing/case-files.ts";
import { danishClosedDays } from "../testing/danish-closed-days.ts";
import { describeChannel, describePlan, describeQuestion, describeReason } from "./plan-words.ts";
import { LIFELIKE_QUESTIONS, LIFELIKE_REASONS } from "../testing/reason-examples.ts";

/** A Wednesday morning, the day after the interview. */
const NOW = "2026-11-25T09:30:00+01:00";

const nordlys = caseFile();
const nameless = caseFile({
  company: {},
  contacts: [{ id: "anders" }, contact("bodil", { name: " ", role: "hr" })],
});

/** What every sentence of this product owes its reader. */
function expectSentences(words: string): void {
  expect(words).toMatch(/^\p{Lu}.*[.?]$/u);
  expect(words).not.toMatch(/undefined|null|NaN|[{}[\]]|\d{4}-\d{2}|T\d{2}:|\.\.| {2}|!|\n/);
  expect(words).not.toMatch(/[a-z]-(?:it|feel|ahead|enough|fit|used|message|thanks|inquiry)\b/);
}

describe.each(LANGUAGES)("every reason in %s", (language) => {
  it("is said as a person would say it", () => {
    const table = LIFELIKE_REASONS.map(({ code, params, channel }) => {
      const reason = { principle: "worth-it" as const, code, params };
      return `${code}: ${describeReason(reason, nordlys, language, { now: NOW, channel })}`;
    });
    expect(table.join("\n")).toMatchSnapshot();
  });

  it.each(REASON_CODES)("%s is a whole sentence in every setting", (code) => {
    const examples = LIFELIKE_REASONS.filter((one) => one.code === code);
    expect(examples.length).toBeGreaterThan(0);
    for (const params of [{}, ...examples.map((one) => one.params)]) {
      for (const channel of [null, ...CHANNELS]) {
        for (const now of [null, NOW]) {
          for (const file of [nordlys, nameless]) {
            const reason = { principle: "worth-it" as const, code, params };
            expectSentences(describeReason(reason, file, language, { now, channel }));
          }
        }
      }
    }
  });
});

describe.each(LANGUAGES)("every question in %s", (language) => {
  it("is asked as a person would ask it", () => {
    const table = LIFELIKE_QUESTIONS.map(({ code, params }) =>
      [nordlys, nameless]
        .map((file) => describeQuestion({ code, params }, file, language, { now: NOW }))
        .map((words) => `${code}: ${words}`),
    );
    expect(table.flat().join("\n")).toMatchSnapshot();
  });

  it.each(QUESTION_CODES)("%s is whole without its parameters", (code) => {
    expectSentences(describeQuestion({ code, params: {} }, nameless, language));
  });
});

describe("a reason", () => {
  const say = (code: (typeof REASON_CODES)[number], params: Params, language: LanguageCode) =>
    describeReason({ principle: "worth-it", code, params }, nordlys, language, { now: NOW });

  it("speaks of people by their first name and of companies without their legal form", () => {
    expect(say("marked-as-leading", { contact: "anders" }, "da")).toBe(
      "Anders har ansvaret for ansættelsen og er derfor den rette at kontakte.",
    );
    expect(say("asked-for-no-calls", {}, "en")).toBe("Nordlys Energi asked not to be called.");
  });

  it("tells days from now where now is known, and writes them out where it is not", () => {
    const params = { closesAt: "2026-11-25T14:00:00+01:00" };
    const reason = { principle: "within-24-hours", code: "window-open", params } as const;
    expect(say("window-open", params, "da")).toContain("inden kl. 14 i dag.");
    expect(describeReason(reason, nordlys, "da")).toContain(
      "inden onsdag den 25. november kl. 14.",
    );
  });

  it("tells times in the employer's zone, whatever offset they were written with", () => {
    expect(say("window-open", { closesAt: "2026-11-25T08:00:00-05:00" }, "en")).toContain(
      "before 2 pm today",
    );
  });
});

interface Scene {
  scene: string;
  given: Plan;
  da: string;
  en: string;
}

const thanks: Plan = {
  decision: "follow-up",
  purpose: "thank-you",
  recipient: "anders",
  channel: "email",
  channels: [
    {
      channel: "email",
      verdict: "recommended",
      reasons: [{ principle: "same-channel", code: "they-used-it", params: { contact: "anders" } }],
    },
  ],
  window: {
    opensAt: "2026-11-24T14:00:00+01:00",
    bestAt: "2026-11-25T10:00:00+01:00",
    closesAt: "2026-11-25T14:00:00+01:00",
  },
  late: false,
  register: "formal",
  shape: "full",
  elements: ["thank", "enthusiasm", "fit"],
  maxWords: 150,
  questions: [],
  reasons: [],
  reconsiderAt: null,
};

const quiet: Plan = {
  ...thanks,
  decision: "wait",
  purpose: null,
  channel: null,
  channels: [],
  window: null,
};

const scenes: Scene[] = [
  {
    scene: "a thank-you where they write",
    given: thanks,
    da: "Skriv en mail til Anders i dag kl. 10, og sig tak for samtalen. I har allerede kontakt på mail, så det er den naturlige vej.",
    en: "Send an e-mail to Anders today at 10 am to say thank you for the interview. You are in touch by e-mail already, so that is the natural choice.",
  },
  {
    scene: "a short thank-you, best sent at once",
    given: {
      ...thanks,
      shape: "short-thanks",
      window: { ...thanks.window!, bestAt: NOW },
      channels: [
        {
          channel: "email",
          verdict: "recommended",
          reasons: [{ principle: "email-by-default", code: "standard-for-most", params: {} }],
        },
      ],
    },
    da: "Skriv en kort mail til Anders nu, og sig tak for samtalen. En mail passer de fleste og er det sikre valg, når der ikke er andet at gå efter.",
    en: "Send a short e-mail to Anders now to say thank you for the interview. An e-mail suits most people and is the safe choice with nothing else to go by.",
  },
  {
    scene: "a late thank-you",
    given: {
      ...thanks,
      late: true,
      window: { ...thanks.window!, closesAt: "2026-11-26T17:00:00+01:00" },
      reasons: [
        {
          principle: "within-24-hours",
          code: "window-late",
          params: { closesAt: "2026-11-26T17:00:00+01:00" },
        },
      ],
    },
    da: "Skriv en mail til Anders i dag kl. 10, og sig tak for samtalen. Døgnet efter samtalen er gået, men en kort tak er stadig på sin plads indtil kl. 17 i morgen.",
    en: "Send an e-mail to Anders today at 10 am to say thank you for the interview. More than a day has passed since the interview, but a short thank-you is still welcome until 5 pm tomorrow.",
  },
  {
    scene: "a thank-you with no way to reach anybody",
    given: { ...thanks, channel: null, channels: [] },
    da: "Find ud af, hvordan du får fat i Anders, så du kan nå at sige tak inden kl. 14 i dag.",
    en: "Find out how to reach Anders, so that you can say thank you before 2 pm today.",
  },
  {
    scene: "an inquiry with no way to reach anybody",
    given: {
      ...thanks,
      purpose: "status-inquiry",
      channel: null,
      channels: [],
      window: { ...thanks.window!, closesAt: null },
    },
    da: "Find ud af, hvordan du får fat i Anders, så du kan spørge, hvor langt de er nået.",
    en: "Find out how to reach Anders, so that you can ask how far they have got.",
  },
  {
    scene: "nobody on file",
    given: { ...thanks, recipient: null, channel: null, channels: [] },
    da: "Find ud af, hvem du skal skrive til, og hvordan du får fat i vedkommende, så du kan nå at sige tak inden kl. 14 i dag.",
    en: "Find out who to write to and how to reach them, so that you can say thank you before 2 pm today.",
  },
  {
    scene: "they are waiting for an answer",
    given: {
      ...thanks,
      questions: [
        {
          code: "answer-them",
          params: { contact: "anders", askedAt: "2026-11-24T16:00:00+01:00" },
        },
      ],
    },
    da: "Svar først på det, Anders spurgte dig om i går. Skriv en mail til Anders i dag kl. 10, og sig tak for samtalen.",
    en: "First answer what Anders asked you yesterday. Send an e-mail to Anders today at 10 am to say thank you for the interview.",
  },
  {
    scene: "a status inquiry that is due",
    given: {
      ...thanks,
      purpose: "status-inquiry",
      window: { ...thanks.window!, closesAt: null },
      reasons: [
        { principle: "worth-it", code: "small-gesture-can-tip-it", params: {} },
        {
          principle: "long-enough-silence",
          code: "promise-passed",
          params: { promisedOn: "2026-11-20", dueAt: "2026-11-24T09:00:00+01:00" },
        },
      ],
    },
    da: "Skriv en mail til Anders i dag kl. 10, og spørg, hvor langt de er nået. Nordlys Energi lovede svar senest i fredags, og der er gået lidt tid siden, så det er helt i orden at spørge.",
    en: "Send an e-mail to Anders today at 10 am to ask how far they have got. Nordlys Energi promised an answer by last Friday, and a little time has passed since, so it is quite all right to ask.",
  },
  {
    scene: "a status inquiry that has to wait",
    given: {
      ...thanks,
      decision: "wait",
      purpose: "status-inquiry",
      reasons: [
        {
          principle: "long-enough-silence",
          code: "promise-running",
          params: { promisedOn: "2026-11-27", dueAt: "2026-12-01T09:00:00+01:00" },
        },
      ],
    },
    da: "Du skal ikke gøre noget endnu. Nordlys Energi lovede svar senest fredag, så giv dem tid frem til tirsdag.",
    en: "There is nothing you need to do yet. Nordlys Energi promised an answer by Friday, so give them until Tuesday.",
  },
  {
    scene: "the case is locked",
    given: {
      ...quiet,
      reasons: [
        {
          principle: "only-once",
          code: "already-written",
          params: { sentAt: "2026-11-24T16:00:00+01:00", kind: "follow-up", channel: "email" },
        },
      ],
    },
    da: "Du skrev en mail i går, så nu er det deres tur til at svare. Du skal ikke gøre noget lige nu.",
    en: "You sent an e-mail yesterday, so now it is their turn to answer. There is nothing you need to do right now.",
  },
  {
    scene: "the case is locked, and a call is possible",
    given: {
      ...quiet,
      channels: [{ channel: "phone", verdict: "possible", reasons: [] }],
      reasons: [
        {
          principle: "only-once",
          code: "already-written",
          params: { sentAt: "2026-11-10T16:00:00+01:00", kind: "follow-up", channel: "email" },
        },
      ],
    },
    da: "Du skrev en mail den 10. november, så nu er det deres tur til at svare. Vil du alligevel gøre noget, så ring kort til Anders i kontortiden.",
    en: "You sent an e-mail on 10 November, so now it is their turn to answer. If you want to do something all the same, give Anders a short call in office hours.",
  },
  {
    scene: "a message that may have gone out",
    given: {
      ...quiet,
      reasons: [
        {
          principle: "only-once",
          code: "perhaps-already-sent",
          params: { sentAt: "2026-11-24T16:00:00+01:00", kind: "follow-up", channel: "email" },
        },
      ],
    },
    da: "Det er ikke sikkert, at din mail fra i går kom af sted; se efter blandt dine sendte mails, og skriv ikke igen, før du ved det.",
    en: "It is not certain that the e-mail you sent yesterday went out; look among your sent mail, and do not write again until you know.",
  },
  {
    scene: "before the interview",
    given: {
      ...quiet,
      reasons: [
        {
          principle: "within-24-hours",
          code: "no-interview-yet",
          params: { endAt: "2026-11-26T14:00:00+01:00" },
        },
        { principle: "have-their-details", code: "get-their-details", params: {} },
      ],
    },
    da: "Samtalen er først slut kl. 14 i morgen, så før da er der ikke noget at følge op på. Find ud af, hvem der har ansvaret for ansættelsen, og få mailadresse og telefonnummer med, inden du går fra samtalen.",
    en: "The interview does not end until 2 pm tomorrow, so there is nothing to follow up on before then. Find out who leads the hiring, and get an e-mail address and a phone number before you leave the interview.",
  },
  {
    scene: "another interview lies ahead",
    given: {
      ...quiet,
      reasons: [
        {
          principle: "long-enough-silence",
          code: "next-interview-ahead",
          params: { endAt: "2026-11-27T14:00:00+01:00" },
        },
      ],
    },
    da: "Du skal til samtale igen på fredag, så vent med at spørge, til den er overstået.",
    en: "You have another interview on Friday, so save your question until it is over.",
  },
  {
    scene: "it does not feel right",
    given: {
      ...quiet,
      decision: "leave",
      reasons: [{ principle: "not-at-any-price", code: "does-not-feel-right", params: {} }],
    },
    da: "Lad det ligge. Du har sagt, at det ikke føles rigtigt, og den fornemmelse kan du godt stole på.",
    en: "Leave it. You said that it does not feel right, and that is a feeling you can trust.",
  },
  {
    scene: "the process is over",
    given: {
      ...quiet,
      decision: "leave",
      reasons: [{ principle: "feels-right", code: "process-over", params: { status: "rejected" } }],
    },
    da: "Det blev et nej denne gang, så der er ikke mere at følge op på.",
    en: "It was a no this time, so there is nothing left to follow up on.",
  },
];

describe("a plan told by a friend", () => {
  it.each(scenes)("$scene", ({ given, da, en }) => {
    expect(describePlan(given, nordlys, NOW, "da")).toBe(da);
    expect(describePlan(given, nordlys, NOW, "en")).toBe(en);
  });

  it.each(LANGUAGES)("says every way of saying thanks and asking in %s", (language) => {
    const acts = (["thank-you", "status-inquiry"] as const).flatMap((purpose) =>
      CHANNELS.flatMap((channel) =>
        (["full", "short-thanks"] as const).map((shape) => ({ purpose, channel, shape })),
      ),
    );
    const told = acts.map((act) =>
      describePlan({ ...thanks, ...act, channels: [] }, nordlys, NOW, language),
    );
    expect(new Set(told).size).toBe(told.length);
    for (const words of told) expectSentences(words);
    expect(told.join("\n")).toMatchSnapshot();
  });
});

describe("why a channel got its verdict", () => {
  const lines = (language: LanguageCode, channel: Channel, now = NOW) => {
    const made = plan(nordlys, now, danishClosedDays);
    const verdict = made.channels.find((one) => one.channel === channel)!;
    return describeChannel(verdict, made, nordlys, now, language);
  };

  it("names the channel and the recipient", () => {
    expect(lines("da", "phone")[0]).toBe(
      "Anders har ikke ringet til dig om samtalen, så et opkald kan let komme ubelejligt.",
    );
    expect(lines("en", "linkedin")[0]).toMatch(/^You have not written to each other on LinkedIn/);
  });
});

describe("any plan", () => {
  it("is told in one or two whole sentences, without ids, codes or machine dates", () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.constantFrom(...LANGUAGES), ({ input, now }, language) => {
        const file = readInput(input);
        const made = plan(file, now, danishClosedDays);
        const words = describePlan(made, file, now, language);
        expectSentences(words);
        expect(words.split(/(?<=[.?]) (?=\p{Lu})/u).length).toBeLessThanOrEqual(2);
        expect(words).not.toMatch(/\b(?:anders|bodil|carl|dorthe)\b/);
      }),
    );
  });

  it("has a sentence for each of its reasons and questions", () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.constantFrom(...LANGUAGES), ({ input, now }, language) => {
        const file = readInput(input);
        const made = plan(file, now, danishClosedDays);
        for (const reason of made.reasons) {
          expectSentences(describeReason(reason, file, language, { now }));
        }
        for (const question of made.questions) {
          expectSentences(describeQuestion(question, file, language, { now }));
        }
        for (const verdict of made.channels) {
          const lines = describeChannel(verdict, made, file, now, language);
          expect(new Set(lines).size).toBe(lines.length);
          for (const line of lines) expectSentences(line);
        }
      }),
    );
  });
});
