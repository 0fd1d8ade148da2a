/** Everything that `stop()` waits for, also what is between being asked for and being registered. */
export interface BusyWork {
  keep(work: Promise<unknown>): void;
  /** What the work comes to, once everything has ended. */
  whole<T>(work: Promise<T>): Promise<T>;
  /** Resolves when all of it has ended, and what was begun meanwhile. */
  settled(): Promise<void>;
}

export function createBusyWork(): BusyWork {
  const busy = new Set<Promise<unknown>>();
  const keep = (work: Promise<unknown>): void => {
    busy.add(work);
    const forget = (): void => void busy.delete(work);
    work.then(forget, forget);
  };
  const settled = async (): Promise<void> => {
    while (busy.size > 0) await Promise.allSettled(busy);
  };
  return {
    keep,
    settled,
    async whole(work) {
      keep(work);
      try {
        return await work;
      } finally {
        await settled();
      }
    },
  };
}
