import type { DraftText, KeptCaseFile, StoredCase } from "../api.ts";
import { client, Refused, Unreachable } from "../client.ts";
import { keepUnsaved, releaseUnsaved, type Unsaved } from "../safety-net.ts";
import { tellTabs } from "../tabs.ts";
import { createCase, sendDraft, sendFile } from "./case-sending.ts";

/** Typing rests this long before it is sent; together with the request it stays under a second. */
const REST_MS = 500;
/** First and longest pause between two tries at a server that does not answer. */
const RETRY_MS = 1_500;
const LONGEST_RETRY_MS = 15_000;

export type SaveState =
  | "saved"
  | "saving"
  /** The server does not answer; it is tried again. */
  | "unreachable"
  /** The server answers but cannot keep it now, as with a full disk; it is tried again. */
  | "waiting"
  | "changed-elsewhere"
  | "deleted-elsewhere"
  | "refused";

/**
 * One case in work. Every change shows at once, is kept in the browser at once, and is sent to the server within a
 * second; a server that is gone is tried again until it is back. Nothing here ever drops what was typed.
 */
export class CaseWork {
  readonly id: string;
  caseFile: KeptCaseFile = $state.raw()!;
  /** What the person has written or chosen; null as long as the composed text stands untouched. */
  draft: DraftText | null = $state.raw(null);
  saveState: SaveState = $state("saved");
  /** What the server said when it refused, in words. */
  refusal = $state("");
  /** False while the browser has no room for what the server does not have yet. */
  kept = $state(true);
  #revision: number = $state(0);
  #fileTouched = $state(false);
  #draftTouched = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #pause = RETRY_MS;

  constructor(
    stored: Pick<StoredCase, "id" | "revision" | "caseFile"> & { draft: DraftText | null },
  ) {
    this.id = stored.id;
    this.caseFile = stored.caseFile;
    this.draft = draftText(stored.draft);
    this.#revision = stored.revision;
  }

  /** True while something waits to reach the server. */
  get unsaved(): boolean {
    return this.#fileTouched || this.#draftTouched || this.#saving !== null;
  }

  /** True once the server has seen the case. */
  get stored(): boolean {
    return this.#revision > 0;
  }

  /** Changes the case file: the function gets a copy to write on. */
  change(write: (caseFile: KeptCaseFile) => void): void {
    const copy = structuredClone(this.caseFile);
    write(copy);
    this.caseFile = copy;
    this.#fileTouched = true;
    this.#touched();
  }

  /** Replaces the draft. */
  changeDraft(draft: DraftText): void {
    this.draft = draft;
    this.#draftTouched = true;
    this.#touched();
  }

  /** Takes up what an earlier visit could not save. */
  resume(unsaved: Unsaved): void {
    if (unsaved.caseFile !== null) {
      this.caseFile = unsaved.caseFile;
      this.#fileTouched = true;
    }
    if (unsaved.draft !== undefined) {
      this.draft = unsaved.draft;
      this.#draftTouched = true;
    }
    if (unsaved.revision === this.#revision) this.#touched();
    else this.saveState = "changed-elsewhere";
  }

  /** Sends what waits now; `leaving` for a page that is being closed. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#asks) return;
    while (this.#saving !== null) await this.#saving;
    if (!this.#fileTouched && !this.#draftTouched) return;
    this.#saving = this.#send(leaving).finally(() => {
      this.#saving = null;
    });
    await this.#saving;
  }

  /** Has the server do something that builds on what is saved, and takes over the case as it stands then. */
  async act(work: (revision: number) => Promise<StoredCase>): Promise<void> {
    await this.flush();
    if (this.unsaved || this.#asks) throw new Unreachable("not saved");
    const acting = work(this.#revision).then((stored) => {
      // What was typed meanwhile stands, and is saved on top of this.
      if (this.#fileTouched || this.#draftTouched) this.#revision = stored.revision;
      else this.#adopt(stored);
      tellTabs({ kind: "saved", id: this.id, revision: stored.revision });
    });
    this.#saving = acting.catch(() => undefined).finally(() => (this.#saving = null));
    await acting;
  }

  /** Sends nothing any more. */
  abandon(): void {
    clearTimeout(this.#timer);
    this.#fileTouched = this.#draftTouched = false;
  }

  /** Hears that another window saved this case at a revision. */
  async hearOf(revision: number): Promise<void> {
    if (revision <= this.#revision || this.#saving !== null) return;
    if (this.unsaved) this.saveState = "changed-elsewhere";
    else await this.refresh();
  }

  /** Hears that another window deleted this case. */
  hearOfDeletion(): void {
    clearTimeout(this.#timer);
    this.saveState = "deleted-elsewhere";
  }

  /** Hears that something deleted may be back. */
  async hearOfReturn(): Promise<void> {
    if (this.saveState !== "deleted-elsewhere") return this.refresh();
    const newest = await this.#newest();
    if (newest === null) return;
    if (!this.unsaved) this.#adopt(newest);
    const same = newest.revision === this.#revision;
    this.saveState = !same ? "changed-elsewhere" : this.unsaved ? "saving" : "saved";
    await this.flush();
  }

  /** Takes over what the server has, where nothing typed here is waiting. */
  async refresh(): Promise<void> {
    if (this.unsaved || !this.stored) return;
    const newest = await this.#newest();
    if (newest !== null && !this.unsaved && newest.revision !== this.#revision) this.#adopt(newest);
  }

  /** After a deletion in another window: brings the case back, with what was typed here. */
  async bringBack(): Promise<void> {
    try {
      this.#revision = (await client("POST /api/cases/{id}/restore", { id: this.id })).revision;
    } catch (error) {
      if (!(error instanceof Refused)) return;
      // Gone for good: it is made anew.
      this.#revision = 0;
      this.#fileTouched = true;
      this.#draftTouched = this.draft !== null;
    }
    this.saveState = "saving";
    await this.flush();
  }

  /** After a clash: what was typed here stands, on top of the newest. */
  async keepMine(): Promise<void> {
    const newest = await this.#newest();
    if (newest === null) return;
    this.#revision = newest.revision;
    this.saveState = "saving";
    await this.flush();
  }

  /** After a clash: the newest from the server stands. */
  async takeTheirs(): Promise<void> {
    const newest = await this.#newest();
    if (newest === null) return;
    this.#fileTouched = false;
    this.#draftTouched = false;
    releaseUnsaved(this.id);
    this.#adopt(newest);
    this.saveState = "saved";
  }

  #adopt(newest: StoredCase): void {
    this.caseFile = newest.caseFile;
    this.draft = draftText(newest.draft);
    this.#revision = newest.revision;
  }

  /** True while the person has to choose before anything is sent. */
  get #asks(): boolean {
    return this.saveState === "changed-elsewhere" || this.saveState === "deleted-elsewhere";
  }

  /** Null while the server does not answer: then the choice stays open. */
  #newest(): Promise<StoredCase | null> {
    return client("GET /api/cases/{id}", { id: this.id }, { fresh: true }).catch(() => null);
  }

  #touched(): void {
    this.#keep();
    if (this.#asks) return;
    if (this.saveState !== "unreachable" && this.saveState !== "waiting") this.saveState = "saving";
    this.#later(REST_MS);
  }

  #keep(): void {
    this.kept = keepUnsaved(this.id, {
      revision: this.#revision,
      caseFile: this.#fileTouched || !this.stored ? this.caseFile : null,
      ...(this.#draftTouched && this.draft !== null ? { draft: this.draft } : {}),
    });
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #send(leaving: boolean): Promise<void> {
    const file = this.#fileTouched;
    const draft = this.#draftTouched;
    this.#fileTouched = this.#draftTouched = false;
    try {
      if (!this.stored) this.#revision = await createCase(this.caseFile, leaving);
      else if (file) this.#revision = await sendFile(this.#save(leaving), this.caseFile);
      if (draft && this.draft !== null)
        this.#revision = await sendDraft(this.#save(leaving), this.draft);
      this.#settle();
    } catch (error) {
      this.#fileTouched ||= file;
      this.#draftTouched ||= draft;
      this.#keep();
      this.#stumble(error);
    }
  }

  #save(leaving: boolean) {
    return { id: this.id, revision: this.#revision, leaving };
  }

  #settle(): void {
    this.#pause = RETRY_MS;
    if (this.#fileTouched || this.#draftTouched) {
      this.#keep();
      this.#later(REST_MS);
      return;
    }
    releaseUnsaved(this.id);
    this.saveState = "saved";
    tellTabs({ kind: "saved", id: this.id, revision: this.#revision });
  }

  #stumble(error: unknown): void {
    if (error instanceof Refused) {
      this.refusal = error.message;
      this.saveState = stateAfter(error);
      if (this.saveState !== "waiting") return;
    } else if (error instanceof Unreachable) this.saveState = "unreachable";
    else throw error;
    this.#later(this.#pause);
    this.#pause = Math.min(this.#pause * 1.6, LONGEST_RETRY_MS);
  }
}

function stateAfter({ code, status }: Refused): SaveState {
  if (code === "changed-elsewhere") return code;
  if (code === "not-found") return "deleted-elsewhere";
  return status >= 500 ? "waiting" : "refused";
}

/** A stored draft as the person wrote it, without what the server notes about it. */
export function draftText(draft: DraftText | null): DraftText | null {
  return draft && { channel: draft.channel, subject: draft.subject, body: draft.body };
}
