import { describe, expect, test } from "vitest";
import {
  isEmployersDomain,
  isFreeMail,
  isNoReply,
  isRecruitingAddress,
  isRoleAddress,
  ownedDomain,
  sameMailbox,
} from "./mailbox.ts";

describe("Two spellings of one mailbox", () => {
  test.each([
    ["anders@nordlys.example", "Anders@Nordlys.Example", true],
    ["anders+job@nordlys.example", "anders@nordlys.example", true],
    ["mette.kjaer@gmail.com", "mettekjaer@googlemail.com", true],
    ["mette.kjaer@kjaer.example", "mettekjaer@kjaer.example", false],
    ["anders@nordlys.example", "anders@nordlys.dk", false],
    ["+1@x.dk", "@x.dk", false],
  ])("%s and %s: %s", (one, other, same) => expect(sameMailbox(one, other)).toBe(same));
});

describe("The domain that its owner registered", () => {
  test.each([
    ["a@nordlys.dk", "nordlys.dk"],
    ["a@hr.nordlys.dk", "nordlys.dk"],
    ["a@mail.firm.co.uk", "firm.co.uk"],
    ["a@localhost", "localhost"],
    ["nobody", ""],
  ])("%s: %s", (address, domain) => expect(ownedDomain(address)).toBe(domain));

  test("counts for an employer only where it is its own", () => {
    expect(isEmployersDomain("nordlys.dk")).toBe(true);
    for (const domain of [
      "gmail.com",
      "hotmail.dk",
      "linkedin.com",
      "teamtailor.com",
      "localhost",
      "",
    ])
      expect(isEmployersDomain(domain)).toBe(false);
    expect(isFreeMail("mette@mail.dk")).toBe(true);
  });
});

describe("Whose address it is", () => {
  test.each([
    "no-reply@x.dk",
    "noreply@x.dk",
    "do-not-reply@x.dk",
    "jobs-noreply@x.com",
    "ikkesvar@x.dk",
    "ikke-svar@x.dk",
    "notifications@x.com",
  ])("%s is read by nobody", (address) => expect(isNoReply(address)).toBe(true));
  test.each([
    "anders.holm@x.dk",
    "nora.reply@x.dk",
    "autobahn@x.dk",
    "systemair@x.dk",
    "norep@x.dk",
  ])("%s may be read by somebody", (address) => expect(isNoReply(address)).toBe(false));
  test("job@ and hr-dk@ recruit; faktura@ has a function, faktor@ is a person", () => {
    expect(["job@x.dk", "hr-dk@x.dk", "rekruttering@x.dk"].every(isRecruitingAddress)).toBe(true);
    expect([isRoleAddress("faktura@x.dk"), isRecruitingAddress("faktura@x.dk")]).toEqual([
      true,
      false,
    ]);
    expect([isRoleAddress("faktor@x.dk"), isRoleAddress("jobst@x.dk")]).toEqual([false, false]);
  });
});
