import { Readable } from "node:stream";
import { type MailText, type WrittenMail, writeMail } from "../eml/write-mail.ts";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import type { Attempt, Delivery } from "./channel.ts";
import type { MailLimits } from "./limits.ts";
import { deliveryOf, replyOf } from "./smtp-answer.ts";
import { connect, login, settled, smtpConnection } from "./smtp-session.ts";

/** How far an attempt has come; what an error means depends on it. */
export type Phase = "before" | "connecting" | "logging-in" | "sending" | "ended";

/** One attempt to hand a mail to the account's SMTP server. It ends within `limits.attempt`, whatever the server does. */
export async function deliverBySmtp(
  opened: OpenMailAccount,
  mail: MailText,
  attempt: Attempt,
  limits: MailLimits,
): Promise<Delivery> {
  const run: Run = { opened, attempt, phase: "before", stopped: false };
  let connection: Awaited<ReturnType<typeof smtpConnection>> | undefined;
  try {
    const written = await writeMail(mail);
    connection = await smtpConnection(opened, limits);
    // Asked for before anything is kept as begun: without them there is nothing to begin.
    const credentials = await opened.credentials();
    run.opened = { ...opened, credentials: async () => credentials };
    attempt.reached?.("prepared");
    if (!(await attempt.begin())) return { result: "stopped" };
    attempt.reached?.("begun");
    return await within(limits.attempt, handOver(run, connection, written));
  } catch (cause) {
    if (run.stopped) return { result: "stopped" };
    return deliveryOf(cause, run.phase, opened.account);
  } finally {
    connection?.close();
  }
}

interface Run {
  opened: OpenMailAccount;
  attempt: Attempt;
  phase: Phase;
  stopped: boolean;
}

type Connection = Awaited<ReturnType<typeof smtpConnection>>;

async function handOver(run: Run, connection: Connection, mail: WrittenMail): Promise<Delivery> {
  const { attempt } = run;
  run.phase = "connecting";
  await connect(connection);
  attempt.reached?.("connected");
  run.phase = "logging-in";
  await login(connection, run.opened);
  attempt.reached?.("logged-in");
  run.phase = "sending";
  const { from, to } = mail.envelope;
  const envelope = { from, to: [to], size: mail.raw.length };
  const info = await settled<{ response?: string }>(connection, (done) =>
    connection.send(envelope, bytesOf(mail.raw, run), (error, sent) => done(error, sent)),
  );
  attempt.reached?.("answered");
  connection.quit();
  return { result: "accepted", ...replyOf(info.response) };
}

/** Read only once the server has asked for the message. Its end, upon which a server accepts, waits for `mayFinish`. */
function bytesOf(raw: Buffer, run: Run): Readable {
  async function* bytes() {
    run.attempt.reached?.("data-begun");
    yield raw;
    if (!(await run.attempt.mayFinish())) {
      run.stopped = true;
      throw new Error("The attempt was stopped before its end.");
    }
    run.phase = "ended";
    run.attempt.reached?.("data-ended");
  }
  return Readable.from(bytes(), { objectMode: false });
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error("The attempt took too long."), { code: "ETIMEDOUT" });
    timer = setTimeout(() => reject(error), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
