import { expect, test } from "vitest";
import { otherWording } from "./other-wording.ts";

const draft = (body: string) => ({ channel: "email" as const, subject: "s", body });
const bodies = ["a", "a", "b", "a"];
const wording = (variant: number) => draft(bodies[variant % 4]!);

test("another wording is the next one that differs", () => {
  expect(otherWording(wording, draft("a"), 0)).toEqual({ variant: 2, draft: draft("b") });
});

test("and the one before is the nearest that differs, down to the first", () => {
  expect(otherWording(wording, draft("b"), 2, -1)).toEqual({ variant: 1, draft: draft("a") });
  expect(otherWording(wording, draft("a"), 1, -1)).toBeNull();
});

test("where every wording is the same there is no other", () => {
  expect(otherWording(() => draft("a"), draft("a"), 0)).toBeNull();
});
