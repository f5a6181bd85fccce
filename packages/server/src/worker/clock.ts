import { setTimeout as pause } from "node:timers/promises";

/** The time as workers see it. */
export interface Clock {
  /** ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Waits, and ends early where the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const machineClock: Clock = {
  now: () => new Date().toISOString(),
  wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => {}),
};

/** An instant so many milliseconds after another; both ISO 8601 in UTC. */
export function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
