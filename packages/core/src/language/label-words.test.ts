import { describe, expect, it } from "vitest";
import {
  CHANNELS,
  CONTACT_ROLES,
  EXCHANGE_KINDS,
  LANGUAGES,
  PROCESS_STATUSES,
} from "../case-file/case-file.ts";
import {
  channelWords,
  decisionWords,
  elementWords,
  exchangeKindWords,
  purposeWords,
  registerWords,
  roleWords,
  statusWords,
  verdictWords,
} from "./label-words.ts";

describe.each(LANGUAGES)("the labels in %s", (language) => {
  it.each([
    ["channels", CHANNELS.map((one) => channelWords(one, language))],
    ["statuses", PROCESS_STATUSES.map((one) => statusWords(one, language))],
    ["roles", CONTACT_ROLES.map((one) => roleWords(one, language))],
    ["exchange kinds", EXCHANGE_KINDS.map((one) => exchangeKindWords(one, language))],
  ])("%s differ from each other and stand in lower case, HR and LinkedIn aside", (_, labels) => {
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^(?:HR$|I talte|\p{Ll})[^.]*$/u);
  });

  it("never show the code where the language has a word", () => {
    const codes = ["ruled-out", "follow-up", "status-inquiry", "auto-reply", "department-head"];
    const shown = [
      verdictWords("ruled-out", language),
      decisionWords("follow-up", language),
      purposeWords("status-inquiry", language),
      exchangeKindWords("auto-reply", language),
      roleWords("department-head", language),
    ];
    for (const label of shown) expect(codes).not.toContain(label);
  });
});

it("names things as people do", () => {
  expect(CHANNELS.map((one) => channelWords(one, "da")).join(", ")).toBe(
    "mail, onlinebesked, besked på LinkedIn, opkald, brev med posten, brev afleveret i hånden, besøg",
  );
  expect(elementWords("addition", "da")).toBe("det, du glemte");
  expect(registerWords("formal", "en")).toBe("formal tone");
  expect(exchangeKindWords("unanswered-call", "da")).toBe("opkald uden svar");
});
