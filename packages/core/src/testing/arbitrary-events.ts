import * as fc from "fast-check";
import {
  CANDIDATE_KINDS,
  CHANNELS,
  DELIVERIES,
  EMPLOYER_KINDS,
  INTERVIEW_FORMATS,
  REQUESTS,
} from "../case-file/case-file.ts";
import { maybe, written } from "./arbitrary-field.ts";
import { arbitraryMinutes, dayAt, instantAt, minutesBefore } from "./arbitrary-times.ts";

/** Where and when a generated case plays, and the ids of those on file. */
export interface Scene {
  anchor: string;
  timeZone: string;
  ids: readonly string[];
}

/** An interview days before or after the anchor; one in twenty without a known end. */
export function arbitraryInterview({ anchor, timeZone, ids }: Scene) {
  return fc
    .record({
      end: arbitraryMinutes(-6, 12),
      lasts: fc.constantFrom(0, 30, 60, 120, 1500),
      utc: fc.boolean(),
      format: maybe(fc.constantFrom(...INTERVIEW_FORMATS)),
      contacts: fc.subarray([...ids]),
      promised: fc.option(fc.integer({ min: -7, max: 20 }), { nil: undefined }),
      nextRound: maybe(fc.boolean()),
      asked: fc.oneof(
        { weight: 6, arbitrary: fc.constant<"no-contact"[]>([]) },
        { weight: 1, arbitrary: fc.subarray([...REQUESTS]) },
      ),
      endKnown: fc.integer({ min: 0, max: 19 }),
    })
    .map((it) =>
      written({
        startAt: minutesBefore(instantAt(anchor, timeZone, it.end, it.utc), it.lasts),
        endAt: it.endKnown === 0 ? undefined : instantAt(anchor, timeZone, it.end, it.utc),
        format: it.format,
        contacts: it.contacts,
        answerPromisedOn: it.promised === undefined ? undefined : dayAt(anchor, it.promised),
        nextRound: it.nextRound,
        asked: it.asked,
      }),
    );
}

/** Anything either side can have said, by any channel, delivered or not, with or without a promise. */
export function arbitraryExchange({ anchor, timeZone, ids }: Scene) {
  const side = fc.oneof(
    fc.record({
      from: fc.constant("employer" as const),
      kind: fc.constantFrom(...EMPLOYER_KINDS),
      delivery: fc.constant(undefined),
    }),
    fc.record({
      from: fc.constant("candidate" as const),
      kind: fc.constantFrom(...CANDIDATE_KINDS),
      delivery: fc.option(fc.constantFrom(...DELIVERIES), { nil: undefined, freq: 2 }),
    }),
  );
  return fc
    .record({
      side,
      minutes: arbitraryMinutes(-8, 25),
      utc: fc.boolean(),
      contact: ids.length === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...ids)),
      channel: maybe(
        fc.oneof(fc.constantFrom(...CHANNELS), fc.constantFrom("email" as const, "phone" as const)),
      ),
      promised: fc.option(fc.integer({ min: -7, max: 20 }), { nil: undefined, freq: 2 }),
      needsAnswer: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
      text: fc.option(fc.constantFrom("Kære Mette\n\nTak for i dag.", "Hej Mette"), {
        nil: undefined,
      }),
    })
    .map((it) =>
      written({
        at: instantAt(anchor, timeZone, it.minutes, it.utc),
        from: it.side.from,
        contact: it.contact,
        channel: it.channel,
        kind: it.side.kind,
        delivery: it.side.delivery,
        answerPromisedOn: it.promised === undefined ? undefined : dayAt(anchor, it.promised),
        needsAnswer: it.needsAnswer,
        text: it.text,
      }),
    );
}
