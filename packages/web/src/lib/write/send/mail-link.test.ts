import { describe, expect, test } from "vitest";
import { LONGEST_MAIL_LINK, mailLink } from "./mail-link.ts";

const mail = { to: "anders@nordlys.example", subject: "Tak", body: "Kære Anders\n\nTak" };

describe("a link that opens the mail program", () => {
  test("carries recipient, subject and body, with line ends as RFC 6068 wants them", () => {
    expect(mailLink(mail)).toBe(
      "mailto:anders%40nordlys.example?subject=Tak&body=K%C3%A6re%20Anders%0D%0A%0D%0ATak",
    );
  });

  test("cannot be made to carry other fields", () => {
    const link = mailLink({ ...mail, subject: "Tak&bcc=x@y.example", to: "a@b.example?cc=x" })!;
    expect([...new URL(link).searchParams.keys()]).toEqual(["subject", "body"]);
  });

  test("is whole or not at all", () => {
    const long = mailLink({ ...mail, body: "æ".repeat(400) });
    expect(long).toBeNull();
    expect(mailLink({ ...mail, body: "a".repeat(1_500) })!.length).toBeLessThanOrEqual(
      LONGEST_MAIL_LINK,
    );
  });

  test("takes text that holds half a character", () => {
    expect(mailLink({ ...mail, body: "\ud83d" })).toContain("%EF%BF%BD");
  });
});
