/**
 * Stands in for `temporal-polyfill` in the browser (see vite.config): the browser's own Temporal where it has one, as
 * the polyfill itself prefers it, and the polyfill fetched only by the others.
 */
type Temporal = typeof import("temporal-polyfill").Temporal;

const own = (globalThis as { Temporal?: Temporal }).Temporal;

export const Temporal: Temporal =
  own ?? (await import("temporal-polyfill/implementation")).Temporal;
