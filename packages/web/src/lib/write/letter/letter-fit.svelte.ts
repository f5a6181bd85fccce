import type { Remark } from "@efterklang/core/compose/remark";
import type { Api } from "../../api.ts";
import { client, Unreachable } from "../../client.ts";

/** How long somebody has to rest before a letter is measured. */
const REST_MS = 500;
/** How long a server that did not answer is left alone. */
const RETRY_MS = 4_000;

export type LetterInput = Omit<Api["POST /api/letter/fit"]["input"], "now"> & { now: string };

/** Whether a letter fits its page, asked anew when its writer rests. The answer is about the PDF. */
export class LetterFit {
  /** Null until the first answer. */
  pages: number | null = $state(null);
  remarks: readonly Remark[] = $state.raw([]);
  state: "measuring" | "measured" | "unreachable" = $state("measuring");
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Measures after a rest; what was asked before gives way. */
  ask(input: LetterInput): void {
    this.state = "measuring";
    const number = ++this.#asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#measure(number, input), REST_MS);
  }

  close(): void {
    this.#asked += 1;
    clearTimeout(this.#timer);
  }

  async #measure(number: number, input: LetterInput): Promise<void> {
    try {
      const { pages, remarks } = await client("POST /api/letter/fit", input);
      if (number !== this.#asked) return;
      this.pages = pages;
      this.remarks = remarks as Remark[];
      this.state = "measured";
    } catch (error) {
      if (number !== this.#asked) return;
      this.state = "unreachable";
      if (!(error instanceof Unreachable)) this.pages = null;
      else this.#timer = setTimeout(() => void this.#measure(number, input), RETRY_MS);
    }
  }
}
