import { expect, test } from "vitest";
import { accountOf, formFor, formOf, loginsOf, type Provider } from "./account-form.ts";

const GMAIL: Provider = {
  id: "gmail",
  name: "Gmail",
  smtp: { host: "smtp.gmail.com", port: 465, tls: "implicit" },
  imap: { host: "imap.gmail.com", port: 993, tls: "implicit" },
  login: "password",
  takesPassword: true,
  keepsOwnCopy: true,
  hints: ["app-password"],
};

test("a provider fills in everything but the password", () => {
  const form = { ...formFor("maja@gmail.com", GMAIL), password: " with blanks " };
  expect(accountOf(form)).toEqual({
    account: {
      address: "maja@gmail.com",
      user: "maja@gmail.com",
      smtp: GMAIL.smtp,
      imap: GMAIL.imap,
      login: "password",
      keepsOwnCopy: true,
    },
    client: null,
    trusted: null,
    password: " with blanks ",
  });
});

test("a password that is not typed is left out, so that the kept one stays", () => {
  expect(accountOf(formFor("maja@gmail.com", GMAIL))).not.toHaveProperty("password");
});

test("whoever signs in sends their registration and no password", () => {
  const form = formFor("maja@gmail.com", GMAIL);
  const input = accountOf({ ...form, login: "google", clientId: " id ", password: "typed before" });
  expect(input.client).toEqual({ clientId: "id" });
  expect(input).not.toHaveProperty("password");
});

test("an account that is shown and sent again is the same", () => {
  const { account, client, trusted } = accountOf(formFor("maja@gmail.com", GMAIL));
  const inbox = { state: "off", lookedAt: null, fault: null, againAt: null } as const;
  const shown = { account, client: client ?? null, trusted: trusted ?? null, inbox };
  const form = formOf({ ...shown, setBy: "person", secret: "kept", keyIsIn: "file" });
  expect(accountOf(form!)).toEqual({ account, client, trusted });
});

test("what is found in the DNS is filled in, and the rest is what most servers have", () => {
  const form = formFor("maja@own.example", null, {
    smtp: { host: "mail.own.example", port: 587, tls: "starttls" },
    imap: null,
  });
  expect(form.smtp).toEqual({ host: "mail.own.example", port: "587", tls: "starttls" });
  expect(form.imap).toEqual({ host: "", port: "993", tls: "implicit" });
});

test.each([
  ["Gmail takes an app password or a sign-in", GMAIL, ["password", "google"]],
  [
    "one that takes no password offers none",
    { ...GMAIL, id: "outlook", login: "microsoft" as const, takesPassword: false },
    ["microsoft"],
  ],
  ["an unknown one may be anything", null, ["password", "google", "microsoft"]],
])("%s", (_, provider, logins) => {
  expect(loginsOf(provider)).toEqual(logins);
});
