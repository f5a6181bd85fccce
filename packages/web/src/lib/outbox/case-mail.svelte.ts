import type { CaseWork } from "../case/case-work.svelte.ts";
import { clock } from "../clock.svelte.ts";
import { client, Refused } from "../client.ts";
import { knownAccount } from "../mail-account/known-account.svelte.ts";
import { gentlePoll } from "./gentle-poll.ts";
import {
  type Approval,
  isInVain,
  isUnderWay,
  type Message,
  type Proposal,
} from "./outbox-shapes.ts";
import { pauseFor } from "./pause-for.ts";

/** What an operation on a message may be told beside which message. */
type Moment = "now" | "best";

/**
 * The mails of one case: what is on its way, and what may be an answer. Follows the server while the page is seen, and
 * has the case taken over anew when something happened to it.
 */
export class CaseMail {
  /** The latest one, if it is still of interest. */
  message: Message | null = $state.raw(null);
  proposals: readonly Proposal[] = $state.raw([]);
  #work: CaseWork;
  #onsent: () => void;
  #poll = gentlePoll(() => this.#look());

  constructor(work: CaseWork, onsent: () => void) {
    this.#work = work;
    this.#onsent = onsent;
  }

  get isUnderWay(): boolean {
    return this.message !== null && isUnderWay(this.message);
  }

  /** Looks at once, and goes on following. */
  follow(): Promise<void> {
    return this.#poll.now();
  }

  stop(): void {
    this.#poll.stop();
  }

  /** Puts a mail into the outbox. Throws as `client` does. */
  async approve(approval: Approval): Promise<void> {
    const { id } = this.#work;
    await this.#work.act(async (revision) => {
      const input = { id, revision, ...approval };
      const { message, case: stored } = await client("POST /api/cases/{id}/outbox", input);
      this.#take(message);
      return stored;
    });
    void this.follow();
  }

  takeBack(id: string): Promise<void> {
    return this.#change(() => client("POST /api/outbox/{id}/cancel", { id }));
  }

  release(id: string, when: Moment): Promise<void> {
    return this.#change(() => client("POST /api/outbox/{id}/release", { id, when }));
  }

  settle(id: string, wasSent: boolean): Promise<void> {
    return this.#change(() => client("POST /api/outbox/{id}/settle", { id, wasSent }));
  }

  /** Puts a proposed reply on record, or leaves it off. One that is settled already is no longer asked about. */
  async decide(id: string, yes: boolean): Promise<void> {
    await decideReply(id, yes);
    this.proposals = this.proposals.filter((one) => one.id !== id);
    await this.#work.refresh();
    void this.follow();
  }

  async #change(work: () => Promise<Message>): Promise<void> {
    try {
      this.#take(await work());
      await this.#work.refresh();
    } catch (error) {
      // What was too late is shown as it stands now, beside the reason.
      if (error instanceof Refused) await this.follow();
      throw error;
    }
    void this.follow();
  }

  #take(next: Message | null): void {
    const before = this.message;
    // What the server has just put on record lies in the future of a clock that was looked at before.
    if (next?.state !== before?.state) clock.look();
    this.message = next;
    const left = before !== null && isUnderWay(before) && before.id === next?.id;
    if (left && next.state === "sent") void this.#work.refresh().then(this.#onsent);
  }

  async #look(): Promise<number | null> {
    const { id } = this.#work;
    try {
      const [{ messages }, { proposals }] = await Promise.all([
        client("GET /api/cases/{id}/outbox", { id }),
        client("GET /api/reply-proposals", {}),
      ]);
      const account = knownAccount.current ?? (await knownAccount.look());
      this.proposals = proposals.filter(({ caseId }) => caseId === id);
      const follows = account.account !== null || messages.some(isUnderWay);
      if (follows) await this.#work.refresh();
      this.#take(this.#ofInterest(messages[0] ?? null));
      return pauseFor(this.message, follows, Date.now());
    } catch {
      // The frame says that the server is gone; this only waits for it.
      return pauseFor(null, true, Date.now());
    }
  }

  /** What came back or went out is of interest until something else happened; what was taken back is not. */
  #ofInterest(latest: Message | null): Message | null {
    if (latest === null || latest.state === "cancelled") return null;
    if (latest.state === "refused" && !isInVain(latest)) return null;
    if (isUnderWay(latest)) return latest;
    const { exchanges } = this.#work.caseFile;
    const since = exchanges.some(
      ({ at, messageId }) =>
        Date.parse(at) > Date.parse(latest.approvedAt) && !isOf(messageId, latest),
    );
    return since ? null : latest;
  }
}

/** Says yes or no to a proposed reply; one that was settled elsewhere meanwhile is settled. */
export async function decideReply(id: string, yes: boolean): Promise<void> {
  const answer = yes
    ? client("POST /api/reply-proposals/{id}/accept", { id })
    : client("POST /api/reply-proposals/{id}/dismiss", { id });
  await answer.catch((error: unknown) => {
    if (!(error instanceof Refused && error.status === 404)) throw error;
  });
}

function isOf(messageId: string | undefined, message: Message): boolean {
  return messageId?.replace(/^<|>$/g, "") === message.messageId;
}
