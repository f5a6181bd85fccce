import type { EmployerSlotWords } from "../../review-words.ts";

/** Where the name of an employer is due, and when it may be another's. */
export const EMPLOYER_SLOTS_EN: EmployerSlotWords = {
  slots: [
    "(position|role|job|opportunity|vacancy|opening|internship|placement|apprenticeship|post) .. at",
    "interview (yesterday|today|on monday|on tuesday|on wednesday|on thursday|on friday)? at",
    "(join|joining)",
    "(join|joining|at|with|of) (the|everyone at|everybody at|the team at|you at|all of you at|you all at)",
    "(work|working|start|starting) (as)? .. (at|for)",
    "(career|future|colleagues|team|everyone|everybody|people|folks|culture|work|life|experience|skills) at",
    "part of (the)?",
    "(you|all) at",
  ],
  ownPast: [
    "my .. (job|role|position|time|years|work|internship|project*|team|experience|career|employer|manager|last|current|previous|former|present)",
    "(currently|previously|formerly)",
    "(current|previous|former|last|past|earlier) (job*|role*|position*|post|employer*|company|firm|work|placement|internship|team|manager)",
    "i (worked|led|managed|built|ran|was|spent|did|learned|learnt|taught|work|run|lead|manage|am)",
    "(i've|i have|i had) .. (worked|led|managed|built|run|been|spent|done|taught)",
    "(when|while|where|since) i",
    "(experience|years) (at|from|with)",
  ],
  wishes: ["(would|i'd|hope|hoping|wish|want|eager|keen|excited|could|look|looking|love|bring)"],
};
