import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { CaseFileInput } from "../case-file/case-file.ts";
import {
  CHANNELS,
  CONTACT_ROLES,
  CULTURES,
  MANNERS,
  PROCESS_STATUSES,
} from "../case-file/case-file.ts";
import { arbitraryExchange, arbitraryInterview, type Scene } from "./arbitrary-events.ts";
import { maybe, written } from "./arbitrary-field.ts";
import { arbitraryNotes } from "./arbitrary-notes.ts";
import { ANCHORS, PLACES } from "./arbitrary-times.ts";

const IDS = ["anders", "bodil", "carl", "dorthe"] as const;

/** Up to four people with odd gaps in what is known of them. */
const arbitraryContacts = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          name: maybe(fc.constantFrom("Anders Holm", "Bodil Østergaard", "Will Grace", "Σοφία Λ.")),
          title: maybe(fc.constant("HR-partner")),
          role: maybe(fc.constantFrom(...CONTACT_ROLES)),
          leads: maybe(fc.boolean()),
          email: maybe(fc.constantFrom(`${id}@nordlys.example`, "")),
          phone: maybe(fc.constant("+45 70 10 20 30")),
          linkedin: fc.option(fc.constant("https://www.linkedin.com/in/x"), { nil: undefined }),
          manner: maybe(fc.constantFrom(...MANNERS)),
        })
        .map((rest) => written({ id: id as string, ...rest })),
    ),
  ),
);

const arbitraryJudgement = fc
  .record({
    feelsRight: fc.constantFrom(undefined, undefined, true),
    calmOnPhone: maybe(fc.boolean()),
    letterFits: maybe(fc.boolean()),
    canDeliverByHand: maybe(fc.boolean()),
    visitFits: maybe(fc.boolean()),
    visitPractical: maybe(fc.boolean()),
    preferredChannel: fc.option(fc.constantFrom(...CHANNELS), { nil: undefined }),
    never: fc.integer({ min: 0, max: 19 }),
  })
  .map(({ never, ...rest }) => written(never === 0 ? { ...rest, feelsRight: false } : rest));

const arbitraryStatus = fc.oneof(
  { weight: 12, arbitrary: fc.constant("open" as const) },
  { weight: 1, arbitrary: fc.constantFrom(...PROCESS_STATUSES) },
);

function arbitraryCaseAround(scene: Scene, region: string, contacts: CaseFileInput["contacts"]) {
  return fc
    .record({
      language: fc.constantFrom("da" as const, "en" as const),
      status: arbitraryStatus,
      culture: maybe(fc.constantFrom(...CULTURES)),
      address: fc.constantFrom<string[]>([], ["Havnegade 3", "5000 Odense C"], [" "]),
      company: maybe(fc.constantFrom("Nordlys Energi A/S", "Bo & Sten", "LinkedIn")),
      title: maybe(fc.constantFrom("projektleder", "sygeplejerske", "software engineer", "")),
      candidate: maybe(fc.constantFrom("Mette Kjær", "Li Wei", "Ann-Sofie von Bülow Ø.")),
      interviews: fc.array(arbitraryInterview(scene), { maxLength: 4, size: "max" }),
      exchanges: fc.array(arbitraryExchange(scene), { maxLength: 7, size: "max" }),
      judgement: arbitraryJudgement,
    })
    .chain((it) =>
      arbitraryNotes(it.language).map((notes): CaseFileInput => ({
        format: "efterklang/case-file@1",
        id: "arbitrary",
        language: it.language,
        timeZone: scene.timeZone,
        region,
        candidate: written({ name: it.candidate }),
        company: written({ name: it.company, culture: it.culture, address: it.address }),
        position: written({ title: it.title }),
        process: { status: it.status },
        contacts: contacts ?? [],
        interviews: it.interviews,
        exchanges: it.exchanges,
        notes,
        judgement: it.judgement,
      })),
    );
}

/** A valid case file and an instant near its events, on the minute or a hair beside it. */
export function arbitraryCase(): fc.Arbitrary<{ input: CaseFileInput; now: string }> {
  const place = fc.oneof(fc.constant(PLACES[0]!), fc.constantFrom(...PLACES));
  return fc
    .record({ anchor: fc.constantFrom(...ANCHORS), place, contacts: arbitraryContacts })
    .chain(({ anchor, place: { timeZone, region }, contacts }) => {
      const scene = { anchor, timeZone, ids: contacts.map(({ id }) => id) };
      return arbitraryCaseAround(scene, region, contacts).chain((input) =>
        arbitraryNow(input).map((now) => ({ input, now })),
      );
    });
}

/** A valid case file, rich in odd combinations, as it could be written down by a person or a program. */
export function arbitraryCaseFile(): fc.Arbitrary<CaseFileInput> {
  return arbitraryCase().map(({ input }) => input);
}

/** An instant in or around what happens in the case: at an event, hours or days beside it, a second off. */
export function arbitraryNow(input: CaseFileInput): fc.Arbitrary<string> {
  const events = [
    ...(input.interviews ?? []).flatMap(({ endAt }) => (endAt === undefined ? [] : [endAt])),
    ...(input.exchanges ?? []).map(({ at }) => at),
  ];
  const hours = fc.oneof(
    fc.constantFrom(0, 1, 2, 3, 20, 24, 26, 48, 72),
    fc.integer({ min: -30, max: 30 * 24 }),
  );
  return fc
    .record({
      event: fc.constantFrom(...(events.length > 0 ? events : ["2026-11-24T13:00:00Z"])),
      hours,
      seconds: fc.oneof(fc.constant(0), fc.constantFrom(-1, 1, 1800)),
    })
    .map(({ event, hours: h, seconds }) =>
      Temporal.Instant.from(event)
        .add({ seconds: h * 3600 + seconds })
        .toString(),
    );
}
