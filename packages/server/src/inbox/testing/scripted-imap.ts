import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** An incoming mail server with one folder that misbehaves as a real one will not on demand. Without TLS. */
export interface ScriptedImap {
  port: number;
  /** Mails in the inbox, whole; the first has UID 1. */
  mails: string[];
  behaviour: Behaviour;
  /** Commands that it was given, without their tags; what follows LOGIN is left out. */
  commands: string[];
  stop(): Promise<void>;
}

export type Behaviour =
  | "well"
  /** Says that it can wait for news, and refuses to. */
  | "refuses-idle"
  /** Says that it can wait for news, waits, and tells none. */
  | "idles-in-silence"
  /** Accepts the connection and never says a word. */
  | "mute"
  /** Sends no line that ends. */
  | "endless-line"
  /** Announces a gigabyte. */
  | "giant-literal"
  /** Is full of itself: answers with what is no IMAP. */
  | "nonsense"
  /** Logs in, and then answers every command with NO. */
  | "refuses-all";

export async function startScriptedImap(): Promise<ScriptedImap> {
  const sockets = new Set<Socket>();
  const imap: ScriptedImap = {
    port: 0,
    mails: [],
    behaviour: "well",
    commands: [],
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    converse(imap, socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  imap.port = (server.address() as AddressInfo).port;
  return imap;
}

function converse(imap: ScriptedImap, socket: Socket): void {
  const say = (line: string) => void socket.write(`${line}\r\n`);
  if (imap.behaviour === "mute") return;
  if (imap.behaviour === "nonsense") return void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  if (imap.behaviour === "endless-line") return pour(socket);
  say("* OK [CAPABILITY IMAP4rev1 IDLE] ready");
  let unread = "";
  let idleTag: string | null = null;
  socket.on("data", (data) => {
    unread += data.toString("latin1");
    for (let end = unread.indexOf("\r\n"); end !== -1; end = unread.indexOf("\r\n")) {
      const line = unread.slice(0, end);
      unread = unread.slice(end + 2);
      if (line === "DONE" && idleTag !== null) {
        say(`${idleTag} OK`);
        idleTag = null;
        continue;
      }
      const [tag = "", ...words] = line.split(" ");
      if (/^IDLE/i.test(words.join(" ")) && imap.behaviour === "idles-in-silence") {
        idleTag = tag;
        imap.commands.push("IDLE");
        say("+ waiting");
      } else answer(imap, say, tag, words.join(" "));
    }
  });
}

function answer(imap: ScriptedImap, say: (line: string) => void, tag: string, command: string) {
  const [name = "", ...rest] = command.split(" ");
  const verb = name.toUpperCase() === "UID" ? `UID ${rest[0]?.toUpperCase()}` : name.toUpperCase();
  imap.commands.push(verb === "LOGIN" ? "LOGIN" : command);
  const ok = () => say(`${tag} OK done`);
  if (verb === "LOGIN" || verb === "LOGOUT" || verb === "CAPABILITY") {
    if (verb === "CAPABILITY") say("* CAPABILITY IMAP4rev1 IDLE");
    return ok();
  }
  if (imap.behaviour === "refuses-all") return say(`${tag} NO not now`);
  switch (verb) {
    case "IDLE":
      return say(`${tag} BAD what is that`);
    case "LIST":
    case "LSUB":
      say(`* ${verb} (\\HasNoChildren) "/" INBOX`);
      return ok();
    case "STATUS":
      say(`* STATUS INBOX (UIDNEXT ${imap.mails.length + 1} UIDVALIDITY 7)`);
      return ok();
    case "EXAMINE":
      say(`* ${imap.mails.length} EXISTS`);
      say("* OK [UIDVALIDITY 7] valid");
      say(`* OK [UIDNEXT ${imap.mails.length + 1}] next`);
      return say(`${tag} OK [READ-ONLY] done`);
    case "UID SEARCH":
      say(`* SEARCH${imap.mails.map((_, index) => ` ${index + 1}`).join("")}`);
      return ok();
    case "UID FETCH":
      return fetch(imap, say, tag, command);
    default:
      return ok();
  }
}

function fetch(imap: ScriptedImap, say: (line: string) => void, tag: string, command: string) {
  const wanted = /^UID FETCH ([\d:,*]+) /i.exec(command)?.[1] ?? "";
  const uids = wanted.split(",").flatMap((range) => {
    const [first = 1, last = first] = range.split(":").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  for (const uid of uids) {
    const mail = imap.mails[uid - 1];
    if (mail === undefined) continue;
    if (imap.behaviour === "giant-literal") {
      return say(`* ${uid} FETCH (UID ${uid} BODY[]<0> {1000000000}\r\nonly a little`);
    }
    const isWhole = /BODY\.PEEK\[\]/i.test(command);
    const piece = isWhole ? mail : `${mail.split("\r\n\r\n")[0]}\r\n\r\n`;
    const section = isWhole ? "BODY[]<0>" : "BODY[HEADER.FIELDS (REFERENCES)]";
    const head = `ENVELOPE (NIL "s" ((NIL NIL "anders" "nordlys.example")) NIL NIL NIL NIL NIL NIL "<m${uid}@nordlys.example>")`;
    say(`* ${uid} FETCH (UID ${uid} ${head} ${section} {${Buffer.byteLength(piece)}}\r\n${piece})`);
  }
  say(`${tag} OK done`);
}

function pour(socket: Socket): void {
  const some = "x".repeat(64 * 1024);
  const more = () => {
    while (!socket.destroyed && socket.write(some));
  };
  socket.write("* OK ");
  socket.on("drain", more);
  more();
}
