import { NewestWins, type Port } from "./newest-wins.ts";
import type { Asked, Reading } from "./reading.ts";

/** Typing rests this long before it is read through; with the reading itself that stays around 150 ms. */
const REST_MS = 100;

/** What is asked, before it gets its number. */
export type Question = Omit<Asked, "id">;

/**
 * Has the text read through off the main thread, a moment after the last change. The newest text wins; what was found
 * in an older one is dropped.
 */
export class LiveReview {
  /** The latest reading, perhaps of an older text: `isCurrent` says. */
  reading: Reading | null = $state.raw(null);
  /** True where nothing reads: then nobody knows what is wrong with the text. */
  failed = $state(false);
  #latest: Question | null = $state.raw(null);
  #answered: Question | null = $state.raw(null);
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #worker: Worker | null = null;
  #queue: NewestWins<Asked, Reading> | null = null;
  readonly #asked = new Map<number, Question>();

  /** The question that the reading answers. */
  get answered(): Question | null {
    return this.#answered;
  }

  /** True while the reading is of the very text that stands there. */
  get isCurrent(): boolean {
    return this.#latest !== null && this.#latest === this.#answered;
  }

  /** Reads this next, in place of anything that was to be read. */
  ask(question: Question): void {
    this.#latest = question;
    clearTimeout(this.#timer);
    // The first reading is awaited by somebody who has just come.
    const rest = this.#count === 0 ? 0 : REST_MS;
    this.#timer = setTimeout(() => this.#send(question), rest);
  }

  /** Begins anew after a failure. */
  retry(): void {
    this.failed = false;
    this.#stop();
    if (this.#latest !== null) this.#send(this.#latest);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  #send(question: Question): void {
    const id = ++this.#count;
    this.#asked.set(id, question);
    this.#queue ??= this.#open();
    this.#queue.ask({ ...question, id });
  }

  #open(): NewestWins<Asked, Reading> {
    const worker = new Worker(new URL("./review-worker.ts", import.meta.url), { type: "module" });
    const port: Port<Asked, Reading> = {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
      ask: (asked) => worker.postMessage(asked),
      onanswer: () => undefined,
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Reading>) => port.onanswer(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.failed = true;
    });
    this.#worker = worker;
    return new NewestWins(port, (reading) => this.#hear(reading));
  }

  #hear(reading: Reading): void {
    this.failed = false;
    this.reading = reading;
    this.#answered = this.#asked.get(reading.id) ?? this.#answered;
    for (const id of this.#asked.keys()) if (id < reading.id) this.#asked.delete(id);
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#queue = null;
  }
}
