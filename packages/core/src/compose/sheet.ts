import type { ClosedDays } from "../calendar/closed-days.ts";
import type { CaseFile } from "../case-file/case-file.ts";
import { agreedSlot, bestSlots, type Slot } from "../plan/best-slots.ts";
import { runningPromise } from "../plan/facts.ts";
import type { Plan, Purpose } from "../plan/plan-types.ts";
import { companyAddress } from "./company-address.ts";
import type { Sheet, SpokenChannel } from "./draft.ts";
import { foreignCode, phoneNumber } from "./phone-number.ts";
import { type Remark, remark } from "./remark.ts";
import type { Scene } from "./scene.ts";
import { ownPoints, type SheetPoints } from "./sheet-points.ts";
import { spoken, WORDS_A_MINUTE, wordsIn } from "./speech.ts";
import { countWords } from "./wording.ts";

/** Longer ones are not listened to. */
const VOICEMAIL_SECONDS = 20;
/** Leaves most of the two minutes to the candidate's own words. */
const MOST_WORDS = { opening: 45, question: 25, closing: 20 };
/** A visit that is over before it disturbs. */
const VISIT_MINUTES = 2;

/** What a sheet is for, and how many words it may take to say. */
export interface SheetTask {
  channel: SpokenChannel;
  purpose: Purpose;
  maxWords: number;
  plan: Plan;
  now: string;
  closedDays: ClosedDays;
}

/** What to say on the phone or at the door, in the candidate's own words, with all that is needed beside it. */
export function composeSheet(scene: Scene, task: SheetTask): Sheet {
  const { channel, purpose } = task;
  const said = speechOf(scene, task);
  const place = placeOf(scene, task);
  return {
    channel,
    language: scene.language,
    register: scene.register,
    opening: said.opening,
    points: said.points,
    question: said.question,
    closing: said.closing,
    voicemail: channel === "phone" ? voicemail(scene, purpose) : null,
    minutes: said.minutes,
    gatekeeper: gatekeeper(scene, channel),
    busy: busy(scene, channel, purpose),
    ...place,
    leaveAfterMinutes: channel === "visit" ? VISIT_MINUTES : null,
    remarks: [...missing(scene, task, place), ...said.remarks],
  };
}

interface Speech extends SheetPoints {
  opening: string;
  question: string | null;
  closing: string;
  minutes: number;
}

function speechOf(scene: Scene, { channel, purpose, maxWords }: SheetTask): Speech {
  const { sheet } = scene.words;
  const asks = purpose === "status-inquiry";
  const first = channel === "visit" ? sheet.visit : sheet.call;
  const opening = spoken(
    scene,
    "sheet-opening",
    asks ? first.inquiry : first.thanks,
    MOST_WORDS.opening,
  );
  const closing = spoken(
    scene,
    "sheet-closing",
    asks ? sheet.inquiryClosing : sheet.closing,
    MOST_WORDS.closing,
  );
  const question = questionOf(scene, asks);
  const frame = [opening, question ?? "", closing].reduce((sum, text) => sum + countWords(text), 0);
  const own = asks ? inquiryPoints(scene, maxWords - frame) : ownPoints(scene, maxWords - frame);
  const words = own.points.reduce((sum, text) => sum + countWords(text), frame);
  const minutes = Math.max(0.5, Math.ceil((words / WORDS_A_MINUTE) * 2) / 2);
  return { opening, question, closing, minutes, ...own };
}

/** Where the process stands; in a thank-you, when they will know, unless they have said so. */
function questionOf(scene: Scene, asks: boolean): string | null {
  const { inquiry, sheet } = scene.words;
  const over = scene.caseFile.process.status !== "open";
  const known = runningPromise(scene.facts) !== null || scene.facts.interview?.nextRound === true;
  if (!asks && (over || known)) return null;
  return spoken(scene, "question", asks ? inquiry.question : sheet.question, MOST_WORDS.question);
}

/** What they said of the time, a thought of the candidate's own, and that the interest is there still. */
function inquiryPoints(scene: Scene, room: number): SheetPoints {
  const { promise, interest } = scene.words.inquiry;
  const promised = spoken(scene, "promise", promise, MOST_WORDS.question);
  const keen = spoken(scene, "inquiry-interest", interest, MOST_WORDS.question);
  const own = ownPoints(scene, room - countWords(promised) - countWords(keen), 1);
  return {
    points: [promised, ...own.points, keen].filter((point) => point !== ""),
    remarks: own.remarks,
  };
}

function voicemail(scene: Scene, purpose: Purpose): string {
  const { voicemail: thanks, inquiryVoicemail } = scene.words.sheet;
  const wordings = purpose === "status-inquiry" ? inquiryVoicemail : thanks;
  return spoken(scene, "voicemail", wordings, wordsIn(VOICEMAIL_SECONDS));
}

function gatekeeper(scene: Scene, channel: SpokenChannel): string {
  const { secretary, reception } = scene.words.sheet;
  return spoken(scene, "gatekeeper", channel === "phone" ? secretary : reception);
}

function busy(scene: Scene, channel: SpokenChannel, purpose: Purpose): string {
  const { sheet } = scene.words;
  if (purpose === "thank-you") return spoken(scene, "busy", sheet.busy);
  return spoken(scene, "busy", channel === "phone" ? sheet.callLater : sheet.comeLater);
}

type Place = Pick<Sheet, "recipient" | "number" | "address" | "slots">;

function placeOf({ caseFile, recipient }: Scene, task: SheetTask): Place {
  const { channel } = task;
  return {
    recipient: recipient?.name?.replace(/\s+/g, " ").trim() || null,
    number: channel === "phone" ? phoneNumber(recipient?.phone) : null,
    address: channel === "visit" ? companyAddress(caseFile) : [],
    slots: slotsOf(caseFile, task),
  };
}

/** An agreed time alone, where there is one: calling before it would break the agreement. */
function slotsOf(caseFile: CaseFile, { channel, plan, now, closedDays }: SheetTask): Slot[] {
  const agreed = channel === "phone" ? agreedSlot(caseFile, now, closedDays) : null;
  return agreed === null ? bestSlots(caseFile, plan, now, closedDays) : [agreed];
}

function missing({ caseFile, slots }: Scene, { channel, plan }: SheetTask, place: Place): Remark[] {
  const { number, address, recipient } = place;
  const abroad = number === null ? null : foreignCode(number, caseFile);
  const over = plan.window?.closesAt != null && place.slots.length === 0;
  return [
    ...(recipient === null ? [remark("no-recipient")] : []),
    ...(slots["name"] ? [] : [remark("no-sender-name")]),
    ...(channel === "phone" && !number?.dial ? [remark("no-number")] : []),
    ...(abroad === null ? [] : [remark("number-abroad", { code: abroad })]),
    ...(channel === "visit" && address.length === 0 ? [remark("no-company-address")] : []),
    ...(over ? [remark("no-office-hours")] : []),
  ];
}
