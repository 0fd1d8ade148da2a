/** Tells stretches in which at least two jobs of other code were pending together: what they start comes in no certain order. */
export class Race {
  readonly #count: () => number;
  readonly #afterTurn: (run: () => void) => void;
  #number = 0;
  #on = false;
  #ending = false;

  constructor(count: () => number, afterTurn: (run: () => void) => void) {
    this.#count = count;
    this.#afterTurn = afterTurn;
  }

  get current(): number | undefined {
    return this.#on ? this.#number : undefined;
  }

  /** Called before the job is counted: it is not finished being made. */
  begins(): void {
    if (this.#on || this.#count() < 1) return;
    this.#on = true;
    this.#number += 1;
  }

  /** The last job's callback runs now: what it starts still belongs to the race, and may begin the next job. */
  ended(): void {
    if (!this.#on || this.#ending || this.#count() > 0) return;
    this.#ending = true;
    this.#afterTurn(() => {
      this.#ending = false;
      if (this.#count() === 0) this.#on = false;
    });
  }
}
