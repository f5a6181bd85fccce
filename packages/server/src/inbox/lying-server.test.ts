import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import { memoryStore } from "../store/memory.ts";
import type { OwnerStore } from "../store/store.ts";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { type Behaviour, type ScriptedImap, startScriptedImap } from "./testing/scripted-imap.ts";
import { type InboxWatch, watchInbox } from "./watch-inbox.ts";

const NOW = "2026-11-24T15:00:00.000Z";
const mail = [
  "From: Anders Holm <anders@nordlys.example>",
  "To: mette@kjaer.example",
  "Subject: Svar",
  "Date: Tue, 24 Nov 2026 14:00:00 +0000",
  "Message-ID: <m1@nordlys.example>",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Hej Mette. Vi vender tilbage.",
].join("\r\n");

const caseFile = keptCaseFile("nordlys", {
  contacts: [{ id: "anders", name: "Anders Holm", email: "anders@nordlys.example" }],
  interviews: [{ endAt: "2026-11-23T15:00:00.000Z", contacts: ["anders"] }],
});

describe("a server that does not do as it says", () => {
  let imap: ScriptedImap;
  let store: OwnerStore;
  let watch: InboxWatch;
  beforeEach(async () => {
    imap = await startScriptedImap();
    store = memoryStore().for("mette");
    await store.cases.create(caseFile, NOW);
  });
  afterEach(async () => {
    await imap.stop();
    await watch.stop();
  });

  function start(behaviour: Behaviour, tls: "none" | "starttls" = "none"): void {
    imap.behaviour = behaviour;
    const server = { host: "127.0.0.1", port: imap.port, tls };
    const open: OpenMailAccount = {
      account: {
        address: "mette@kjaer.example",
        user: "mette",
        smtp: server,
        imap: server,
        login: "password",
        keepsOwnCopy: false,
      },
      credentials: async () => ({ user: "mette", password: "hemmelig" }),
    };
    let ids = 0;
    watch = watchInbox({
      store,
      open: async () => open,
      now: () => NOW,
      newId: () => `p${++ids}`,
      onRecorded: () => {},
      onFault: () => {},
      every: 40,
      firstPause: 10,
    });
  }
  const recorded = async () => (await store.cases.read("nordlys"))!.caseFile.exchanges.length;
  async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
    for (let tries = 0; tries < 1_000; tries++) {
      if (await isSo()) return;
      await pause(10);
    }
    throw new Error(`It did not come to it: ${JSON.stringify(watch.state())} ${imap.commands}`);
  }

  it.each(["well", "refuses-idle", "idles-in-silence"] as const)(
    "is asked from time to time all the same (%s)",
    async (behaviour) => {
      start(behaviour);
      await until(() => watch.state().state === "watching");
      imap.mails.push(mail);
      await until(async () => (await recorded()) === 1);
      expect(watch.state().fault).toBeNull();
    },
  );

  it("is given no command that could change anything", async () => {
    imap.mails.push(mail);
    start("well");
    await until(async () => (await recorded()) === 1);
    const changing = /^(SELECT|(UID )?(STORE|COPY|MOVE|EXPUNGE)|APPEND|CREATE|DELETE|RENAME)\b/i;
    expect(imap.commands.filter((command) => changing.test(command))).toEqual([]);
    const fetched = imap.commands.filter((command) => /FETCH/.test(command));
    expect(fetched.filter((command) => /BODY\[/.test(command))).toEqual([]);
  });

  it.each([
    ["endless-line", "protocol"],
    ["giant-literal", "protocol"],
    ["refuses-all", "protocol"],
    ["nonsense", "protocol"],
  ] as const)("is left with a word for it (%s), without eating memory", async (behaviour, code) => {
    imap.mails.push(mail);
    start(behaviour);
    await until(() => watch.state().fault !== null);
    expect(watch.state().fault?.code).toBe(code);
    expect(await recorded()).toBe(0);
    imap.behaviour = "well";
    await until(async () => (await recorded()) === 1);
    expect(watch.state().fault).toBeNull();
  });

  it("is shown no password where it offers no STARTTLS", async () => {
    start("well", "starttls");
    await until(() => watch.state().fault !== null);
    expect(watch.state().fault?.code).toBe("tls-not-offered");
    expect(imap.commands).not.toContain("LOGIN");
  });

  it("lets the watching end at once, whatever it waits for", async () => {
    start("mute");
    await pause(20);
    await watch.stop();
    expect(watch.state().state).toBe("off");
  });
});
