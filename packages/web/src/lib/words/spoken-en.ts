import { enPlanWords } from "@efterklang/core/language/en/plan-words";
import { en } from "./en.ts";

/** Everything that the first picture says in English, fetched as one. */
export const spoken = { words: en, plans: enPlanWords };
