import type { LanguageCode } from "../../api.ts";

/** Reads a list of texts aloud, one after the other, with a voice that is on this machine: none that sends the text away. */
export class ReadAloud {
  /** True where the browser has such a voice for the language. */
  possible = $state(false);
  /** Which of the texts is being read; null while it is still. */
  at: number | null = $state(null);
  readonly #language: () => LanguageCode;
  readonly #speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  constructor(language: () => LanguageCode) {
    this.#language = language;
  }

  /** Looks for voices, which browsers may bring late, until the answer is called. */
  listen(): () => void {
    const look = () => (this.possible = this.#voice() !== undefined);
    look();
    this.#speech?.addEventListener("voiceschanged", look);
    return () => {
      this.#speech?.removeEventListener("voiceschanged", look);
      this.stop();
    };
  }

  start(texts: readonly string[]): void {
    this.stop();
    const voice = this.#voice();
    if (this.#speech === undefined || voice === undefined) return;
    for (const [place, text] of texts.entries()) {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice;
      said.lang = voice.lang;
      said.addEventListener("start", () => (this.at = place));
      said.addEventListener("end", () => {
        if (place === texts.length - 1) this.at = null;
      });
      said.addEventListener("error", () => (this.at = null));
      this.#speech.speak(said);
    }
  }

  stop(): void {
    this.#speech?.cancel();
    this.at = null;
  }

  #voice(): SpeechSynthesisVoice | undefined {
    const language = this.#language();
    return this.#speech
      ?.getVoices()
      .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language));
  }
}
