import { describe, expect, it } from "vitest";
import { ownLink } from "./own-link.ts";

describe("an address that somebody noted", () => {
  it.each([
    ["https://www.linkedin.com/in/anders/", "https://www.linkedin.com/in/anders/"],
    [" linkedin.com/in/anders ", "https://linkedin.com/in/anders"],
    ["https://www.linkedin.com/messaging/thread/1", "https://www.linkedin.com/messaging/thread/1"],
    ["javascript:alert(1)", null],
    ["http://linkedin.com/in/anders", null],
    ["data:text/html,x", null],
    ["https://somebody@evil.example/", null],
    ["Anders Holm", null],
    ["", null],
    [undefined, null],
  ])("%s is opened as %s", (text, link) => expect(ownLink(text)).toBe(link));
});
