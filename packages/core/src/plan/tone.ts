import type { Channel, Contact } from "../case-file/case-file.ts";
import { isWritten } from "../compose/draft.ts";
import type { Facts } from "./facts.ts";
import { hasNotes, isFilled } from "../case-file/notes.ts";
import type { Element, Purpose, Reason, Register, Shape } from "./plan-types.ts";

/** Words from greeting to closing, both left out, that are read to the end on each channel. */
export const MAX_WORDS: Readonly<Record<Channel, number>> = {
  email: 150,
  "online-message": 100,
  linkedin: 80,
  phone: 250,
  letter: 180,
  "hand-delivered-letter": 180,
  visit: 250,
};
/** A thank-you with nothing to add: three or four sentences, or a minute of speech. */
export const SHORT_THANKS = { written: 60, spoken: 125 };
/** An inquiry asks one thing. */
export const INQUIRY_WORDS = 90;
/** What fits on a card or a small sheet by hand. */
export const HANDWRITTEN_WORDS = 100;

export interface RegisterAdvice {
  register: Register;
  reason: Reason;
}

/** How formal to be (step 9): neutral only where culture and person both allow it. */
export function registerFor(
  facts: Facts,
  recipient: Contact | null,
  channel: Channel | null,
): RegisterAdvice {
  const { culture } = facts.caseFile.company;
  const formal = (
    principle: Reason["principle"],
    code: Reason["code"],
    params: Reason["params"] = {},
  ): RegisterAdvice => ({ register: "formal", reason: { principle, code, params } });
  if (channel === "letter" || channel === "hand-delivered-letter") {
    return formal("rather-formal", "letter-one-step-up");
  }
  if (culture === undefined) return formal("rather-formal", "culture-unknown");
  if (culture === "formal") return formal("read-the-people", "formal-culture");
  if (recipient === null) return formal("read-the-people", "nobody-to-read");
  if (recipient.manner === "formal") {
    return formal("read-the-people", "formal-manner", { contact: recipient.id });
  }
  return {
    register: "neutral",
    reason: { principle: "read-the-people", code: "relaxed-culture", params: {} },
  };
}

export interface ShapeAdvice {
  shape: Shape;
  elements: Element[];
  maxWords: number;
}

/** How much to say, and what (step 10). Without a channel e-mail's words hold. */
export function shapeFor(facts: Facts, purpose: Purpose, channel: Channel | null): ShapeAdvice {
  const { notes } = facts.caseFile;
  const written = isWritten(channel ?? "email");
  const most = MAX_WORDS[channel ?? "email"];
  if (purpose === "status-inquiry") {
    const maxWords = written ? Math.min(INQUIRY_WORDS, most) : most;
    return { shape: "full", elements: ["thank"], maxWords };
  }
  if (!hasNotes(notes)) {
    const maxWords = written ? SHORT_THANKS.written : SHORT_THANKS.spoken;
    return { shape: "short-thanks", elements: ["thank"], maxWords };
  }
  const elements: Element[] = ["thank", "enthusiasm"];
  if (notes.fit.some(isFilled)) elements.push("fit");
  if (notes.additions.some(isFilled)) elements.push("addition");
  return { shape: "full", elements, maxWords: most };
}
