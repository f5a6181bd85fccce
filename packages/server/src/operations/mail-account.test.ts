import { describe, expect, it } from "vitest";
import { nordlys, type TestDoor, testDoor } from "../doors/testing/test-door.ts";
import { memoryKeyFile } from "../mail-account/testing/test-mail.ts";
import { secretBox } from "../secrets/secret-box.ts";

const SECRET = "hemmelig-æøå-4711";
const smtp = { host: "smtp.kjaer.example", port: 587, tls: "starttls" };
const imap = { host: "imap.kjaer.example", port: 993, tls: "implicit" };
const account = {
  address: "mette@kjaer.example",
  name: "Mette Kjær",
  user: "mette",
  smtp,
  imap,
  login: "password",
  keepsOwnCopy: false,
};
const google = { ...account, login: "google" };
const client = { clientId: "its-id.apps.example" };

const save = (door: TestDoor, input: object) => door.call("PUT /api/mail-account", { ...input });
const read = async (door: TestDoor) => (await door.call("GET /api/mail-account")).body;

describe("a mail account", () => {
  it("is none until one is set up", async () => {
    expect(await read(testDoor())).toEqual({
      account: null,
      setBy: null,
      client: null,
      trusted: null,
      secret: "none",
      keyIsIn: null,
      inbox: { state: "off", lookedAt: null, fault: null, againAt: null },
    });
  });

  it("is shown as it was saved, and its password never", async () => {
    const door = testDoor();
    const saved = await save(door, { account, password: SECRET });
    expect(saved.body).toEqual({ saved: true });
    const shown = await read(door);
    expect(shown).toMatchObject({ account, setBy: "person", secret: "kept", keyIsIn: "file" });
    const exported = await door.call("GET /api/export");
    expect(JSON.stringify([saved.body, shown, exported.body])).not.toContain("hemmelig");
  });

  it("keeps its password when something else changes", async () => {
    const door = testDoor();
    await save(door, { account, password: SECRET });
    const changed = { ...account, name: "Mette K. Kjær", address: "m@kjaer.example" };
    expect((await save(door, { account: changed })).status).toBe(200);
    expect(await read(door)).toMatchObject({ account: changed, secret: "kept" });
  });

  it.each([
    ["user", { ...account, user: "jonas" }, {}],
    ["server", { ...account, smtp: { ...smtp, host: "smtp.elsewhere.example" } }, {}],
    ["port", { ...account, imap: { ...imap, port: 994 } }, {}],
    ["encryption", { ...account, smtp: { ...smtp, tls: "implicit" } }, {}],
    ["certificate", account, { trusted: "-----BEGIN CERTIFICATE-----\nAAAA" }],
  ])("asks for the password again for another %s, and keeps what was", async (_, other, more) => {
    const door = testDoor();
    await save(door, { account, password: SECRET });
    const refused = await save(door, { account: other, ...more });
    expect([refused.status, refused.body.error.code]).toEqual([422, "password-needed"]);
    expect(await read(door)).toMatchObject({ account, secret: "kept" });
  });

  it("needs a password to begin with", async () => {
    expect((await save(testDoor(), { account })).body.error.code).toBe("password-needed");
  });

  it.each(["smtp", "imap"])("sends no password unencrypted over a network (%s)", async (server) => {
    const door = testDoor();
    const bare = { ...account, [server]: { host: "mail.kjaer.example", port: 25, tls: "none" } };
    const refused = await save(door, { account: bare, password: SECRET });
    expect(refused.body.error).toMatchObject({ code: "unsafe-mail-server", server });
    const local = { ...account, [server]: { host: "127.0.0.1", port: 2525, tls: "none" } };
    expect((await save(door, { account: local, password: SECRET })).status).toBe(200);
  });

  it.each([
    ["an address that ends its header", { address: "a@b.example\r\nBcc: c@d.example" }],
    ["two addresses", { address: "a@b.example,c@d.example" }],
    ["a name of two lines", { name: "Mette\nBcc: x@y.example" }],
    ["a host that is an address of the web", { smtp: { ...smtp, host: "https://x.example/" } }],
    ["a host with a command", { imap: { ...imap, host: "imap.example\r\nLOGOUT" } }],
    ["no port", { smtp: { ...smtp, port: 0 } }],
    ["another way of logging in", { login: "kerberos" }],
  ])("refuses %s, and repeats no secret while saying so", async (_, wrong) => {
    const door = testDoor();
    const refused = await save(door, { account: { ...account, ...wrong }, password: SECRET });
    expect([refused.status, refused.body.error.code]).toEqual([422, "invalid-input"]);
    expect(JSON.stringify(refused.body)).not.toContain(SECRET);
    expect((await read(door)).account).toBeNull();
  });

  it.each([["hemmelig\r\nlinje"], [""], [7], ["x".repeat(10_001)]])(
    "refuses the password %j without repeating it",
    async (password) => {
      const refused = await save(testDoor(), { account, password });
      expect(refused.body.error.code).toBe("invalid-input");
      expect(JSON.stringify(refused.body)).not.toContain("hemmelig");
    },
  );

  it("says so when its key is gone, and takes the password anew", async () => {
    const boxes = [secretBox(null, memoryKeyFile()), secretBox(null, memoryKeyFile())];
    let now = 0;
    const box = {
      seal: (purpose: string, text: string) => boxes[now]!.seal(purpose, text),
      open: (purpose: string, sealed: string) => boxes[now]!.open(purpose, sealed),
      keyIsIn: (sealed: string) => boxes[now]!.keyIsIn(sealed),
    };
    const door = testDoor({ mail: { box } });
    await save(door, { account, password: SECRET });
    now = 1;
    expect(await read(door)).toMatchObject({ account, secret: "unreadable", keyIsIn: null });
    expect((await save(door, { account })).body.error.code).toBe("password-needed");
    await save(door, { account, password: SECRET });
    expect(await read(door)).toMatchObject({ secret: "kept" });
  });

  it("is removed with its secret, once", async () => {
    const door = testDoor();
    await save(door, { account, password: SECRET });
    expect((await door.call("DELETE /api/mail-account")).status).toBe(200);
    expect((await read(door)).account).toBeNull();
    const again = await door.call("DELETE /api/mail-account");
    expect(again.body.error).toMatchObject({ code: "not-found", what: "mail-account" });
  });

  it("of the environment goes before the one in the settings, and is not changed here", async () => {
    const environment = {
      account: { ...account, address: "fra@miljoeet.example" },
      password: SECRET,
      trusted: null,
    } as never;
    const door = testDoor({ mail: { environment } });
    const shown = await read(door);
    expect(shown).toMatchObject({ setBy: "environment", secret: "kept", keyIsIn: null });
    expect(shown.account.address).toBe("fra@miljoeet.example");
    expect(JSON.stringify(shown)).not.toContain(SECRET);
    const refused = await save(door, { account, password: "x" });
    expect([refused.status, refused.body.error.code]).toEqual([409, "set-by-environment"]);
  });

  it("that signs in waits for that, and its client's secret stays inside", async () => {
    const door = testDoor();
    expect((await save(door, { account: google })).body.error).toMatchObject({
      code: "invalid-input",
      faults: [{ path: "client", code: "missing" }],
    });
    await save(door, { account: google, client, clientSecret: SECRET });
    const shown = await read(door);
    expect(shown).toMatchObject({ account: google, client, secret: "none", keyIsIn: "file" });
    expect(JSON.stringify(shown)).not.toContain(SECRET);
  });

  it("cannot be tested, signed in to or looked into where there is none", async () => {
    const door = testDoor();
    for (const route of [
      "POST /api/mail-account/test",
      "POST /api/mail-account/sign-in",
      "POST /api/inbox/look",
    ]) {
      expect((await door.call(route)).body.error).toMatchObject({
        code: "not-found",
        what: "mail-account",
      });
    }
  });
});

describe("mail providers", () => {
  it("are listed from our own table, with the one of an address", async () => {
    const { body } = await testDoor().call("GET /api/mail-providers", {});
    expect(body.ofAddress).toBeNull();
    expect(body.providers.map(({ id }: { id: string }) => id)).toContain("gmail");
    const known = await testDoor().app.request("/api/mail-providers?address=mette@Hotmail.dk");
    expect(await known.json()).toMatchObject({ ofAddress: "outlook" });
  });

  it("are found by what the DNS says of a domain, and by nothing but the domain", async () => {
    const asked: string[] = [];
    const dns = {
      mx: async (domain: string) => {
        asked.push(domain);
        return [{ exchange: "mx1.pub.mailpod1-cph3.one.com", priority: 10 }];
      },
      srv: async (name: string) => {
        asked.push(name);
        return name.startsWith("_imaps.")
          ? [{ name: "imap.kjær.example".replace("æ", "ae"), port: 993, priority: 0, weight: 1 }]
          : [];
      },
    };
    const door = testDoor({ mail: { dns } });
    const { body } = await door.call("POST /api/mail-servers/find", { address: "mette@kjær.dk" });
    expect(body).toMatchObject({
      provider: { id: "one-com" },
      smtp: null,
      imap: { host: "imap.kjaer.example", port: 993, tls: "implicit" },
    });
    expect(asked.filter((name) => name.includes("mette"))).toEqual([]);
    expect(asked).toContain("xn--kjr-zla.dk");
  });

  it.each([
    ["ETIMEOUT", "timed-out"],
    ["ECONNREFUSED", "host-not-found"],
  ])("that cannot be asked for (%s) are told in plain words", async (code, told) => {
    const failing = async () => Promise.reject(Object.assign(new Error("dns"), { code }));
    const door = testDoor({ mail: { dns: { mx: failing, srv: failing } } });
    const { status, body } = await door.call("POST /api/mail-servers/find", {
      address: "mette@kjaer.dk",
    });
    expect([status, body.error.code, body.error.fault.code]).toEqual([502, "mail-fault", told]);
    expect(body.error.message).toMatch(/\S/);
  });
});

describe("proposed replies", () => {
  const proposal = {
    verdict: "answer" as const,
    exchange: {
      at: "2026-11-24T14:30:00.000Z",
      from: "employer" as const,
      contact: "anders",
      channel: "email" as const,
      kind: "message" as const,
      messageId: "m1@nordlys.example",
      text: "Tak for din mail.",
      answerPromisedOn: "2026-12-04",
    },
    from: "Anders Holm",
    subject: "SV: Tak for samtalen",
    because: ["same-domain"],
  };

  async function asked(): Promise<TestDoor> {
    const door = testDoor();
    await door.call("POST /api/cases", { caseFile: { ...nordlys, id: "nordlys" } });
    const noticed = { id: "p1", key: "m1", caseId: "nordlys", noticedAt: door.now };
    await door.store.inbox.notice({ ...noticed, proposal });
    return door;
  }

  it("are put to the person with what they need to decide", async () => {
    const { body } = await (await asked()).call("GET /api/reply-proposals");
    expect(body.proposals).toEqual([
      {
        id: "p1",
        caseId: "nordlys",
        noticedAt: "2026-11-24T15:00:00.000Z",
        verdict: "answer",
        at: "2026-11-24T14:30:00.000Z",
        contact: "anders",
        from: "Anders Holm",
        subject: "SV: Tak for samtalen",
        text: "Tak for din mail.",
        answerPromisedOn: "2026-12-04",
        returnsOn: null,
        because: ["same-domain"],
      },
    ]);
  });

  it("go on record with a yes, once", async () => {
    const door = await asked();
    const { body } = await door.call("POST /api/reply-proposals/{id}/accept", { id: "p1" });
    expect(body.caseFile.exchanges.at(-1)).toEqual(proposal.exchange);
    const again = await door.call("POST /api/reply-proposals/{id}/accept", { id: "p1" });
    expect(again.body.error).toMatchObject({ code: "not-found", what: "proposal" });
    expect((await door.call("GET /api/reply-proposals")).body.proposals).toEqual([]);
  });

  it("are gone with a no, and change nothing", async () => {
    const door = await asked();
    await door.call("POST /api/reply-proposals/{id}/dismiss", { id: "p1" });
    expect((await door.call("GET /api/reply-proposals")).body.proposals).toEqual([]);
    const { body } = await door.call("GET /api/cases/{id}", { id: "nordlys" });
    expect(body.caseFile.exchanges).toHaveLength(1);
    expect(body.revision).toBe(1);
  });
});
