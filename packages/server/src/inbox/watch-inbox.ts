import { setTimeout as pauseFor } from "node:timers/promises";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import { MailFault, type MailFaultCode } from "../mail-account/mail-fault.ts";
import { LOOK_EVERY, RECONNECT_FIRST, RECONNECT_MOST } from "./fetch-limits.ts";
import { connectImap, type ImapConnection, imapFault } from "./imap-connection.ts";
import { lookForReplies, type LookOutcome, type LookParts } from "./look-for-replies.ts";

/** How it goes with the inbox, for whoever wants to see. */
export interface InboxState {
  /** `off`: no account, or none with an incoming server. `resting`: something failed, and is tried again at `againAt`. */
  state: "off" | "connecting" | "watching" | "resting";
  /** When the mailbox was last looked through. */
  lookedAt: string | null;
  /** What failed last; null once it goes well again. */
  fault: MailFault | null;
  againAt: string | null;
}

export interface InboxWatch {
  state(): InboxState;
  /** Looks now, beside the watching. Null where there is no incoming server; throws a `MailFault`. */
  lookNow(): Promise<LookOutcome | null>;
  /** To be called where the account has changed: what is under way ends, and begins anew with the new one. */
  accountChanged(): void;
  /** Ends what is under way. */
  stop(): Promise<void>;
}

export interface InboxWatchParts extends Omit<LookParts, "searched"> {
  open(): Promise<OpenMailAccount | null>;
  /** Told where something was put on record: what waits to be sent may have to wait now. */
  onRecorded(): void;
  /** Told once of each new kind of trouble. */
  onFault(fault: unknown): void;
  /** Milliseconds between looks, and before the first new try; for tests. */
  every?: number;
  firstPause?: number;
}

/** Watches the inbox of one owner until it is stopped, by itself and at once. */
export function watchInbox(parts: InboxWatchParts): InboxWatch {
  const watch = new Watch(parts);
  const running = watch.run();
  return {
    state: () => ({ ...watch.state }),
    lookNow: () => watch.lookNow(),
    accountChanged: () => watch.wake("account"),
    async stop() {
      watch.end();
      await running;
    },
  };
}

/** Where trying again soon only annoys the server, or locks the person out. */
const NOT_BY_TRYING: ReadonlySet<MailFaultCode> = new Set([
  "login-refused",
  "token-expired",
  "secret-missing",
  "certificate",
  "tls-not-offered",
]);

type Waking = "news" | "time" | "account" | "closed";

class Watch {
  stopped = false;
  state: InboxState = { state: "off", lookedAt: null, fault: null, againAt: null };
  #searched = new Set<string>();
  /** The next UID of INBOX for which a mail was found to have come unannounced. */
  #nextSeen = 0;
  #wake: (waking: Waking) => void = () => {};
  /** What happens while nobody waits is not overlooked. */
  #changed = false;
  #unheard: Waking | null = null;
  /** Ends what is under way with a server, where nobody waits for it to end by itself. */
  #ending = new AbortController();
  #isWaiting = false;
  #stopping = new AbortController();
  #looking: Promise<unknown> = Promise.resolve();
  #parts: InboxWatchParts;

  constructor(parts: InboxWatchParts) {
    this.#parts = parts;
  }

  wake(waking: Waking): void {
    if (waking === "account") {
      this.#changed = true;
      if (!this.#isWaiting) this.#ending.abort();
    }
    this.#unheard = waking;
    this.#wake(waking);
  }

  end(): void {
    this.stopped = true;
    this.#stopping.abort();
    this.wake("account");
  }

  async run(): Promise<void> {
    let failures = 0;
    while (!this.stopped) {
      this.#changed = false;
      this.#ending = new AbortController();
      try {
        const open = await this.#parts.open();
        if (open === null || open.account.imap === null) {
          this.#show("off", null);
          await this.#wait(null);
          continue;
        }
        this.#show("connecting", this.state.fault);
        await this.#watchOver(open, () => (failures = 0));
      } catch (cause) {
        if (this.#ending.signal.aborted) continue;
        failures += 1;
        await this.#rest(cause, failures);
      }
    }
    await this.#looking;
    this.#show("off", null);
  }

  lookNow(): Promise<LookOutcome | null> {
    return this.#inTurn(async () => {
      const open = await this.#parts.open();
      if (open === null || open.account.imap === null) return null;
      const { signal } = this.#stopping;
      const connection = await connectImap(open, signal);
      const hangUp = () => connection.client.close();
      signal.addEventListener("abort", hangUp);
      try {
        return await this.#lookThrough(connection);
      } finally {
        signal.removeEventListener("abort", hangUp);
        await connection.close();
      }
    });
  }

  async #watchOver(open: OpenMailAccount, isWell: () => void): Promise<void> {
    const { signal } = this.#ending;
    const connection = await connectImap(open, signal);
    const { client } = connection;
    signal.addEventListener("abort", () => client.close());
    this.#unheard = null;
    client.on("exists", ({ count, prevCount }) => {
      if (count > prevCount) this.wake("news");
    });
    client.on("close", () => this.wake("closed"));
    try {
      while (!this.stopped && !this.#changed) {
        await this.#inTurn(() => this.#lookThrough(connection));
        isWell();
        this.#show("watching", null);
        if ((await this.#waitForNews(connection)) === "closed") throw lost(connection);
      }
    } finally {
      await connection.close();
    }
  }

  async #lookThrough({ client, server }: ImapConnection): Promise<LookOutcome> {
    const { store, now, newId } = this.#parts;
    const all: LookOutcome = { recorded: 0, proposed: 0, more: true };
    try {
      while (all.more && !this.stopped) {
        const parts = { store, now, newId, searched: this.#searched };
        const { recorded, proposed, more } = await lookForReplies(client, parts);
        all.recorded += recorded;
        all.proposed += proposed;
        all.more = more;
      }
    } catch (cause) {
      throw isOurs(cause) ? cause : imapFault(cause, server);
    }
    this.state.lookedAt = now();
    if (all.recorded > 0) this.#parts.onRecorded();
    return all;
  }

  /** The server says when something comes, where it can; where it cannot or does not, time says so. */
  async #waitForNews({ client, server }: ImapConnection): Promise<Waking> {
    try {
      const { uidNext } = await client.mailboxOpen("INBOX", { readOnly: true });
      if (await this.#cameMeanwhile(uidNext)) return "news";
      const waiting = this.#wait(this.#parts.every ?? LOOK_EVERY);
      if (client.usable !== true) this.wake("closed");
      client.idle().catch(() => {});
      return await waiting;
    } catch (cause) {
      throw imapFault(cause, server);
    }
  }

  /** A mail that comes after INBOX was read and before it is open again is announced by nobody. Said once a mail. */
  async #cameMeanwhile(uidNext: number): Promise<boolean> {
    const marks = await this.#parts.store.inbox.marks();
    const mark = marks.find(({ folder }) => folder === "INBOX");
    if (mark === undefined || uidNext <= mark.lastUid + 1 || uidNext === this.#nextSeen)
      return false;
    this.#nextSeen = uidNext;
    return true;
  }

  async #rest(cause: unknown, failures: number): Promise<void> {
    const isNew = (cause as MailFault).code !== this.state.fault?.code;
    if (isNew) this.#parts.onFault(cause);
    const fault = cause instanceof MailFault ? cause : new MailFault("protocol");
    const first = this.#parts.firstPause ?? RECONNECT_FIRST;
    const growing = Math.min(first * 2 ** (failures - 1), RECONNECT_MOST);
    // Many clients of one server that failed do not all come back in the same second.
    const pause = NOT_BY_TRYING.has(fault.code) ? RECONNECT_MOST : growing * jitter();
    this.#show("resting", fault, new Date(Date.parse(this.#parts.now()) + pause).toISOString());
    await this.#wait(pause);
  }

  #show(state: InboxState["state"], fault: MailFault | null, againAt: string | null = null): void {
    this.state = { ...this.state, state, fault, againAt };
  }

  /** Waits for the first that wakes; without `milliseconds` for as long as it takes. */
  async #wait(milliseconds: number | null): Promise<Waking> {
    if (this.stopped || this.#changed) return "account";
    const unheard = this.#unheard;
    this.#unheard = null;
    if (unheard !== null && unheard !== "account") return unheard;
    const ending = new AbortController();
    const woken = new Promise<Waking>((resolve) => (this.#wake = resolve));
    const { signal } = ending;
    const time =
      milliseconds === null
        ? []
        : [
            pauseFor<Waking>(milliseconds, "time", { signal, ref: false }).catch(
              () => "time" as const,
            ),
          ];
    this.#isWaiting = true;
    const waking = await Promise.race([woken, ...time]);
    this.#isWaiting = false;
    ending.abort();
    this.#wake = () => {};
    this.#unheard = null;
    return waking;
  }

  /** One look at a time: two would read the same mails. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#looking.then(work, work);
    this.#looking = turn.catch(() => {});
    return turn;
  }
}

function jitter(): number {
  return 0.8 + Math.random() * 0.4;
}

function lost({ server: { host, port } }: ImapConnection): MailFault {
  return new MailFault("protocol", { server: "imap", host, port });
}

/** The store's own faults are none of the server's. */
function isOurs(cause: unknown): boolean {
  const { name, code } = cause as { name?: string; code?: unknown };
  return name === "StoreFault" || code === "ERR_SQLITE_ERROR" || cause instanceof TypeError;
}
