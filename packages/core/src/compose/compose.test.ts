import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { type CaseFileInput, CHANNELS, NOTE_KINDS } from "../case-file/case-file.ts";
import { plan } from "../plan/plan.ts";
import { HANDWRITTEN_WORDS, shapeFor } from "../plan/tone.ts";
import { gatherFacts } from "../plan/facts.ts";
import { arbitraryCase, caseFileInput, readInput } from "../testing/case-files.ts";
import { compose, type ComposeOptions } from "./compose.ts";
import type { Draft, Sheet } from "./draft.ts";
import { ownWords } from "./own-words.ts";

const DAY_AFTER = "2026-11-25T09:00:00+01:00";

function composed(input: CaseFileInput, options: Partial<ComposeOptions> = {}): Draft | Sheet {
  const caseFile = readInput(input);
  const now = options.now ?? DAY_AFTER;
  return compose(caseFile, plan(caseFile, now, weekendsOnly(caseFile.region)), { ...options, now });
}

function bodyOf(input: CaseFileInput, options: Partial<ComposeOptions> = {}): string {
  const draft = composed(input, options);
  return "body" in draft
    ? draft.body
    : [draft.opening, ...draft.points, draft.closing, draft.voicemail ?? "–"].join("\n");
}

/** The words between greeting and closing, also below an address block. */
function wordsSaid(body: string): number {
  const blocks = body.split("\n\n");
  const greeting = blocks.findIndex((block) =>
    /^(?:Kære|Hej|Dear|Hi|Hello|God ?dag)\b[^.\n]*$/.test(block),
  );
  return blocks
    .slice(greeting + 1, -1)
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const anyOptions = fc.record({
  channel: fc.option(fc.constantFrom(...CHANNELS), { nil: undefined }),
  variant: fc.integer({ min: 0, max: 40 }),
  handwriting: fc.boolean(),
});

describe("every composed message", () => {
  it("has no gap, no doubled blank, no shout, and a greeting and a closing", () => {
    fc.assert(
      fc.property(arbitraryCase(), anyOptions, ({ input, now }, options) => {
        const body = bodyOf(input, { ...options, now });
        expect(body).not.toMatch(/undefined|null|NaN|[{}[\]]|…|!| {2}|\n{3}| [.,?]|\.\.|^\s|\s$/);
        const draft = composed(input, { ...options, now });
        if (!("body" in draft)) return;
        const last = draft.body.split("\n\n").at(-1) ?? "";
        expect(last).toMatch(/hilsen|hilsner|regards|wishes|sincerely/i);
        expect(draft.body).toMatch(/^(?:Kære|Hej|Dear|Hi|Hello|God ?dag)\b/m);
        expect(draft.subject === null).toBe(draft.channel !== "email");
        expect((draft.subject ?? "").length).toBeLessThanOrEqual(110);
      }),
      { numRuns: 150 },
    );
  });

  it("stays within the words of its channel", () => {
    fc.assert(
      fc.property(arbitraryCase(), anyOptions, ({ input, now }, options) => {
        const caseFile = readInput(input);
        const made = plan(caseFile, now, weekendsOnly(caseFile.region));
        const draft = compose(caseFile, made, { ...options, now });
        if (!("body" in draft)) return;
        const facts = gatherFacts(caseFile, now, weekendsOnly(caseFile.region));
        const purpose = made.purpose ?? "thank-you";
        const letter = draft.channel === "letter" || draft.channel === "hand-delivered-letter";
        const most = shapeFor(facts, purpose, draft.channel).maxWords;
        const limit = letter && options.handwriting ? Math.min(most, HANDWRITTEN_WORDS) : most;
        expect(wordsSaid(draft.body)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same for the same case and another for another variant", () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.integer({ min: 0, max: 20 }), ({ input, now }, variant) => {
        const channel = "email";
        expect(composed(input, { now, channel, variant })).toEqual(
          composed(input, { now, channel, variant }),
        );
        expect(bodyOf(input, { now, channel, variant })).not.toBe(
          bodyOf(input, { now, channel, variant: variant + 1 }),
        );
      }),
      { numRuns: 80 },
    );
  });

  it("is in the language of the case", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ input, now }) => {
        const body = bodyOf(input, { now, channel: "email" });
        if (input.language === "en")
          expect(body).not.toMatch(/\b(?:jeg|og|samtale\w*|stillingen)\b/i);
        else expect(body).not.toMatch(/\b(?:thank|the|and|interview)\b/i);
      }),
      { numRuns: 80 },
    );
  });
});

const LONG: Record<"da" | "en", NonNullable<CaseFileInput["notes"]>> = {
  da: {
    highlights: ["Det gjorde indtryk på mig, at I lader de yngste tegne først."],
    enthusiasm: ["Jeg vil gerne arbejde med de lange planer for varmen i Odense."],
    fit: [
      "Jeg har ledet tre anlægsprojekter med mange leverandører, og alle tre blev færdige til tiden.",
    ],
    additions: [
      "Jeg bestod i foråret Prince2 på det øverste niveau, efter at vi havde indført det.",
    ],
  },
  en: {
    highlights: ["It made an impression on me that you let the youngest people draw first."],
    enthusiasm: ["I would like to work on the long plans for the heating of Odense."],
    fit: [
      "I have led three construction projects with many suppliers, and all three were finished on time.",
    ],
    additions: ["I passed Prince2 at the highest level last spring, after we had introduced it."],
  },
};

describe.each(["da", "en"] as const)("the candidate's own words (%s)", (language) => {
  const notes = LONG[language];

  it("go in whole and in order of thought", () => {
    const body = bodyOf(caseFileInput({ language, notes }));
    for (const kind of NOTE_KINDS)
      for (const note of notes[kind] ?? []) expect(body).toContain(note);
    expect(body.indexOf(notes.highlights![0]!)).toBeLessThan(body.indexOf(notes.fit![0]!));
  });

  it("are at least half of the words with two long notes or more", () => {
    const few = [
      notes,
      { highlights: notes.highlights, fit: notes.fit },
      { enthusiasm: notes.enthusiasm, additions: notes.additions },
    ];
    for (const some of few) {
      for (let variant = 0; variant < 60; variant += 1) {
        const input = caseFileInput({ language, notes: some });
        expect(ownWords(bodyOf(input, { variant }), readInput(input))).toBeGreaterThanOrEqual(0.5);
      }
    }
  });

  it("are never cut, and the most valuable go first where not all fit", () => {
    const many = Array.from(
      { length: 12 },
      (_, place) => `${notes.highlights![0]!.slice(0, -1)} ${place}.`,
    );
    const input = caseFileInput({ language, notes: { ...notes, highlights: many } });
    const body = bodyOf(input, { channel: "linkedin" });
    expect(body).toContain(many[0]);
    expect(body).toContain(notes.fit![0]);
    const begun = many.filter((note) => body.includes(note.slice(0, -4)));
    expect(begun.filter((note) => body.includes(note)).length).toBeGreaterThan(0);
    expect(body.split(many[0]!.slice(0, -4)).length - 1).toBe(
      many.filter((note) => body.includes(note)).length,
    );
    expect(wordsSaid(body)).toBeLessThanOrEqual(80);
  });
});

it.each([
  ["jeg   har ledet tre teams", "Jeg har ledet tre teams."],
  ["- Jeg har ledet tre teams.", "Jeg har ledet tre teams."],
  ["“Vi lytter først” er en sætning, jeg husker", "“Vi lytter først” er en sætning, jeg husker."],
  ["Jeg glæder mig 😀", "Jeg glæder mig 😀"],
  ["Jeg har lært meget af jer,", "Jeg har lært meget af jer."],
  ["I loved hearing about the new ward", "I loved hearing about the new ward."],
])("mends %j only in capitals, blanks and the full stop", (note, mended) => {
  expect(bodyOf(caseFileInput({ notes: { highlights: [note] } }))).toContain(mended);
});

describe("the notes that are left out", () => {
  /** Marks every note with a word of its own, so that it is known again in the text. */
  const MARKS = ["Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta"];
  const marked = (amounts: readonly number[], words: number): NonNullable<CaseFileInput["notes"]> =>
    Object.fromEntries(
      NOTE_KINDS.map((kind, place) => [
        kind,
        [
          " ",
          ...Array.from({ length: amounts[place]! }, (_, index) => {
            const tail = Array.from({ length: words }, () => "igen").join(" ");
            return `Jeg kender ${MARKS[place]}${MARKS[index]} ${tail}.`;
          }),
        ],
      ]),
    );

  it("are, with those that are in, all that were written", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        arbitraryCase(),
        anyOptions,
        amounts,
        fc.integer({ min: 1, max: 30 }),
        ({ input, now }, options, many, words) => {
          const notes = marked(many, words);
          const draft = composed({ ...input, language: "da", notes }, { ...options, now });
          if (!("body" in draft)) return;
          const out = draft.leftOut.map(({ kind, index }) => `${kind}[${index}]`);
          const missing = NOTE_KINDS.flatMap((kind) =>
            notes[kind]!.flatMap((note, index) =>
              note.trim() === "" || draft.body.includes(note) ? [] : [`${kind}[${index}]`],
            ),
          );
          expect(out).toEqual(missing);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("do not count a thought twice", () => {
    const note = "Jeg har ledet tre teams.";
    const draft = composed(caseFileInput({ notes: { fit: [note, "", ` ${note} `] } })) as Draft;
    expect(draft.body.split(note)).toHaveLength(2);
    expect(draft.leftOut).toEqual([]);
  });
});

describe("greeting and sign-off", () => {
  const wrote = (text: string) =>
    caseFileInput({
      exchanges: [
        {
          at: "2026-11-20T10:00:00+01:00",
          from: "employer",
          contact: "anders",
          channel: "email",
          kind: "invitation",
          text,
        },
      ],
    });

  it.each([
    ["Hej Mette\n\nVi ses.\n\nVenlig hilsen\nAnders", "Hej Anders\n", "\nVenlig hilsen\n"],
    [
      "Kære Mette\n\nVi ses.\n\nDe bedste hilsner\nAnders",
      "Kære Anders\n",
      "\nDe bedste hilsner\n",
    ],
    ["Hejsa Mette\n\nVi ses.\n\nMvh Anders", "Kære Anders\n", "hils"],
    [
      "Kære Mette Kjær\n\nTak for Deres ansøgning. Vi vil gerne invitere Dem.\n\nMed venlig hilsen\nAnders Holm",
      "Kære Anders Holm\n",
      "\nMed venlig hilsen\n",
    ],
  ])("follow the employer's own (%j)", (text, greeting, closing) => {
    const body = bodyOf(wrote(text));
    expect(body).toMatch(new RegExp(`^${greeting}`));
    expect(body).toContain(closing);
  });

  it("say De where the employer did, and du nowhere", () => {
    const input = wrote(
      "Kære Mette Kjær\n\nTak for Deres ansøgning.\n\nMed venlig hilsen\nAnders Holm",
    );
    for (let variant = 0; variant < 30; variant += 1) {
      const own = bodyOf({ ...input, notes: {} }, { variant });
      expect(own).not.toMatch(/\b(?:du|dig|din|I|jer|jeres)\b/);
    }
  });

  it("invent no name where none is known", () => {
    const body = bodyOf({ format: "efterklang/case-file@1" });
    expect(body.split("\n")[0]).toBe("Kære alle");
    expect(body.split("\n").at(-1)).toMatch(/hils/);
  });
});

it("keeps the subject of the thread they wrote in", () => {
  const mail = {
    at: "2026-11-20T10:00:00+01:00",
    from: "employer",
    contact: "anders",
    channel: "email",
    kind: "invitation",
    subject: "Re: SV: Samtale på tirsdag",
  } as const;
  const draft = composed(caseFileInput({ exchanges: [mail] }));
  expect("subject" in draft && draft.subject).toBe("SV: Samtale på tirsdag");
});

it("keeps the voicemail under twenty seconds", () => {
  for (let variant = 0; variant < 20; variant += 1) {
    const sheet = composed(caseFileInput(), { channel: "phone", variant }) as Sheet;
    expect(sheet.voicemail!.split(/\s+/).length).toBeLessThanOrEqual(50);
    expect(sheet.points.length).toBeLessThanOrEqual(5);
  }
});

it("takes braces and brackets in names for what they are", () => {
  const body = bodyOf(
    caseFileInput({
      candidate: { name: "{day} [Kjær]" },
      position: { title: "Projektleder [m/k]" },
    }),
  );
  expect(body).toContain("{day} [Kjær]");
  expect(body).toMatch(/stillingen som projektleder|projektlederstillingen/);
});

it("answers on hostile notes and names", () => {
  const long = `${",".repeat(100_000)}x`;
  const rows = [
    long,
    ".".repeat(100_000),
    "«".repeat(50_000),
    `${"og ".repeat(50_000)}`,
    "at ".repeat(30),
    "\u202e\u0000\ud800",
  ];
  for (const text of rows) {
    const input = caseFileInput({
      notes: { highlights: [text], fit: [text] },
      company: { name: text },
      position: { title: text },
      candidate: { name: text },
    });
    expect(bodyOf(input).length).toBeGreaterThan(20);
  }
});
