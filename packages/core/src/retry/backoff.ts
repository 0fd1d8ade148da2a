/** On top of a wait that the server asks for, so that clients it turned away together do not come back together. */
export const SERVER_WAIT_JITTER = 0.1;

/** Shape of the wait between attempts. */
export interface BackoffOptions {
  /** Shortest wait in ms. Default 100. */
  readonly floorMs?: number | undefined;
  /** Width of the first jitter in ms; doubles with every retry. Default 500. */
  readonly baseMs?: number | undefined;
  /** Widest jitter in ms. Default 8000. */
  readonly capMs?: number | undefined;
}

/**
 * The wait before a retry, in ms: a floor plus full jitter that doubles with each retry. `retry` is 0 for the first one,
 * which is jittered too, so that clients that failed together do not come back together.
 */
export function backoff(retry: number, random: () => number, options: BackoffOptions = {}): number {
  const { floorMs = 100, baseMs = 500, capMs = 8000 } = options;
  return floorMs + random() * Math.min(baseMs * 2 ** retry, capMs);
}
