import type { MaybePromise } from "../call/maybe-promise.js";

/** What an OAuth2 token endpoint gives, as it is kept. */
export interface Tokens {
  /** The secret that calls carry. */
  readonly accessToken: string;
  /** Absent when the access token cannot be renewed. */
  readonly refreshToken?: string | undefined;
  /** Wall time at which the access token runs out, in ms since 1970; without it, a 401 tells. */
  readonly expiresAt?: number | undefined;
}

/** Where tokens outlive the process. A refresh token that rotates works once: whoever loses the answer is locked out. */
export interface TokenStore {
  /** The tokens that were saved last; `undefined` when there are none. */
  load(): MaybePromise<Tokens | undefined>;
  /** Keeps them in place of those before. Rejecting is told to `onSaveFailed`, and loses nothing. */
  save(tokens: Tokens): MaybePromise<void>;
  /** Runs the work alone among all processes that share the store. Needed when refresh tokens rotate; give it a timeout. */
  lock?<T>(work: () => Promise<T>): Promise<T>;
}

/** A store that forgets everything with the process. */
export interface MemoryTokenStore extends TokenStore {
  load(): Tokens | undefined;
  save(tokens: Tokens): void;
  lock<T>(work: () => Promise<T>): Promise<T>;
}

/** A store for one process. Several token sources may share it. */
export function createMemoryTokenStore(initial?: Tokens): MemoryTokenStore {
  let tokens = initial;
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: () => tokens,
    save(next) {
      tokens = next;
    },
    lock(work) {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
