import { describe, expect, test } from "vitest";
import { forgetVersions, keepVersions, type Version, versionsOf, withVersion } from "./versions.ts";

const text = (body: string, subject: string | null = "Tak") => ({
  channel: "email" as const,
  subject,
  body,
});
const AT = "2026-11-24T13:20:00Z";
const bodies = (versions: readonly Version[]) => versions.map((version) => version.text.body);

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("versions", () => {
  test("the newest comes first, and a text that is there already moves up", () => {
    const versions = ["a", "b", "a"].reduce<readonly Version[]>(
      (kept, body) => withVersion(kept, text(body), AT),
      [],
    );
    expect(bodies(versions)).toEqual(["a", "b"]);
  });

  test("another subject makes another version, none and an empty one do not", () => {
    const one = withVersion([], text("a", null), AT);
    expect(withVersion(one, text("a", ""), AT)).toHaveLength(1);
    expect(withVersion(one, text("a", "Tak"), AT)).toHaveLength(2);
  });

  test("blank texts are not kept", () => {
    expect(withVersion([], text(" \n"), AT)).toEqual([]);
  });

  test("a dozen at most, and no more letters than the browser can spare", () => {
    const many = Array.from({ length: 20 }, (_, n) => `${n}`).reduce<readonly Version[]>(
      (kept, body) => withVersion(kept, text(body), AT),
      [],
    );
    expect(many).toHaveLength(12);
    const browser = shelf();
    const long = ["a", "x".repeat(249_999), "bb"].reduce<readonly Version[]>(
      (kept, body) => withVersion(kept, text(body), AT),
      [],
    );
    expect(long).toHaveLength(3);
    keepVersions("one", long, browser);
    expect(bodies(versionsOf("one", browser))).toEqual(["bb", "a"]);
  });

  test("are kept for a case and forgotten with it", () => {
    const browser = shelf();
    const versions = withVersion([], text("a"), AT);
    keepVersions("one", versions, browser);
    expect(versionsOf("one", browser)).toEqual(versions);
    expect(versionsOf("two", browser)).toEqual([]);
    forgetVersions("one", browser);
    expect(versionsOf("one", browser)).toEqual([]);
  });

  test.each(["{", "null", "7", '[null, 3, {"text":{}}]'])("what is damaged is none: %s", (kept) => {
    const browser = shelf();
    browser.setItem("efterklang/versions/one", kept);
    expect(versionsOf("one", browser)).toEqual([]);
  });
});
