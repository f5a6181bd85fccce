/** How often the app looks at the clock. A plan changes by the minute at most. */
const TICK_MS = 20_000;

let now = $state(new Date().toISOString());

const look = () => {
  now = new Date().toISOString();
};

setInterval(look, TICK_MS);
// A phone that wakes up has missed ticks.
document.addEventListener("visibilitychange", look);

/** The time, followed by whatever reads it. */
export const clock = {
  /** This instant, ISO 8601 in UTC, at most 20 seconds old. */
  get now(): string {
    return now;
  },
  /** Looks at the clock at once, where seconds count. */
  look(): string {
    look();
    return now;
  },
};
