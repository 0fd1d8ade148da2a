/** As many as the clock waits for, before it takes the world for quiet. */
const turns = 3;

/** Tells stretches in which at least two jobs of other code were pending together: what they start comes in no certain order. */
export class Race {
  readonly #count: () => number;
  readonly #afterTurn: (run: () => void) => void;
  #number = 0;
  #on = false;
  #ending = false;
  #looking = false;
  readonly #declared: number[] = [];

  constructor(count: () => number, afterTurn: (run: () => void) => void) {
    this.#count = count;
    this.#afterTurn = afterTurn;
  }

  get current(): number | undefined {
    return this.#declared[0] ?? (this.#on ? this.#number : undefined);
  }

  /** What happens until the returned function is called follows from an earlier race: its order is real time's as well. */
  declare(): () => void {
    const number = (this.#number += 1);
    this.#declared.push(number);
    return () => void this.#declared.splice(this.#declared.indexOf(number), 1);
  }

  /** Nothing is pending any more, and nothing has come of it. */
  settled(): void {
    if (this.#count() === 0) this.#on = false;
  }

  /** A job begins. Looked at when it has been made: a timer may be one that keeps no process alive. */
  begins(): void {
    if (this.#on || this.#looking) return;
    this.#looking = true;
    void Promise.resolve().then(() => {
      this.#looking = false;
      if (this.#on || this.#count() < 2) return;
      this.#on = true;
      this.#number += 1;
    });
  }

  /** The last job's callback runs now: what it starts still belongs to the race, and may begin the next job. */
  ended(): void {
    if (!this.#on || this.#ending || this.#count() > 0) return;
    this.#ending = true;
    this.#endIn(turns);
  }

  /** What a job's end starts may come some turns later: the text of an answer, say. */
  #endIn(left: number): void {
    this.#afterTurn(() => {
      if (this.#count() === 0 && left > 1) return this.#endIn(left - 1);
      this.#ending = false;
      this.settled();
    });
  }
}
