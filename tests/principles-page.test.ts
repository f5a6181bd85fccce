import { PRINCIPLES } from "@efterklang/core/principles/principles";
import { describe, expect, test } from "vitest";
import { principlesPage } from "../scripts/docs/principles-page.ts";

describe.each(["da", "en"] as const)("the page of principles, %s first", (language) => {
  const page = principlesPage(language);
  const sections = page.split("\n### ").slice(1);

  test("has a section for each principle, in order, with all its words", () => {
    expect(sections).toHaveLength(PRINCIPLES.length);
    for (const [place, { id, title, reason }] of PRINCIPLES.entries()) {
      const section = sections[place];
      expect(section).toContain(`\`${id}\``);
      for (const words of [title.da, title.en, reason.da, reason.en]) {
        expect(section).toContain(words);
      }
    }
  });

  test("has seven chapters, and marks the hard principles alone", () => {
    expect(page.match(/^## /gm)).toHaveLength(7);
    const marked = sections.filter((section) => /· \*\*(?:fast|hard)\*\*/.test(section));
    expect(marked.map((section) => /`(.*?)`/.exec(section)?.[1])).toEqual([
      "only-once",
      "no-linkedin-invitation",
    ]);
  });
});

test("the given language comes first", () => {
  expect(principlesPage("da")).toMatch(/^# Principperne\n/);
  expect(principlesPage("en")).toContain("### Say thank you · _Sig tak_");
});
