import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { type MailLab, startMailLab } from "../../../../tests/mail-lab/start-mail-lab.ts";
import type { MailServer, OpenMailAccount } from "./mail-account.ts";
import { logInBySmtp } from "../channels/log-in-by-smtp.ts";
import { testAccount } from "./test-account.ts";

const lab: MailLab | null = await startMailLab();
const without: MailLab | null = await startMailLab({ sentFolder: null });
afterAll(() => Promise.all([lab?.stop(), without?.stop()]));

async function outcomes(open: OpenMailAccount, within?: number): Promise<string[]> {
  const steps = await testAccount(open, logInBySmtp, within);
  return steps.map(({ step, outcome, fault }) => `${step} ${fault?.code ?? outcome}`);
}

/** Each listed server in the place of the account's own. */
function withServers(name: string, change: (server: MailServer) => MailServer): OpenMailAccount {
  const open = lab!.account(name);
  const { smtp, imap } = open.account;
  return { ...open, account: { ...open.account, smtp: change(smtp), imap: change(imap!) } };
}

describe.skipIf(lab === null)("the test of an account", () => {
  it("passes over STARTTLS and over TLS from the first byte, and sends nothing", async () => {
    const all = ["smtp-login passed", "imap-login passed", "sent-folder passed"];
    const open = lab!.account("anna");
    expect(await outcomes(open)).toEqual(all);
    const account = { ...open.account, ...lab!.implicit };
    expect(await outcomes({ ...open, account })).toEqual(all);
    expect(lab!.log()).not.toMatch(/status=sent/);
  });

  it("passes with a password of other letters than English ones", async () => {
    expect(await outcomes(lab!.account("carla"))).toContain("smtp-login passed");
  });

  it("passes without an incoming server, and leaves out what needs one", async () => {
    expect(await outcomes(lab!.account("anna", { imap: null }))).toEqual([
      "smtp-login passed",
      "imap-login skipped",
      "sent-folder skipped",
    ]);
  });

  it("tells a refused password, and repeats neither it nor the address", async () => {
    const open = lab!.account("anna");
    const credentials = async () => ({ user: open.account.user, password: "hemmeligt-forkert" });
    const steps = await testAccount({ ...open, credentials }, logInBySmtp);
    expect(steps.map(({ fault }) => fault?.code)).toEqual([
      "login-refused",
      "login-refused",
      undefined,
    ]);
    expect(steps[2]?.outcome).toBe("skipped");
    const told = steps.map(({ fault }) => `${fault?.stack} ${JSON.stringify(fault)}`).join();
    expect(told).not.toMatch(/hemmeligt|anna@/);
  });

  it("tells an access token that is refused", async () => {
    const open = lab!.account("anna");
    const credentials = async () => ({ user: open.account.user, accessToken: "udløbet" });
    expect(await outcomes({ ...open, credentials })).toEqual([
      "smtp-login token-expired",
      "imap-login token-expired",
      "sent-folder skipped",
    ]);
  });

  it("takes an access token that holds", async () => {
    const open = lab!.account("anna");
    lab!.tokens.set("gyldigt", open.account.user);
    const credentials = async () => ({ user: open.account.user, accessToken: "gyldigt" });
    expect(await outcomes({ ...open, credentials })).not.toContain("skipped");
  });

  it("tells a certificate that nobody vouches for", async () => {
    const { account, credentials } = lab!.account("anna");
    const told = ["smtp-login certificate", "imap-login certificate", "sent-folder skipped"];
    expect(await outcomes({ account, credentials })).toEqual(told);
    const implicit = { ...account, ...lab!.implicit };
    expect(await outcomes({ account: implicit, credentials })).toEqual(told);
  });

  it("tells a certificate that is for another name", async () => {
    const open = withServers("anna", (server) => ({ ...server, host: "127.0.0.2" }));
    expect((await outcomes(open)).every((told) => !told.endsWith("passed"))).toBe(true);
  });

  it("tells a name that does not exist", async () => {
    const open = withServers("anna", (server) => ({ ...server, host: "no-such-host.invalid" }));
    expect(await outcomes(open)).toEqual([
      "smtp-login host-not-found",
      "imap-login host-not-found",
      "sent-folder skipped",
    ]);
  });

  it("tells a port at which nobody is", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    const open = withServers("anna", (one) => ({ ...one, port }));
    expect(await outcomes(open)).toEqual([
      "smtp-login connection-refused",
      "imap-login connection-refused",
      "sent-folder skipped",
    ]);
  });

  it("tells a server that says nothing, when its time is over", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const open = withServers("anna", (one) => ({ ...one, port, tls: "starttls" }));
    expect(await outcomes(open, 500)).toEqual([
      "smtp-login timed-out",
      "imap-login timed-out",
      "sent-folder skipped",
    ]);
    server.close();
  });

  it("tells TLS asked for where there is none yet", async () => {
    const open = withServers("anna", (server) => ({ ...server, tls: "implicit" }));
    expect(await outcomes(open)).toEqual([
      "smtp-login tls-not-offered",
      "imap-login tls-not-offered",
      "sent-folder skipped",
    ]);
  });

  it("tells a server that offers no STARTTLS, and shows it no password", async () => {
    const heard: string[] = [];
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.write("220 mail ESMTP\r\n");
      socket.on("data", (data) => {
        heard.push(data.toString());
        socket.write(
          /^EHLO/i.test(data.toString()) ? "250-mail\r\n250 AUTH PLAIN\r\n" : "502 no\r\n",
        );
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const open = lab!.account("anna", { smtp: { host: "127.0.0.1", port, tls: "starttls" } });
    expect((await outcomes(open))[0]).toBe("smtp-login tls-not-offered");
    expect(heard.join()).not.toMatch(/AUTH/);
    server.close();
  });

  it("tells a mailbox without a folder for sent mail", async () => {
    const told = await outcomes(without!.account("anna"));
    expect(told.slice(1)).toEqual(["imap-login passed", "sent-folder no-sent-folder"]);
  });
});
