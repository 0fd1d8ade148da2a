const CAPACITY = 500;
const COST = 5;
const TIMEOUT_COST = 10;

/** Starves a retry storm: retries of one origin draw on a common purse that successes refill. */
export class RetryBudget {
  #tokens = CAPACITY;

  /** False when the purse is empty: the call then fails with what it has. */
  spend(timedOut: boolean): boolean {
    const cost = timedOut ? TIMEOUT_COST : COST;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  earn(): void {
    if (this.#tokens < CAPACITY) this.#tokens += 1;
  }
}
