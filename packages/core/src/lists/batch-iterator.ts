interface Waiter<Unit> {
  resolve(result: IteratorResult<Unit, undefined>): void;
  reject(error: unknown): void;
}

/**
 * Walks batches unit by unit. Written by hand, since an async generator is dead after its first error: here a failed
 * batch is asked for again by the next `next()`. Parallel `next()` share one load and get each unit once, in order.
 */
export function iterateBatches<Unit>(
  loadBatch: () => Promise<readonly Unit[] | undefined>,
): AsyncIterableIterator<Unit> {
  const waiting: Waiter<Unit>[] = [];
  let batch: readonly Unit[] = [];
  let index = 0;
  let ended = false;
  let loading = false;

  function serve(): void {
    while (waiting.length > 0 && !loading) {
      if (index < batch.length) {
        waiting.shift()?.resolve({ done: false, value: batch[index] as Unit });
        index += 1;
      } else if (ended) {
        waiting.shift()?.resolve({ done: true, value: undefined });
      } else {
        load();
      }
    }
  }

  function load(): void {
    loading = true;
    loadBatch().then(
      (loaded) => {
        loading = false;
        if (ended) return;
        ended = loaded === undefined;
        batch = loaded ?? [];
        index = 0;
        serve();
      },
      (error: unknown) => {
        loading = false;
        for (const waiter of waiting.splice(0)) waiter.reject(error);
      },
    );
  }

  return {
    next() {
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        serve();
      });
    },
    return() {
      ended = true;
      batch = [];
      index = 0;
      for (const waiter of waiting.splice(0)) waiter.resolve({ done: true, value: undefined });
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
