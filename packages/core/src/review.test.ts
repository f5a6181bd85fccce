import { describe, expect, test } from "vitest";
import { review } from "./review.ts";
import { caseFile, fromCandidate, interview } from "./testing/case-files.ts";

const NOW = "2026-11-25T09:00:00+01:00";
const GOOD =
  "Kære Anders\n\nTak for en god samtale i går. Jeg har tænkt videre over havvindparken ved Thyborøn og har meget lyst til at være med, når projektet går i jorden. Jeg har ledet tre anlægsprojekter med flere leverandører.\n\nMed venlig hilsen\nMette Kjær";
const rules = (body: string, given = caseFile(), subject = "Projektlederstillingen", now = NOW) =>
  review({ channel: "email", subject, body }, given, now).map(({ rule }) => rule);

describe("a review", () => {
  test("has nothing to say about a good message", () => {
    expect(rules(GOOD)).toEqual([]);
  });

  test("puts what stops sending first, and reads from top to bottom", () => {
    const body = GOOD.replace("Kære Anders", "Kære Peter").replace("i går", "den [dato]");
    const found = review({ channel: "email", subject: "", body }, caseFile(), NOW);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["no-subject", "must"],
      ["wrong-name", "must"],
      ["placeholder-left", "must"],
    ]);
  });

  test("says of an empty draft only that it cannot go out", () => {
    expect(rules("", caseFile(), "")).toEqual(["no-subject", "no-sender"]);
    expect(rules(" \n ", caseFile(), "")).toEqual(["no-subject", "no-sender"]);
  });

  test("does not ask a message in a language it cannot read for words", () => {
    const body =
      "Hej Anders\n\nTack för ett trevligt samtal igår. Det var roligt att höra om era planer, och jag är mycket intresserad av tjänsten.\n\nVänliga hälsningar\nMette Kjær";
    expect(rules(body)).toEqual(["wrong-language"]);
  });

  test("reads a draft in the other language in that language, and leaves the notes out", () => {
    const body =
      "Dear Anders,\n\nThank you for the interview yesterday. I enjoyed hearing about your plans for the harbour and would love to be part of them.\n\nKind regards,\nMette Kjær";
    expect(rules(body)).toEqual(["wrong-language"]);
  });

  test("works on a case that knows nothing", () => {
    const bare = caseFile({
      candidate: {},
      company: {},
      position: {},
      contacts: [],
      interviews: [],
      notes: {},
    });
    expect(rules("Kære Peter\n\nTak for samtalen i går.\n\nVenlig hilsen\nBo", bare)).toEqual([]);
  });

  test("takes an edit that mends what it found", () => {
    const body = GOOD.replace("Anders", "Andres");
    const [finding] = review(
      { channel: "email", subject: "Projektlederstillingen", body },
      caseFile(),
      NOW,
    );
    const { span, text } = finding!.edits[0]!;
    expect(body.slice(0, span.start) + text + body.slice(span.end)).toBe(GOOD);
  });
});

describe("what a message without a purpose in the plan is for", () => {
  const given = caseFile({
    interviews: [interview("2026-11-24T14:00:00+01:00")],
    exchanges: [fromCandidate("follow-up", "2026-11-24T16:00:00+01:00")],
  });

  test("is thanks where it thanks", () => {
    const body = "Kære Anders\n\nTak for samtalen i går.\n\nVenlig hilsen\nMette Kjær";
    expect(rules(body, given)).toContain("no-enthusiasm");
  });

  test("is an inquiry where it asks how far they are, and then the elements are not asked for", () => {
    const body =
      "Kære Anders\n\nHar I en opdatering på processen efter samtalen den 24. november?\n\nVenlig hilsen\nMette Kjær";
    expect(rules(body, given)).toEqual(["second-message"]);
  });
});
