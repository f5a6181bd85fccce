import type { CaseFile, Channel } from "../case-file/case-file.ts";
import { isFilled, NOTE_KINDS } from "../case-file/notes.ts";
import { gatherFacts, reachedThem } from "../plan/facts.ts";
import { type ClosedDays, weekendsOnly } from "../calendar/closed-days.ts";
import type { Element, Plan, Purpose, Register, Shape } from "../plan/plan-types.ts";
import { HANDWRITTEN_WORDS, shapeFor } from "../plan/tone.ts";
import { closedThanksBody } from "./closed-thanks.ts";
import type { Told } from "./body.ts";
import { type Draft, isWritten, type NotePlace, type Sheet, type WrittenChannel } from "./draft.ts";
import { letterHead } from "./letter.ts";
import { MOST_CHARACTERS } from "./platform-limits.ts";
import { greetingLine, signOffLine } from "./salutation.ts";
import { type Scene, sceneOf, withoutNotes, withShortNames } from "./scene.ts";
import { composeSheet } from "./sheet.ts";
import { statusInquiryBody } from "./status-inquiry.ts";
import { subjectLine } from "./subject.ts";
import { thankYouBody } from "./thank-you.ts";

/** `now` is the instant at which the message is to be sent (ISO 8601); `variant` counts other wordings from 0. */
export interface ComposeOptions {
  now: string;
  channel?: Channel;
  variant?: number;
  /** Written by hand: at most 100 words, without an address block. */
  handwriting?: boolean;
  /** In the answer to a no: asks once what could be done better. */
  feedback?: boolean;
  /** The region's holidays, for the times to call or to come by; weekends alone where left out. */
  closedDays?: ClosedDays;
}

/** What is to be written, settled. */
interface Task {
  channel: Channel;
  purpose: Purpose;
  shape: Shape;
  elements: readonly Element[];
  maxWords: number;
  register: Register;
  closed: boolean;
  handwriting: boolean;
  feedback: boolean;
}

/**
 * The message to send, or what to say by phone or at the door. Always something that can be used, also where the plan
 * advises against it. The same input gives the same words.
 */
export function compose(caseFile: CaseFile, plan: Plan, options: ComposeOptions): Draft | Sheet {
  const task = taskOf(caseFile, plan, options);
  const { channel, register } = task;
  const now = sendingTime(plan, task, options.now);
  const scene = sceneOf(caseFile, plan, { now, channel, register, variant: options.variant ?? 0 });
  if (!isWritten(channel)) {
    const { purpose, maxWords } = task;
    const { closedDays = weekendsOnly(caseFile.region) } = options;
    const { now: asked } = options;
    return composeSheet(scene, { channel, purpose, maxWords, plan, now: asked, closedDays });
  }
  const told = withinLimit(channel, scene, (seen) => bodyOf(seen, task, channel, now));
  return {
    channel,
    language: scene.language,
    register,
    subject: channel === "email" ? subjectLine(scene, subjects(scene, task)) : null,
    body: told.text,
    leftOut: leftOut(caseFile, told),
  };
}

/** A platform cuts or refuses what is too long, so that the longest things are left out: first the notes, then names. */
function withinLimit(channel: WrittenChannel, scene: Scene, write: (scene: Scene) => Told): Told {
  const told = write(scene);
  if (channel !== "linkedin" && channel !== "online-message") return told;
  const most = MOST_CHARACTERS[channel];
  if (told.text.length <= most) return told;
  const bare = withoutNotes(scene);
  const short = write(bare);
  return short.text.length <= most ? short : write(withShortNames(bare));
}

function leftOut({ notes }: CaseFile, told: Told): NotePlace[] {
  return NOTE_KINDS.flatMap((kind) => {
    const said = new Set(told.notes.flatMap((note) => (note.kind === kind ? note.indices : [])));
    return notes[kind].flatMap((note, index) =>
      isFilled(note) && !said.has(index) ? [{ kind, index }] : [],
    );
  });
}

function taskOf(caseFile: CaseFile, plan: Plan, options: ComposeOptions): Task {
  const channel = options.channel ?? plan.channel ?? "email";
  const closed = caseFile.process.status !== "open";
  const facts = gatherFacts(caseFile, options.now, weekendsOnly(caseFile.region));
  const purpose =
    plan.purpose ?? (closed || !hasFollowedUp(facts) ? "thank-you" : "status-inquiry");
  const said = shapeFor(facts, purpose, channel);
  const handwriting = options.handwriting === true && isLetter(channel);
  const maxWords = handwriting ? Math.min(said.maxWords, HANDWRITTEN_WORDS) : said.maxWords;
  const feedback = options.feedback === true;
  const register = isLetter(channel) ? "formal" : plan.register;
  return { ...said, channel, purpose, maxWords, register, closed, handwriting, feedback };
}

const FOLLOW_UPS: ReadonlySet<string> = new Set(["follow-up", "voicemail", "conversation"]);

function hasFollowedUp({ exchanges, interview }: ReturnType<typeof gatherFacts>): boolean {
  const since = interview?.endAt ?? Infinity;
  return exchanges.some(
    (exchange) => exchange.atMs >= since && FOLLOW_UPS.has(exchange.kind) && reachedThem(exchange),
  );
}

/** An inquiry that is not due yet is worded for the day on which it is. */
function sendingTime(plan: Plan, task: Task, now: string): string {
  const waits =
    plan.decision === "wait" && task.purpose === "status-inquiry" && plan.window !== null;
  return waits ? (plan.window?.bestAt ?? now) : now;
}

function subjects({ words }: Scene, { purpose, closed }: Task) {
  if (closed) return words.subject.closed;
  return purpose === "thank-you" ? words.subject.thanks : words.subject.inquiry;
}

function bodyOf(scene: Scene, task: Task, channel: WrittenChannel, now: string): Told {
  const head = isLetter(channel) && !task.handwriting ? letterHead(scene, now) : "";
  const { text, notes } = content(scene, task);
  const blocks = [head, greetingLine(scene), text, signature(scene, channel)];
  return { text: blocks.filter((block) => block !== "").join("\n\n"), notes };
}

function content(scene: Scene, task: Task): Told {
  const chat = task.channel === "online-message" || task.channel === "linkedin";
  if (task.closed) return closedThanksBody(scene, { ...task, chat });
  if (task.purpose === "status-inquiry") return statusInquiryBody(scene, task.maxWords, chat);
  return thankYouBody(scene, { elements: task.elements, maxWords: task.maxWords, chat });
}

function signature(scene: Scene, channel: WrittenChannel): string {
  const { name, phone } = scene.slots;
  const lines = [signOffLine(scene), name, channel === "email" ? phone : null];
  return lines.filter(Boolean).join("\n");
}

function isLetter(channel: Channel): boolean {
  return channel === "letter" || channel === "hand-delivered-letter";
}
