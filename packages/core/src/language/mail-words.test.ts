import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../case-file/case-file.ts";
import {
  describeMailFault,
  describeProviderHint,
  MAIL_FAULT_CODES,
  PROVIDER_HINTS,
} from "./mail-words.ts";

const place = { server: "imap" as const, host: "imap.kjaer.example", port: 993, answer: "BYE" };

describe.each(LANGUAGES)("the words about mail in %s", (language) => {
  it.each(MAIL_FAULT_CODES)(
    "say of %s what happened and what to do, in whole sentences",
    (code) => {
      for (const known of [place, {}]) {
        const { whatHappened, whatToDo } = describeMailFault(code, known, language);
        for (const text of [whatHappened, whatToDo]) {
          expect(text).toMatch(/^\p{Lu}.+\.$/u);
          expect(text).not.toMatch(/undefined/);
        }
      }
    },
  );

  it.each(PROVIDER_HINTS)("say with %s what to do at the provider", (hint) => {
    expect(describeProviderHint(hint, "Fastmail", language)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("name the server where it is known", () => {
    const told = describeMailFault("host-not-found", place, language);
    expect(told.whatHappened).toContain("imap.kjaer.example");
  });
});
