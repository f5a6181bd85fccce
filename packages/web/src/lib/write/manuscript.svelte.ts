import type { Channel } from "@efterklang/core/case-file/case-file";
import type { DraftText } from "../api.ts";
import { otherWording } from "./other-wording.ts";
import { isUntouched, keepTakenWording, type TakenWording, takenWording } from "./taken-wording.ts";
import { keepVersions, saysTheSame, type Version, versionsOf, withVersion } from "./versions.ts";

/** What a manuscript is made of; each function reads what stands now. */
interface Sources {
  caseId: string;
  channel: () => Channel;
  /** What is kept as the draft; null while nothing was ever changed. */
  draft: () => DraftText | null;
  /** Composes a wording for this moment. */
  compose: (variant: number) => DraftText;
  changeDraft: (draft: DraftText) => void;
  /** ISO 8601. */
  now: () => string;
}

/**
 * The text on the desk: a composed wording that follows the clock and the facts as long as nobody has touched it, and
 * from the first change on what its writer made of it. What gives way to another text is kept as a version.
 */
export class Manuscript {
  readonly #sources: Sources;
  #taken: TakenWording | null = $state.raw(null);
  #versions: readonly Version[] = $state.raw([]);

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#taken = takenWording(sources.caseId);
    this.#versions = versionsOf(sources.caseId);
  }

  /** Which of the composed wordings it is, or was made from; the first is 0. */
  get variant(): number {
    return this.#taken?.variant ?? 0;
  }

  get isTouched(): boolean {
    return !isUntouched(this.#sources.draft(), this.#taken);
  }

  /** The text for the channel that it will be sent by, whatever it was begun for. */
  get text(): DraftText {
    const { channel, draft, compose } = this.#sources;
    const written = draft();
    if (written === null || !this.isTouched) return compose(this.variant);
    const { subject, body } = written;
    if (channel() !== "email") return { channel: channel(), subject: null, body };
    return { channel: "email", subject: subject ?? compose(this.variant).subject, body };
  }

  /** Texts that gave way to another, newest first, without the one that stands there. */
  get versions(): readonly Version[] {
    const { text } = this;
    return this.#versions.filter((version) => !saysTheSame(version.text, text));
  }

  /** Takes over what was typed. */
  type({ subject, body }: { subject: string | null; body: string }): void {
    const { channel, draft, compose, changeDraft } = this.#sources;
    // A subject that this channel has no room for is kept for the one that has.
    const kept = channel() === "email" ? subject : (draft()?.subject ?? null);
    const typed = { channel: channel(), subject: kept, body };
    const composed = compose(this.variant);
    if (composed.body === body && (composed.subject ?? kept) === kept) this.#take(typed);
    else changeDraft(typed);
  }

  /** The next wording, or with -1 the one before; false where the composer has no other. */
  reword(step: 1 | -1): boolean {
    const other = otherWording(this.#sources.compose, this.text, this.variant, step);
    if (other === null) return false;
    this.#keep();
    this.#take(other.draft, other.variant);
    return true;
  }

  /** The wording that this text was made from, as it reads today. */
  startOver(): void {
    this.#keep();
    this.#take(this.#sources.compose(this.variant));
  }

  /** Brings a version back; the text that it replaces is kept. */
  bringBack({ text }: Version): void {
    this.#keep();
    this.#sources.changeDraft({ ...text, channel: this.#sources.channel() });
  }

  /** Keeps a text that gives way as a version. */
  keep(text: DraftText): void {
    this.#versions = withVersion(this.#versions, text, this.#sources.now());
    keepVersions(this.#sources.caseId, this.#versions);
  }

  #take(text: DraftText, variant = this.variant): void {
    this.#taken = { variant, text };
    keepTakenWording(this.#sources.caseId, this.#taken);
    this.#sources.changeDraft(text);
  }

  #keep(): void {
    if (this.isTouched) this.keep(this.text);
  }
}
