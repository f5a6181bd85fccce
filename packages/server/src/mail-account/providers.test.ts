import { describe, expect, it } from "vitest";
import { MAIL_PROVIDERS, providerOfDomain, providerOfMx } from "./providers.ts";

describe("the table of providers", () => {
  it.each([
    ["gmail.com", "gmail"],
    ["GMAIL.com", "gmail"],
    ["hotmail.dk", "outlook"],
    ["live.dk", "outlook"],
    ["firma.onmicrosoft.com", "microsoft-365"],
    ["me.com", "icloud"],
    ["mail.dk", "yousee"],
    ["notgmail.com", undefined],
    ["nordlys.example", undefined],
    ["", undefined],
  ])("knows whose %s is", (domain, id) => {
    expect(providerOfDomain(domain)?.id).toBe(id);
  });

  it.each([
    ["aspmx.l.google.com", "gmail"],
    ["kjaer-dk.mail.protection.outlook.com", "microsoft-365"],
    ["outlook-com.olc.protection.outlook.com", "outlook"],
    ["mx1.pub.mailpod12-cph3.one.com.", "one-com"],
    ["mx.simply.com", "simply"],
    ["mx.unoeuro.com", "simply"],
    ["mx.nordlys.example", undefined],
  ])("knows who takes in mail at %s", (host, id) => {
    expect(providerOfMx(host)?.id).toBe(id);
  });

  it("names every provider and domain once, and every server with encryption", () => {
    const ids = MAIL_PROVIDERS.map(({ id }) => id);
    const domains = MAIL_PROVIDERS.flatMap((provider) => provider.domains);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.filter((domain) => domain !== domain.toLowerCase())).toEqual([]);
    for (const { smtp, imap, takesPassword, login, helpUrl } of MAIL_PROVIDERS) {
      expect([smtp.tls, imap.tls]).not.toContain("none");
      expect(takesPassword || login !== "password").toBe(true);
      if (helpUrl !== undefined) expect(new URL(helpUrl).protocol).toBe("https:");
    }
  });
});
