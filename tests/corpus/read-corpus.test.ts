import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CHANNELS, LANGUAGES, type LanguageCode } from "@efterklang/core/case-file/case-file";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import { isInstant } from "@efterklang/core/case-file/is-time";
import { RULE_IDS } from "@efterklang/core/rules/rule-ids";
import { describe, expect, it } from "vitest";
import { readMarks } from "./marked-text.ts";
import { type CorpusMessage, readCorpus } from "./read-corpus.ts";

/** Danish alone has two ways of addressing one reader. */
const DANISH_ONLY = new Set<string>(["mixed-address"]);

function share(messages: readonly CorpusMessage[], holds: (message: CorpusMessage) => boolean) {
  return messages.filter(holds).length / messages.length;
}

describe.each(LANGUAGES)("the %s corpus", (language: LanguageCode) => {
  const messages = readCorpus(language);
  const named = messages.map((message) => [message.file, message] as const);

  it("holds at least sixty messages, about half of them good", () => {
    expect(messages.length).toBeGreaterThanOrEqual(60);
    expect(messages.filter((message) => message.quality === "good").length).toBeGreaterThanOrEqual(30);
    const good = share(messages, (message) => message.quality === "good");
    expect(good).toBeGreaterThan(0.4);
    expect(good).toBeLessThan(0.6);
  });

  it.each(["good", "bad"])("keeps a quarter to three fifths of the %s messages aside", (quality) => {
    const half = messages.filter((message) => message.quality === quality);
    const kept = share(half, (message) => message.kept);
    expect(kept).toBeGreaterThanOrEqual(1 / 4);
    expect(kept).toBeLessThanOrEqual(0.6);
  });

  it("numbers its files from 1 without a gap", () => {
    expect(messages.map((message) => Number.parseInt(message.file, 10))).toEqual(
      messages.map((_, index) => index + 1),
    );
  });

  it("says nothing twice: every body is its own", () => {
    expect(new Set(messages.map((message) => message.body)).size).toBe(messages.length);
  });

  it.each(named)("%s has a case file that can be used, and reads as a draft", (_, message) => {
    const read = parseCaseFile(message.caseFile);
    expect(read).toMatchObject({ ok: true, caseFile: { language } });
    expect(isInstant(message.now)).toBe(true);
    expect(CHANNELS).toContain(message.channel);
    expect(message.body.length).toBeGreaterThan(40);
    if (message.channel !== "email") expect(message.subject).toBeNull();
  });

  it.each(named)("%s carries faults exactly if it is bad", (_, message) => {
    expect(message.expected.length > 0).toBe(message.quality === "bad");
  });

  it.each(named)("%s marks passages that begin and end in a word or a sign", (_, message) => {
    for (const { span, in: place } of message.expected) {
      if (!span) continue;
      const text = place === "subject" ? message.subject! : message.body;
      const passage = text.slice(span.start, span.end);
      expect(passage).toBe(passage.trim());
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  it("has at least two messages for every rule that the language knows", () => {
    const rules = RULE_IDS.filter((rule) => language === "da" || !DANISH_ONLY.has(rule));
    const rare = rules.filter((rule) => {
      const found = messages.filter(({ expected }) => expected.some((one) => one.rule === rule));
      return found.length < 2;
    });
    expect(rare).toEqual([]);
  });

  it("has no case file that no message uses", () => {
    const used = new Set(messages.map((message) => `${message.caseFile.id}.json`));
    const files = readdirSync(join(import.meta.dirname, language, "cases"));
    expect(files.filter((file) => !used.has(file))).toEqual([]);
  });
});

describe("readMarks", () => {
  it("takes the marks out and gives their spans in the text that remains", () => {
    expect(readMarks("Hej ⟦wrong-name:Lone⟧, ⟦pushy+off-topic:svar ⟦spelling:omgånde⟧⟧.")).toEqual({
      text: "Hej Lone, svar omgånde.",
      passages: [
        { rule: "wrong-name", span: { start: 4, end: 8 } },
        { rule: "spelling", span: { start: 15, end: 22 } },
        { rule: "pushy", span: { start: 10, end: 22 } },
        { rule: "off-topic", span: { start: 10, end: 22 } },
      ],
    });
  });

  it.each([
    ["a⟦pushy:b", "never closed"],
    ["a⟧b", "never opened"],
    ["a⟦pushy:⟧b", "empty"],
    ["a⟦rude:b⟧", "is no rule"],
    ["a⟦pushy b⟧", "is no rule"],
  ])("refuses %s", (marked, complaint) => {
    expect(() => readMarks(marked)).toThrow(complaint);
  });
});
