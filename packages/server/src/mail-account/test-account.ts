import { connectImap } from "../inbox/imap-connection.ts";
import { mailFaultOf } from "./mail-fault-of.ts";
import { TEST_WITHIN } from "./limits.ts";
import type { MailServer, OpenMailAccount } from "./mail-account.ts";
import { MailFault } from "./mail-fault.ts";

/** What a test tries, in the order in which it is told. */
export const TEST_STEPS = ["smtp-login", "imap-login", "sent-folder"] as const;
export type TestStep = (typeof TEST_STEPS)[number];

export interface TestedStep {
  step: TestStep;
  /** `skipped`: there is no incoming server, or a step before it failed. */
  outcome: "passed" | "failed" | "skipped";
  /** Of a failed one. */
  fault?: MailFault;
}

/** Connects and logs in to the outgoing server, and hands over nothing. Throws a `MailFault`; ends with `signal`. */
export type LogInBySmtp = (open: OpenMailAccount, signal: AbortSignal) => Promise<void>;

/** Logs in to both servers at once, looks for the folder of sent mail, and sends nothing. */
export async function testAccount(
  open: OpenMailAccount,
  logInBySmtp: LogInBySmtp,
  within = TEST_WITHIN,
): Promise<TestedStep[]> {
  const [smtp, imap] = await Promise.all([
    testSmtp(open, logInBySmtp, within),
    testImap(open, within),
  ]);
  return [smtp, ...imap];
}

async function testSmtp(
  open: OpenMailAccount,
  logInBySmtp: LogInBySmtp,
  within: number,
): Promise<TestedStep> {
  try {
    await inTime(within, "smtp", open.account.smtp, (signal) => logInBySmtp(open, signal));
    return { step: "smtp-login", outcome: "passed" };
  } catch (cause) {
    return { step: "smtp-login", outcome: "failed", fault: faultOr(cause) };
  }
}

async function testImap(open: OpenMailAccount, within: number): Promise<TestedStep[]> {
  const { imap } = open.account;
  const tested: TestedStep[] = [];
  const steps = ["imap-login", "sent-folder"] as const;
  if (imap === null) return steps.map((step) => ({ step, outcome: "skipped" }));
  try {
    await inTime(within, "imap", imap, async (signal) => {
      const connection = await connectImap(open, signal);
      tested.push({ step: "imap-login", outcome: "passed" });
      try {
        const folders = await connection.client.list();
        const hasSent = folders.some(({ specialUse }) => specialUse === "\\Sent");
        if (!hasSent) throw new MailFault("no-sent-folder", { server: "imap", host: imap.host });
      } finally {
        await connection.close();
      }
      tested.push({ step: "sent-folder", outcome: "passed" });
    });
  } catch (cause) {
    const fault = mailFaultOf(cause, "imap", imap);
    tested.push({ step: steps[tested.length] ?? "sent-folder", outcome: "failed", fault });
  }
  const rest = steps.slice(tested.length);
  return [...tested, ...rest.map((step) => ({ step, outcome: "skipped" as const }))];
}

/** Ends the work at the deadline, and does not wait for it longer. */
async function inTime(
  within: number,
  server: "smtp" | "imap",
  { host, port }: MailServer,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new MailFault("timed-out", { server, host, port }));
      ending.abort();
    }, within);
  });
  const working = work(ending.signal);
  working.catch(() => {});
  await Promise.race([working, late]).finally(() => clearTimeout(timer));
}

/** A fault of our own, as of the store, is none of the account's. */
function faultOr(cause: unknown): MailFault {
  if (cause instanceof MailFault) return cause;
  throw cause;
}
