import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { TLSSocket } from "node:tls";
import { setTimeout as pause } from "node:timers/promises";
import { TEST_TLS } from "../../testing/test-tls.ts";

/** What the server says at a step: a reply; nothing, ever; or that it hangs up. A list is one for each time, the last for all after. */
export type Say = string | "silence" | "hang-up" | { late: number; say: string };

/** What differs from a server that behaves. */
export interface Faults {
  greeting?: Say;
  /** The lines of its answer to EHLO after the first. */
  offers?: readonly string[];
  /** Whether STARTTLS is offered; where left out, if anything is said of it. */
  offersTls?: boolean;
  startTls?: Say | "garbage";
  tls?: { key: string; certificate: string };
  auth?: Say;
  mail?: Say;
  rcpt?: Say;
  /** At the command DATA. */
  data?: Say | readonly Say[];
  /** At the end of the message, which is counted as received whatever is said. */
  end?: Say | readonly Say[];
}

export interface FaultySmtp {
  port: number;
  /** Every message whose end has come, as it came. */
  received: string[];
  connections: number;
  /** User names and passwords or tokens, as they were shown. */
  logins: string[];
  stop(): Promise<void>;
}

const OFFERS = ["PIPELINING", "SIZE 10000000", "AUTH PLAIN XOAUTH2", "8BITMIME"];

/** An SMTP server on loopback that commits faults on demand. */
export async function startFaultySmtp(faults: Faults = {}): Promise<FaultySmtp> {
  const sockets = new Set<Socket>();
  const smtp: FaultySmtp = {
    port: 0,
    received: [],
    connections: 0,
    logins: [],
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
  const server = createServer((socket) => {
    smtp.connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    void say(socket, faults.greeting ?? "220 faulty ESMTP").then((goesOn) => {
      if (goesOn) talk(socket, faults, smtp, false);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  smtp.port = (server.address() as AddressInfo).port;
  return smtp;
}

function talk(socket: Socket, faults: Faults, smtp: FaultySmtp, isSecret: boolean): void {
  const lines = createInterface({ input: socket, crlfDelay: Infinity });
  let message: string[] | null = null;
  lines.on("line", (line) => {
    if (message === null) {
      void answer(line).catch(() => socket.destroy());
    } else if (line === ".") {
      smtp.received.push(message.join("\r\n"));
      message = null;
      void say(socket, at(faults.end ?? "250 2.0.0 kept", smtp.received.length - 1));
    } else message.push(line.replace(/^\.\./, "."));
  });
  lines.on("error", () => {});
  async function answer(line: string): Promise<void> {
    const verb = line.split(/[ :]/)[0]?.toUpperCase();
    switch (verb) {
      case "EHLO":
        return void (await say(socket, ehlo(faults, isSecret)));
      case "STARTTLS":
        lines.close();
        return startTls(socket, faults, smtp);
      case "AUTH":
        smtp.logins.push(Buffer.from(line.split(" ")[2] ?? "", "base64").toString());
        return void (await say(socket, faults.auth ?? "235 2.7.0 welcome"));
      case "MAIL":
        return void (await say(socket, faults.mail ?? "250 2.1.0 ok"));
      case "RCPT":
        return void (await say(socket, faults.rcpt ?? "250 2.1.5 ok"));
      case "DATA": {
        const reply = at(faults.data ?? "354 go on", smtp.received.length);
        if (typeof reply === "string" && reply.startsWith("354")) message = [];
        return void (await say(socket, reply));
      }
      case "QUIT":
        socket.end("221 2.0.0 bye\r\n");
        return;
      default:
        await say(socket, "502 5.5.1 what?");
    }
  }
}

function ehlo({ offers = OFFERS, ...faults }: Faults, isSecret: boolean): string {
  const { offersTls = faults.startTls !== undefined || faults.tls !== undefined } = faults;
  const hasTls = !isSecret && offersTls;
  const all = ["faulty", ...offers, ...(hasTls ? ["STARTTLS"] : [])];
  return all
    .map((offer, index) => `250${index === all.length - 1 ? " " : "-"}${offer}`)
    .join("\r\n");
}

async function startTls(socket: Socket, faults: Faults, smtp: FaultySmtp): Promise<void> {
  const { startTls: how = "220 2.0.0 ready", tls = TEST_TLS } = faults;
  if (how === "garbage") {
    socket.write("220 2.0.0 ready\r\n");
    await pause(20);
    socket.write("this is no handshake\r\n".repeat(20));
    return;
  }
  if (!(await say(socket, how)) || !JSON.stringify(how).includes("220")) {
    talk(socket, faults, smtp, false);
    return;
  }
  const { key, certificate: cert } = tls;
  const secret = new TLSSocket(socket, { isServer: true, key, cert });
  secret.on("error", () => {});
  talk(secret, faults, smtp, true);
}

function at(all: Say | readonly Say[], index: number): Say {
  if (!Array.isArray(all)) return all as Say;
  return (all as readonly Say[])[Math.min(index, all.length - 1)] ?? "silence";
}

/** False where the conversation is over. */
async function say(socket: Socket, what: Say): Promise<boolean> {
  if (what === "silence") return true;
  if (what === "hang-up") {
    socket.destroy();
    return false;
  }
  if (typeof what === "object") {
    await pause(what.late);
    return say(socket, what.say);
  }
  socket.write(`${what}\r\n`);
  return true;
}
