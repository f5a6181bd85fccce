import type { KeptCaseFile } from "../api.ts";
import type { KnownNames } from "./known-names.ts";

/** What each of the four questions is given: the case as it stands, a way to change it, and names from before. */
export interface StepProps {
  caseFile: KeptCaseFile;
  change: (write: (caseFile: KeptCaseFile) => void) => void;
  known: KnownNames;
}
