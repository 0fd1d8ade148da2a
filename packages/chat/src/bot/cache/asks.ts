interface Ask {
  readonly answer: Promise<unknown>;
  /** Something happened that the answer may not know of. */
  isOutdated: boolean;
}

/** Questions to the platform that have no answer yet: who asks the same meanwhile shares it. */
export class Asks {
  readonly #asks = new Map<string, Ask>();

  /** `keep` gets the answer, unless an event has made it doubtful. */
  share<T>(key: string, question: () => PromiseLike<T>, keep: (answer: T) => void): Promise<T> {
    const shared = this.#asks.get(key);
    if (shared !== undefined) return shared.answer as Promise<T>;
    const run = async (): Promise<T> => {
      try {
        const answer = await question();
        if (!ask.isOutdated) keep(answer);
        return answer;
      } finally {
        if (this.#asks.get(key) === ask) this.#asks.delete(key);
      }
    };
    const ask: Ask = { answer: Promise.resolve().then(run), isOutdated: false };
    this.#asks.set(key, ask);
    return ask.answer as Promise<T>;
  }

  /** What is asked is no longer what it was: nobody shares these questions any more, and their answers are not kept. */
  outdate(...keys: readonly string[]): void {
    if (this.#asks.size === 0) return;
    for (const key of keys) this.#drop(key);
  }

  /** The same for all whose key begins so. */
  outdateAll(...beginnings: readonly string[]): void {
    for (const key of this.#asks.keys()) if (beginnings.some((beginning) => key.startsWith(beginning))) this.#drop(key);
  }

  #drop(key: string): void {
    const ask = this.#asks.get(key);
    if (ask === undefined) return;
    ask.isOutdated = true;
    this.#asks.delete(key);
  }
}
