import type { ComposeWords } from "../../compose-words.ts";
import { additionLead, enthusiasmLead, fitLead, interest } from "./bridges.ts";
import { closed, closedRemark, feedback } from "./closed.ts";
import { frames } from "./frames.ts";
import { grammar } from "./grammar.ts";
import { inquiry } from "./inquiry.ts";
import { invitation } from "./invitation.ts";
import { passOn, plain, thanking } from "./last-lines.ts";
import { openings } from "./openings.ts";
import { sheet } from "./sheets.ts";
import { letterSubject, subject } from "./subjects.ts";
import { again, first, shortRemark, thoughtFirst } from "./thanks.ts";

/** Everything the composer says in Danish. */
export const daComposeWords: ComposeWords = {
  thanks: { first, again, thoughtFirst },
  shortRemark,
  interest,
  lead: { enthusiasm: enthusiasmLead, additions: additionLead, fit: fitLead },
  lastLine: { plain, thanking, passOn },
  closed,
  closedRemark,
  feedback,
  invitation,
  inquiry,
  sheet,
  subject,
  letterSubject,
  frames,
  openings,
  grammar,
};
