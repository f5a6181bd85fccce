import { daPlanWords } from "@efterklang/core/language/da/plan-words";
import { da } from "./da.ts";

/** Everything that the first picture says in Danish, fetched as one. */
export const spoken = { words: da, plans: daPlanWords };
