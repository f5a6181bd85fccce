import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { environmentAccount } from "./environment-account.ts";

const folder = mkdtempSync(join(tmpdir(), "environment-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const from = (fields: Record<string, string>) =>
  environmentAccount(
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [`EFTERKLANG_MAIL_${name}`, value]),
    ),
  );
const gmail = { ADDRESS: "mette@gmail.com", PASSWORD: "hemmelig" };
const own = { ADDRESS: "mette@kjaer.example", PASSWORD: "hemmelig", SMTP_HOST: "s.example" };

describe("an account by environment", () => {
  it("is none without an address", () => {
    expect(environmentAccount({})).toBeNull();
    expect(from({ PASSWORD: "x", SMTP_HOST: "s.example" })).toBeNull();
  });

  it("needs address and password alone where we know the provider", () => {
    expect(from(gmail)).toEqual({
      account: {
        address: "mette@gmail.com",
        user: "mette@gmail.com",
        smtp: { host: "smtp.gmail.com", port: 465, tls: "implicit" },
        imap: { host: "imap.gmail.com", port: 993, tls: "implicit" },
        login: "password",
        keepsOwnCopy: true,
      },
      password: "hemmelig",
      trusted: null,
    });
  });

  it("takes everything else that is said, files included", () => {
    const said = {
      ...own,
      PASSWORD_FILE: file("password", "fra en fil\n"),
      CA_FILE: file("ca.pem", "PEM"),
      NAME: "Mette Kjær",
      USER: "mette",
      SMTP_TLS: "starttls",
      IMAP_HOST: "i.example",
      IMAP_PORT: "1993",
      KEEPS_OWN_COPY: "yes",
    };
    expect(from(said)).toEqual({
      account: {
        address: "mette@kjaer.example",
        name: "Mette Kjær",
        user: "mette",
        smtp: { host: "s.example", port: 587, tls: "starttls" },
        imap: { host: "i.example", port: 1993, tls: "implicit" },
        login: "password",
        keepsOwnCopy: true,
      },
      password: "fra en fil",
      trusted: "PEM",
    });
  });

  it("can do without an incoming server", () => {
    expect(from({ ...own, IMAP_HOST: "none" })?.account.imap).toBeNull();
  });

  it.each([
    ["ADDRESS", { ...own, ADDRESS: "mette" }],
    ["PASSWORD", { ADDRESS: "mette@gmail.com" }],
    ["PASSWORD_FILE", { ...gmail, PASSWORD_FILE: join(folder, "nowhere") }],
    ["SMTP_HOST", { ADDRESS: "mette@kjaer.example", PASSWORD: "hemmelig" }],
    ["IMAP_HOST", own],
    ["SMTP_PORT", { ...gmail, SMTP_PORT: "70000" }],
    ["SMTP_TLS", { ...gmail, SMTP_TLS: "ssl" }],
    ["IMAP_TLS", { ...gmail, IMAP_TLS: "none" }],
    ["KEEPS_OWN_COPY", { ...gmail, KEEPS_OWN_COPY: "maybe" }],
    ["CA_FILE", { ...gmail, CA_FILE: join(folder, "nowhere") }],
  ])("that is wrong in %s is refused by that name, without its secret", (name, fields) => {
    const attempt = () => from(fields as unknown as Record<string, string>);
    expect(attempt).toThrow(new RegExp(`^EFTERKLANG_MAIL_${name} `));
    expect(attempt).not.toThrow(/hemmelig/);
  });
});
