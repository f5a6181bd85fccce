/** How often the time that is shown moves on. */
const TICK_MS = 200;

/** A clock to practise by: it runs, rests and begins anew. */
export class Stopwatch {
  /** Whole and part seconds since it was started, without the pauses. */
  seconds = $state(0);
  running = $state(false);
  #before = 0;
  #since = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  start(): void {
    if (this.running) return;
    this.running = true;
    this.#since = performance.now();
    this.#timer = setInterval(() => this.#look(), TICK_MS);
  }

  pause(): void {
    if (!this.running) return;
    this.#look();
    this.#before = this.seconds;
    this.#stop();
  }

  reset(): void {
    this.#stop();
    this.#before = 0;
    this.seconds = 0;
  }

  #look(): void {
    this.seconds = this.#before + (performance.now() - this.#since) / 1_000;
  }

  #stop(): void {
    this.running = false;
    clearInterval(this.#timer);
  }
}
