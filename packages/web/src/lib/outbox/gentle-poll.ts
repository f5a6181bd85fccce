/**
 * Looks again and again while the page is seen: after each look, so many milliseconds later as it answers; with null
 * only when the page is seen anew. Looks are never more than one at a time. Answers a function that ends it.
 */
export function gentlePoll(look: () => Promise<number | null>): {
  now(): Promise<void>;
  stop(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> | null = null;
  let stopped = false;

  async function once(): Promise<void> {
    clearTimeout(timer);
    const pause = await look();
    if (pause !== null && !stopped && !document.hidden) timer = setTimeout(() => void now(), pause);
  }

  async function now(): Promise<void> {
    looking ??= once().finally(() => (looking = null));
    await looking;
  }

  function seen(): void {
    clearTimeout(timer);
    if (!document.hidden) void now();
  }

  document.addEventListener("visibilitychange", seen);
  return {
    now,
    stop() {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seen);
    },
  };
}
