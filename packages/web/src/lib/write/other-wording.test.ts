import { expect, test } from "vitest";
import { otherWording } from "./other-wording.ts";

const draft = (body: string) => ({ channel: "email" as const, subject: "s", body });

test("another wording is the next one that differs", () => {
  const bodies = ["a", "a", "b", "a"];
  const found = otherWording((variant) => draft(bodies[variant % 4]!), draft("a"), 0);
  expect(found).toEqual({ variant: 2, draft: draft("b") });
});

test("where every wording is the same there is no other", () => {
  expect(otherWording(() => draft("a"), draft("a"), 0)).toBeNull();
});
