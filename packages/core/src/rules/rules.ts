import { placeholderLeft } from "./placeholder-left.ts";
import type { Rule } from "./rule.ts";
import { secondMessage } from "./second-message.ts";

/** Every rule of the review, in the order of the contract. A rule that is not here does not run. */
export const RULES: readonly Rule[] = [placeholderLeft, secondMessage];
