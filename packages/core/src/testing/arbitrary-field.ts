import * as fc from "fast-check";

/** A field that is there most of the time, or left out. */
export const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 3 }) as fc.Arbitrary<T | undefined>;

/** Leaves out what is undefined, as a written case file would. */
export function written<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}
