import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface CountingSmtp {
  port: number;
  /** How often the message of each Message-ID (without angle brackets) has been accepted. */
  counts: Map<string, number>;
  /** Called when a message has come in whole, before it is answered. */
  onReceived(messageId: string): void;
  stop(): Promise<void>;
}

/** An SMTP server on loopback that takes everything and counts. */
export async function startCountingSmtp(): Promise<CountingSmtp> {
  const counts = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onAuth: (_auth, _session, done) => done(null, { user: "anybody" }),
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("latin1");
        const messageId = /^message-id: <([^>]+)>/im.exec(raw)?.[1] ?? "";
        counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
        smtp.onReceived(messageId);
        done();
      });
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const smtp: CountingSmtp = {
    port: (listening.address() as AddressInfo).port,
    counts,
    onReceived: () => {},
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return smtp;
}
