import type { da } from "./da.ts";

/** Everything the interface says. Danish is written first and gives the shape; a word missing elsewhere does not compile. */
export type Words = typeof da;
