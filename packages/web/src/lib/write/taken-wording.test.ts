import { expect, test } from "vitest";
import { isUntouched, keepTakenWording, takenWording } from "./taken-wording.ts";

const text = (body: string) => ({ channel: "email" as const, subject: null, body });

function shelf(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("a text nobody has touched is none at all, or a wording word for word", () => {
  const taken = { variant: 2, text: text("a") };
  expect(isUntouched(null, null)).toBe(true);
  expect(isUntouched(text("a"), taken)).toBe(true);
  expect(isUntouched(text("ab"), taken)).toBe(false);
  expect(isUntouched(text("a"), null)).toBe(false);
});

test("which wording it is outlives the page", () => {
  const browser = shelf();
  keepTakenWording("one", { variant: 2, text: text("a") }, browser);
  expect(takenWording("one", browser)).toEqual({ variant: 2, text: text("a") });
  expect(takenWording("two", browser)).toBeNull();
});

test.each(["{", "7", '{"variant":-1,"text":{"body":""}}', '{"variant":1}'])(
  "what is damaged is none: %s",
  (kept) => {
    expect(takenWording("one", shelf(new Map([["efterklang/wording/one", kept]])))).toBeNull();
  },
);
