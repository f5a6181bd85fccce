/** What answers elsewhere: a worker, as this needs it. */
export interface Port<Question, Answer> {
  ask(question: Question): void;
  onanswer: (answer: Answer) => void;
}

/**
 * Asks one question at a time. While an answer is awaited only the newest question waits, and answers to any but the
 * newest one asked are dropped. An answer may come more than once.
 */
export class NewestWins<Question extends { id: number }, Answer extends { id: number }> {
  readonly #port: Port<Question, Answer>;
  #asked: number | null = null;
  #answered = true;
  #waiting: Question | null = null;

  constructor(port: Port<Question, Answer>, onanswer: (answer: Answer) => void) {
    this.#port = port;
    port.onanswer = (answer) => {
      if (answer.id === this.#asked) this.#answered = true;
      const next = this.#waiting;
      if (next === null && answer.id === this.#asked) onanswer(answer);
      if (next !== null && this.#answered) {
        this.#waiting = null;
        this.#send(next);
      }
    };
  }

  /** Asks as soon as the way is free. */
  ask(question: Question): void {
    if (this.#answered) this.#send(question);
    else this.#waiting = question;
  }

  #send(question: Question): void {
    this.#asked = question.id;
    this.#answered = false;
    this.#port.ask(question);
  }
}
